import type { Locale } from './locale.ts';
import { fill } from './messages.ts';

/** What is wrong, and how to mend it. `{name}` stands for a detail of the problem. */
interface ProblemMessage {
  what: string;
  fix: string;
}

const fr = {
  // Files
  symlink: { what: 'c’est un lien symbolique', fix: 'remplacez-le par une copie du fichier' },
  'file-too-large': {
    what: 'le fichier dépasse 1 Mio ({bytes} octets)',
    fix: 'divisez la page ou retirez ce qui n’est pas du texte',
  },
  'byte-order-mark': {
    what: 'le fichier commence par une marque d’ordre d’octets (BOM)',
    fix: 'enregistrez-le en « UTF-8 » et non en « UTF-8 avec BOM »',
  },
  'not-utf8': {
    what: 'cette ligne contient des octets qui ne sont pas de l’UTF-8',
    fix: 'enregistrez le fichier en UTF-8',
  },
  'missing-file': { what: 'ce fichier ou ce dossier manque', fix: 'créez-le' },
  'not-markdown': {
    what: 'ce fichier n’est pas une page Markdown',
    fix: 'nommez-le en .md; une image va dans public/images',
  },
  'bad-file-name': {
    what: 'ce nom ne peut pas servir d’identité à une page',
    fix: 'n’utilisez que des minuscules sans accent, des chiffres et des traits d’union',
  },
  'missing-index': {
    what: 'le dossier n’a pas de page d’accueil',
    fix: 'ajoutez-y un fichier index.md de type section',
  },
  'duplicate-identity': {
    what: 'ce fichier est la même page que {file}',
    fix: 'supprimez l’un des deux',
  },
  // Front matter and YAML
  'no-front-matter': {
    what: 'la page ne commence pas par son en-tête',
    fix: 'mettez en première ligne ---, puis les champs, puis --- seul sur sa ligne',
  },
  'unclosed-front-matter': {
    what: 'l’en-tête n’est pas fermé',
    fix: 'mettez --- seul sur une ligne après le dernier champ',
  },
  'front-matter-language': {
    what: 'l’en-tête est écrit en « {language} »',
    fix: 'écrivez-le en YAML, et seulement --- en première ligne',
  },
  'broken-yaml': {
    what: 'le YAML ne se lit pas ({detail})',
    fix: 'vérifiez le retrait, les deux-points et les guillemets droits de cette ligne',
  },
  'duplicate-key': { what: 'ce champ est écrit deux fois', fix: 'gardez-en un seul' },
  'yaml-alias': {
    what: 'le YAML contient un renvoi (*nom)',
    fix: 'écrivez la valeur en toutes lettres ou mettez-la entre guillemets droits',
  },
  'unknown-field': {
    what: 'ce champ n’existe pas pour ce type',
    fix: 'retirez-le; le guide de rédaction donne les champs de chaque type',
  },
  'misspelt-field': { what: 'ce champ n’existe pas', fix: 'vouliez-vous écrire « {near} »?' },
  'missing-field': { what: 'ce champ obligatoire manque', fix: 'ajoutez-le' },
  'empty-field': { what: 'ce champ est vide', fix: 'donnez-lui une valeur ou retirez-le' },
  'wrong-type': {
    what: 'cette valeur n’est pas du bon genre (attendu : {expected})',
    fix: 'voyez un exemple dans le guide de rédaction',
  },
  'wrong-value': {
    what: 'cette valeur n’est pas acceptée',
    fix: 'voyez ce champ dans le guide de rédaction',
  },
  'not-in-list': {
    what: 'cette valeur n’est pas dans la liste',
    fix: 'choisissez parmi : {values}',
  },
  'too-small': {
    what: 'cette valeur est trop courte ou trop petite',
    fix: 'il en faut au moins {minimum}',
  },
  'too-big': {
    what: 'cette valeur est trop longue ou trop grande',
    fix: 'il en faut au plus {maximum}',
  },
  'bad-key': {
    what: 'cette clé n’est pas valide',
    fix: 'n’utilisez que des minuscules sans accent, des chiffres et des traits d’union',
  },
  blank: { what: 'ce texte est vide', fix: 'écrivez-le ou retirez le champ' },
  'control-character': {
    what: 'ce texte contient un saut de ligne ou un caractère invisible',
    fix: 'réécrivez-le sur une seule ligne',
  },
  'bad-date': {
    what: 'cette date n’existe pas',
    fix: 'écrivez 2014, 2014-05 ou 2014-05-06',
  },
  'bad-day': { what: 'ce jour n’existe pas', fix: 'écrivez-le ainsi : 2014-05-06' },
  'bad-day-or-time': {
    what: 'ce jour ou cette heure n’existe pas',
    fix: 'écrivez 2015-08-05 ou 2015-08-05T13:32',
  },
  'end-before-start': {
    what: 'la fin vient avant le début',
    fix: 'corrigez start ou end',
  },
  'bad-slug': {
    what: 'ce bout d’adresse n’est pas valide',
    fix: 'n’utilisez que des minuscules sans accent, des chiffres et des traits d’union simples',
  },
  'bad-identifier': {
    what: 'cet identifiant n’est pas valide',
    fix: 'n’utilisez que des minuscules sans accent, des chiffres, des traits d’union (et / pour une page)',
  },
  'bad-email': { what: 'cette adresse électronique n’est pas valide', fix: 'corrigez-la' },
  'bad-web-address': {
    what: 'cette adresse Web n’est pas valide',
    fix: 'écrivez-la en entier, avec https://',
  },
  'bad-phone': {
    what: 'ce numéro n’est pas valide',
    fix: 'écrivez-le ainsi : "+14182668776"',
  },
  'bad-postal-code': { what: 'ce code postal n’est pas valide', fix: 'écrivez-le ainsi : G1S 2M1' },
  'one-of-on-after': {
    what: 'il faut on ou after, et un seul des deux',
    fix: 'on : la date de la source; after : la source est postérieure à cette date',
  },
  'one-of-page-title': {
    what: 'il faut page ou title, et un seul des deux',
    fix: 'page : une page de ce site; title : un document qui n’y est pas',
  },
  'partner-or-country': {
    what: 'il faut partner ou country, et un seul des deux',
    fix: 'country ne sert que si la source ne nomme pas le partenaire',
  },
  // Types and places in the tree
  'root-not-home': { what: 'cette page doit être de type home', fix: 'écrivez type: home' },
  'home-not-root': {
    what: 'seule la page index.md de chaque langue est de type home',
    fix: 'écrivez type: page ou type: section',
  },
  'index-not-section': {
    what: 'une page index.md est de type section',
    fix: 'écrivez type: section ou renommez le fichier',
  },
  'section-not-index': {
    what: 'une section est un dossier qui contient index.md',
    fix: 'déplacez ce fichier dans un dossier, sous le nom index.md',
  },
  'wrong-section': {
    what: 'une page de type {type} ne va pas dans {section}, qui présente : {lists}',
    fix: 'déplacez-la ou changez lists dans la section',
  },
  'missing-section': {
    what: 'le rapport n’a pas de titre ## qui contient « {keyword} »',
    fix: 'ajoutez cette section; si la source n’en dit rien, écrivez-le',
  },
  // Pairs of languages
  'missing-translation': {
    what: 'la page n’a pas de version anglaise',
    fix: 'créez {file}, ou écrivez frenchOnly: true',
  },
  'missing-french': {
    what: 'la page existe en anglais sans exister en français',
    fix: 'créez {file} : l’anglais ne va jamais sans le français',
  },
  'orphan-translation': {
    what: '{file} dit que la page n’existe qu’en français',
    fix: 'supprimez ce fichier, ou retirez frenchOnly de l’autre',
  },
  'type-disagrees': {
    what: 'le type n’est pas celui de {file} ({value})',
    fix: 'donnez le même type aux deux fichiers',
  },
  'fact-disagrees': {
    what: 'ce fait n’est pas le même que dans {file}',
    fix: 'corrigez l’un des deux, ou retirez-le d’ici : le français suffit',
  },
  // Addresses and links
  'duplicate-address': {
    what: 'l’adresse {address} est déjà celle de {file}',
    fix: 'changez slug dans l’un des deux',
  },
  'broken-link': {
    what: 'le lien « {url} » mène à une page qui n’existe pas',
    fix: 'écrivez le chemin du fichier de la page, par exemple ../nous-joindre.md',
  },
  'link-not-to-file': {
    what: 'le lien « {url} » n’est pas le chemin d’un fichier .md',
    fix: 'écrivez le chemin du fichier de la page, par exemple ../nous-joindre.md',
  },
  'broken-anchor': {
    what: 'aucun titre de la page ne correspond à l’ancre de « {url} »',
    fix: 'l’ancre est le titre en minuscules, sans accents, avec des traits d’union',
  },
  'missing-image': {
    what: 'l’image « {url} » n’existe pas ou n’en est pas une',
    fix: 'déposez-la dans public/images et écrivez /images/nom.png',
  },
  'unknown-reference': {
    what: '« {key} » n’est pas dans {list}',
    fix: 'ajoutez-le à cette liste, ou choisissez parmi : {known}',
  },
  'unknown-page': {
    what: 'la page « {id} » n’existe pas en français',
    fix: 'écrivez son chemin sous content/fr, sans .md ni /index',
  },
  'wrong-page-type': {
    what: 'la page « {id} » est de type {actual}',
    fix: 'choisissez une page de type {type}',
  },
  'renews-loop': {
    what: 'cette entente finit par se succéder à elle-même',
    fix: 'corrigez renews dans l’une des ententes de la chaîne',
  },
  // Markdown
  'raw-html': {
    what: 'le texte contient du HTML',
    fix: 'utilisez le Markdown du guide de rédaction; pour montrer une balise, mettez-la entre accents graves',
  },
  'second-h1': {
    what: 'le titre de la page est déjà dans l’en-tête',
    fix: 'commencez par ##; le champ title est le seul titre de premier niveau',
  },
  'heading-skip': {
    what: 'on passe d’un titre de niveau {from} à un titre de niveau {to}',
    fix: 'ajoutez le niveau sauté ou retirez un #',
  },
  'heading-empty': { what: 'ce titre est vide', fix: 'écrivez-le ou retirez les #' },
  'heading-nested': {
    what: 'ce titre est dans une liste, une citation ou un avis',
    fix: 'sortez-le de là ou mettez ce texte en gras',
  },
  'link-scheme': {
    what: 'le lien « {url} » n’est pas permis',
    fix: 'utilisez https:, mailto:, tel: ou le chemin d’un fichier du site',
  },
  'link-empty': { what: 'ce lien n’a pas de texte', fix: 'écrivez entre crochets où il mène' },
  'image-alt': {
    what: 'cette image n’a pas de texte de remplacement',
    fix: 'décrivez entre crochets ce qu’elle montre : ![description](/images/nom.png)',
  },
  'table-caption': {
    what: 'ce tableau n’a pas de titre',
    fix: 'écrivez juste avant lui un paragraphe « Tableau : … »',
  },
  'caption-without-table': {
    what: 'ce titre de tableau n’est suivi d’aucun tableau',
    fix: 'placez le tableau juste après, avec une ligne vide entre les deux',
  },
  'unknown-directive': {
    what: '« {name} » n’est pas une construction du site',
    fix: 'utilisez :::avis ou ::contact[…]; voyez le guide de rédaction',
  },
  'contact-nested': {
    what: 'un bloc de coordonnées ne va pas dans une liste, une citation ou un avis',
    fix: 'placez ::contact[…] seul, entre deux lignes vides',
  },
  'footnote-undefined': {
    what: 'la note [^{label}] n’est pas écrite',
    fix: 'ajoutez [^{label}]: et son texte à la fin de la page',
  },
  'footnote-unused': {
    what: 'la note [^{label}] n’est appelée nulle part',
    fix: 'appelez-la dans le texte ou supprimez-la',
  },
  'abbreviation-unused': {
    what: 'l’abréviation « {label} » n’apparaît pas dans le texte',
    fix: 'supprimez cette ligne ou employez l’abréviation',
  },
  unsupported: {
    what: 'cette construction Markdown n’est pas prévue ({construct})',
    fix: 'voyez celles qui le sont dans le guide de rédaction',
  },
} as const satisfies Record<string, ProblemMessage>;

/** The name of a problem. */
export type ProblemCode = keyof typeof fr;

const en: Record<ProblemCode, ProblemMessage> = {
  symlink: { what: 'it is a symbolic link', fix: 'replace it with a copy of the file' },
  'file-too-large': {
    what: 'the file is over 1 MiB ({bytes} bytes)',
    fix: 'split the page or take out what is not text',
  },
  'byte-order-mark': {
    what: 'the file starts with a byte-order mark (BOM)',
    fix: 'save it as “UTF-8”, not as “UTF-8 with BOM”',
  },
  'not-utf8': {
    what: 'this line holds bytes that are not UTF-8',
    fix: 'save the file as UTF-8',
  },
  'missing-file': { what: 'this file or folder is missing', fix: 'create it' },
  'not-markdown': {
    what: 'this file is not a Markdown page',
    fix: 'name it .md; an image goes in public/images',
  },
  'bad-file-name': {
    what: 'this name can’t be the identity of a page',
    fix: 'use only lower-case letters without accents, digits and hyphens',
  },
  'missing-index': {
    what: 'the folder has no landing page',
    fix: 'add a file index.md of type section to it',
  },
  'duplicate-identity': {
    what: 'this file is the same page as {file}',
    fix: 'delete one of the two',
  },
  'no-front-matter': {
    what: 'the page doesn’t start with its front matter',
    fix: 'put --- on the first line, then the fields, then --- alone on its line',
  },
  'unclosed-front-matter': {
    what: 'the front matter isn’t closed',
    fix: 'put --- alone on a line after the last field',
  },
  'front-matter-language': {
    what: 'the front matter is written in “{language}”',
    fix: 'write it in YAML, with nothing but --- on the first line',
  },
  'broken-yaml': {
    what: 'the YAML can’t be read ({detail})',
    fix: 'check the indent, the colons and the straight quotes on this line',
  },
  'duplicate-key': { what: 'this field is written twice', fix: 'keep only one' },
  'yaml-alias': {
    what: 'the YAML holds an alias (*name)',
    fix: 'write the value in full or put it between straight quotes',
  },
  'unknown-field': {
    what: 'this type has no such field',
    fix: 'take it out; the author guide gives the fields of each type',
  },
  'misspelt-field': { what: 'there is no such field', fix: 'did you mean “{near}”?' },
  'missing-field': { what: 'this required field is missing', fix: 'add it' },
  'empty-field': { what: 'this field is empty', fix: 'give it a value or take it out' },
  'wrong-type': {
    what: 'this value is of the wrong kind (expected: {expected})',
    fix: 'see an example in the author guide',
  },
  'wrong-value': { what: 'this value isn’t accepted', fix: 'see this field in the author guide' },
  'not-in-list': { what: 'this value isn’t in the list', fix: 'choose one of: {values}' },
  'too-small': {
    what: 'this value is too short or too small',
    fix: 'there must be at least {minimum}',
  },
  'too-big': {
    what: 'this value is too long or too large',
    fix: 'there must be at most {maximum}',
  },
  'bad-key': {
    what: 'this key isn’t valid',
    fix: 'use only lower-case letters without accents, digits and hyphens',
  },
  blank: { what: 'this text is blank', fix: 'write it or take the field out' },
  'control-character': {
    what: 'this text holds a line break or an invisible character',
    fix: 'write it again on one line',
  },
  'bad-date': { what: 'there is no such date', fix: 'write 2014, 2014-05 or 2014-05-06' },
  'bad-day': { what: 'there is no such day', fix: 'write it like this: 2014-05-06' },
  'bad-day-or-time': {
    what: 'there is no such day or time',
    fix: 'write 2015-08-05 or 2015-08-05T13:32',
  },
  'end-before-start': { what: 'the end comes before the start', fix: 'correct start or end' },
  'bad-slug': {
    what: 'this part of an address isn’t valid',
    fix: 'use only lower-case letters without accents, digits and single hyphens',
  },
  'bad-identifier': {
    what: 'this identifier isn’t valid',
    fix: 'use only lower-case letters without accents, digits and hyphens (and / for a page)',
  },
  'bad-email': { what: 'this email address isn’t valid', fix: 'correct it' },
  'bad-web-address': {
    what: 'this web address isn’t valid',
    fix: 'write it in full, with https://',
  },
  'bad-phone': { what: 'this number isn’t valid', fix: 'write it like this: "+14182668776"' },
  'bad-postal-code': {
    what: 'this postal code isn’t valid',
    fix: 'write it like this: G1S 2M1',
  },
  'one-of-on-after': {
    what: 'there must be on or after, and only one of them',
    fix: 'on: the date of the source; after: the source is later than this date',
  },
  'one-of-page-title': {
    what: 'there must be page or title, and only one of them',
    fix: 'page: a page of this site; title: a document that is not on it',
  },
  'partner-or-country': {
    what: 'there must be partner or country, and only one of them',
    fix: 'country is only for a source that doesn’t name the partner',
  },
  'root-not-home': { what: 'this page must be of type home', fix: 'write type: home' },
  'home-not-root': {
    what: 'only the index.md of each language is of type home',
    fix: 'write type: page or type: section',
  },
  'index-not-section': {
    what: 'an index.md is of type section',
    fix: 'write type: section or rename the file',
  },
  'section-not-index': {
    what: 'a section is a folder that holds an index.md',
    fix: 'move this file into a folder, as index.md',
  },
  'wrong-section': {
    what: 'a page of type {type} doesn’t belong in {section}, which lists: {lists}',
    fix: 'move it or change lists in the section',
  },
  'missing-section': {
    what: 'the report has no ## heading that holds “{keyword}”',
    fix: 'add that section; if the source says nothing of it, write so',
  },
  'missing-translation': {
    what: 'the page has no English version',
    fix: 'create {file}, or write frenchOnly: true',
  },
  'missing-french': {
    what: 'the page exists in English without existing in French',
    fix: 'create {file}: English never goes without French',
  },
  'orphan-translation': {
    what: '{file} says that the page exists in French only',
    fix: 'delete this file, or take frenchOnly out of the other',
  },
  'type-disagrees': {
    what: 'the type isn’t that of {file} ({value})',
    fix: 'give both files the same type',
  },
  'fact-disagrees': {
    what: 'this fact isn’t the same as in {file}',
    fix: 'correct one of the two, or take it out here: the French file is enough',
  },
  'duplicate-address': {
    what: 'the address {address} is already that of {file}',
    fix: 'change slug in one of the two',
  },
  'broken-link': {
    what: 'the link “{url}” leads to a page that doesn’t exist',
    fix: 'write the path of the page’s file, such as ../nous-joindre.md',
  },
  'link-not-to-file': {
    what: 'the link “{url}” isn’t the path of a .md file',
    fix: 'write the path of the page’s file, such as ../nous-joindre.md',
  },
  'broken-anchor': {
    what: 'no heading of the page matches the anchor of “{url}”',
    fix: 'the anchor is the heading in lower case, without accents, with hyphens',
  },
  'missing-image': {
    what: 'the image “{url}” doesn’t exist or isn’t one',
    fix: 'put it in public/images and write /images/name.png',
  },
  'unknown-reference': {
    what: '“{key}” isn’t in {list}',
    fix: 'add it to that list, or choose one of: {known}',
  },
  'unknown-page': {
    what: 'the page “{id}” doesn’t exist in French',
    fix: 'write its path below content/fr, without .md or /index',
  },
  'wrong-page-type': {
    what: 'the page “{id}” is of type {actual}',
    fix: 'choose a page of type {type}',
  },
  'renews-loop': {
    what: 'this agreement ends up following itself',
    fix: 'correct renews in one of the agreements of the chain',
  },
  'raw-html': {
    what: 'the text holds HTML',
    fix: 'use the Markdown of the author guide; to show a tag, put it between backticks',
  },
  'second-h1': {
    what: 'the page’s title is already in the front matter',
    fix: 'start at ##; the title field is the only first-level heading',
  },
  'heading-skip': {
    what: 'a level {from} heading is followed by a level {to} heading',
    fix: 'add the level that was skipped or take out a #',
  },
  'heading-empty': { what: 'this heading is empty', fix: 'write it or take out the #' },
  'heading-nested': {
    what: 'this heading is inside a list, a quotation or a notice',
    fix: 'move it out or make this text bold',
  },
  'link-scheme': {
    what: 'the link “{url}” isn’t allowed',
    fix: 'use https:, mailto:, tel: or the path of a file of the site',
  },
  'link-empty': {
    what: 'this link has no text',
    fix: 'write between the brackets where it leads',
  },
  'image-alt': {
    what: 'this image has no alternative text',
    fix: 'describe between the brackets what it shows: ![description](/images/name.png)',
  },
  'table-caption': {
    what: 'this table has no caption',
    fix: 'write a paragraph “Table: …” just before it',
  },
  'caption-without-table': {
    what: 'no table follows this caption',
    fix: 'put the table right after it, with a blank line between them',
  },
  'unknown-directive': {
    what: '“{name}” isn’t a construct of this site',
    fix: 'use :::notice or ::contact[…]; see the author guide',
  },
  'contact-nested': {
    what: 'a contact block can’t be inside a list, a quotation or a notice',
    fix: 'put ::contact[…] by itself, between two blank lines',
  },
  'footnote-undefined': {
    what: 'the note [^{label}] isn’t written',
    fix: 'add [^{label}]: and its text at the end of the page',
  },
  'footnote-unused': {
    what: 'nothing refers to the note [^{label}]',
    fix: 'refer to it in the text or delete it',
  },
  'abbreviation-unused': {
    what: 'the abbreviation “{label}” isn’t in the text',
    fix: 'delete this line or use the abbreviation',
  },
  unsupported: {
    what: 'this Markdown construct isn’t part of the site ({construct})',
    fix: 'see those that are in the author guide',
  },
};

const messages: Record<Locale, Record<ProblemCode, ProblemMessage>> = { fr, en };


/** What a problem says to its author, in that language: what is wrong, and how to mend it. */
export function problemMessage(
  code: ProblemCode,
  params: Readonly<Record<string, string>>,
  locale: Locale,
): ProblemMessage {
  const { what, fix } = messages[locale][code];
  return { what: fill(what, params), fix: fill(fix, params) };
}

/** The name of the text of a page, where a problem has no field. */
export const BODY_FIELD: Record<Locale, string> = { fr: 'texte', en: 'text' };

/** The last line of the content check. */
export const problemCount: Record<Locale, (count: number) => string> = {
  fr: (count) =>
    count === 0
      ? 'Contenu : aucun problème.'
      : `Contenu : ${count} ${count === 1 ? 'problème' : 'problèmes'} à corriger.`,
  en: (count) =>
    count === 0
      ? 'Content: no problem.'
      : `Content: ${count} ${count === 1 ? 'problem' : 'problems'} to mend.`,
};

import type { ProblemMessage } from './problems-fr.ts';

/**
 * What pages do not have, and what to write instead, in French, the source text. `{found}` stands
 * for what the author wrote.
 */
export const CONSTRUCTS_FR = {
  abbreviation: {
    what: 'la définition d’une abréviation est mêlée à autre chose',
    fix: 'mettez-la dans un paragraphe à part, sans mise en forme : *[RTS]: son sens',
  },
  'abbreviation-escaped': {
    what: 'une barre oblique inversée empêche de lire cette définition d’abréviation',
    fix: 'retirez la barre : *[RTS]: son sens',
  },
  'address-cut': {
    what: 'les signes * ou _ de cette adresse en coupent le lien',
    fix: 'écrivez [texte](adresse)',
  },
  'angle-quotes': {
    what: '« {found} » : ces signes ne sont pas des guillemets',
    fix: 'mettez les mots entre guillemets droits : "…"',
  },
  attributes: {
    what: 'des attributs entre accolades ne vont pas dans une page',
    fix: 'retirez-les avec leurs accolades; pour montrer une accolade, écrivez \\{',
  },
  'bracket-tag': {
    what: '« {found} » est une balise d’un autre outil',
    fix: 'écrivez **…** pour le gras, *…* pour l’italique, [texte](adresse) pour un lien; pour montrer un crochet, écrivez \\[',
  },
  'break-at-end': {
    what: 'cette barre oblique inversée à la fin d’un paragraphe ou d’un titre paraîtra',
    fix: 'supprimez-la : elle sépare deux lignes, et rien ne suit celle-ci',
  },
  bullet: {
    what: 'cette ligne commence par « {found} », une puce de traitement de texte',
    fix: 'écrivez à la place un tiret (-) et une espace',
  },
  'cell-pipe': {
    what: 'un accent grave (`) est resté dans cette cellule',
    fix: 'mettez-en un avant et un après le code, dans la même cellule; une barre à montrer s’y écrit \\|, sans quoi elle coupe le code en deux',
  },
  code: {
    what: 'un accent grave (`) est resté dans le texte',
    fix: 'mettez-en un avant et un après le code; une apostrophe s’écrit ’; pour montrer le signe, écrivez \\`',
  },
  comment: {
    what: '« {found} » ouvre un commentaire dans un autre outil',
    fix: 'supprimez-le : tout ce qui est dans le texte est publié',
  },
  contents: {
    what: '« {found} » demande une table des matières',
    fix: 'supprimez cette ligne : une page de trois titres ## reçoit la sienne',
  },
  'cut-word': {
    what: 'le trait d’union de « {found} » coupe un mot : une espace ou une fin de ligne le suit',
    fix: 'écrivez tout le mot sur une ligne, sans espace; un tiret entre deux mots a une espace de chaque côté',
  },
  'deep-heading': {
    what: 'un titre n’a pas plus de quatre niveaux',
    fix: 'écrivez-le avec #### ou mettez-le en gras dans un paragraphe',
  },
  'definition-apart': {
    what: 'cette ligne qui donne un nom à une adresse n’est pas lue',
    fix: 'mettez-la dans un paragraphe à elle : [nom]: adresse, et rien après, sauf un titre entre guillemets droits',
  },
  'definition-space': {
    what: 'il y a une espace avant le deux-points de cette définition',
    fix: 'collez-le au crochet : [nom]: adresse pour un lien, [^1]: texte pour une note',
  },
  directive: {
    what: 'cette ligne commence par « :: » sans être une construction du site',
    fix: 'écrivez :::avis[Titre] et :::, chacun sur sa ligne et sans espace, ou ::contact[clé] entre deux lignes vides',
  },
  'directive-inline': {
    what: '« {found} » est au milieu d’un paragraphe',
    fix: 'placez-le seul sur sa ligne, entre deux lignes vides',
  },
  emoji: {
    what: '« {found} » est le nom d’un émoji',
    fix: 'retirez-le, ou écrivez ce qu’il veut dire',
  },
  emphasis: {
    what: '« {found} » est resté dans le texte : ce gras ou cet italique n’est pas fermé, ou une espace suit le signe',
    fix: 'collez les signes aux mots, la ponctuation après eux : **gras**, *italique*; pour montrer le signe, écrivez \\* ou \\_',
  },
  'emphasis-in-word': {
    what: 'ces * au milieu d’un mot ou d’un calcul disparaîtront : ils font un italique',
    fix: 'écrivez \\* pour les montrer',
  },
  'empty-caption': {
    what: 'ce titre de tableau n’a pas de mots',
    fix: 'écrivez-les après « Tableau : »',
  },
  'empty-code': { what: 'ce bloc de code est vide', fix: 'écrivez le code ou supprimez le bloc' },
  'empty-emphasis': {
    what: 'ces signes de gras ou d’italique n’entourent rien',
    fix: 'supprimez-les',
  },
  'empty-footnote': {
    what: 'cette note est vide',
    fix: 'écrivez son texte après [^…]: ou supprimez-la avec son appel',
  },
  'empty-item': { what: 'cet élément de liste est vide', fix: 'écrivez-le ou supprimez la ligne' },
  'empty-notice': {
    what: 'cet avis ou cette note est vide',
    fix: 'écrivez son texte avant ::: ou supprimez-le',
  },
  'empty-notice-title': {
    what: 'ces crochets n’ont pas de titre',
    fix: 'écrivez-le entre les crochets, ou retirez-les',
  },
  'empty-paragraph': {
    what: 'ce paragraphe ne contient que des espaces insécables',
    fix: 'supprimez-le : le site espace lui-même les paragraphes',
  },
  'empty-quotation': {
    what: 'cette citation est vide',
    fix: 'écrivez-la après > ou supprimez la ligne',
  },
  entity: {
    what: '« {found} » paraîtra tel quel',
    fix: 'écrivez le caractère lui-même (é, &, «); à la place d’une espace insécable, tapez une espace ordinaire; pour montrer le &, écrivez \\&',
  },
  'footnote-in-heading': {
    what: 'un appel de note ne va pas dans un titre',
    fix: 'placez-le dans le texte qui suit',
  },
  'footnote-in-link': {
    what: 'un appel de note ne va pas dans un lien',
    fix: 'placez-le après le lien',
  },
  'footnote-label': {
    what: 'le nom de la note « {found} » est vide ou contient une espace',
    fix: 'écrivez [^1] dans le texte, et [^1]: suivi de la note à la fin de la page',
  },
  'heading-id': {
    what: '« {found} » ne donne pas d’ancre à un titre',
    fix: 'écrivez :ancre[…] à la fin du titre, avec le nom de l’ancre entre les crochets',
  },
  'heading-sign': {
    what: 'ce titre commence par « {found} », dont le dernier signe paraîtra',
    fix: 'ne gardez qu’un signe : ##, une espace, puis le titre',
  },
  'heading-space': {
    what: '« {found} » n’est pas un titre : il manque une espace après les #',
    fix: 'écrivez ##, une espace, puis le titre; pour montrer le signe, écrivez \\#',
  },
  'heading-syntax': {
    what: '« {found} » est un titre dans un autre outil',
    fix: 'écrivez ##, une espace, puis le titre',
  },
  highlight: {
    what: '« {found} » surligne ou souligne dans un autre outil',
    fix: 'retirez ces signes; pour insister, écrivez **…**',
  },
  'html-abbreviation': {
    what: 'le texte contient du HTML : {tag} ({count}×)',
    fix: 'donnez le sens de l’abréviation à la fin du fichier : *[RTS]: son sens',
  },
  'html-bold': {
    what: 'le texte contient du HTML : {tag} ({count}×)',
    fix: 'écrivez **…** pour le gras',
  },
  'html-code': {
    what: 'le texte contient du HTML : {tag} ({count}×)',
    fix: 'mettez le code entre accents graves, ou entre deux lignes ``` s’il en a plusieurs',
  },
  'html-comment': {
    what: 'le texte contient un commentaire HTML ({count}×)',
    fix: 'supprimez-le : tout ce qui est dans le texte est publié',
  },
  'html-definition': {
    what: 'le texte contient du HTML : {tag} ({count}×)',
    fix: 'écrivez le terme, puis sa définition à la ligne suivante, après un deux-points et une espace',
  },
  'html-details': {
    what: 'le texte contient du HTML : {tag} ({count}×)',
    fix: 'écrivez :::details[Titre] avant le texte et ::: après, chacun sur sa ligne',
  },
  'html-heading': {
    what: 'le texte contient du HTML : {tag} ({count}×)',
    fix: 'écrivez ##, ### ou ####, une espace, puis le titre',
  },
  'html-image': {
    what: 'le texte contient du HTML : {tag} ({count}×)',
    fix: 'écrivez ![description](/images/nom.png)',
  },
  'html-italics': {
    what: 'le texte contient du HTML : {tag} ({count}×)',
    fix: 'écrivez *…* pour l’italique',
  },
  'html-link': {
    what: 'le texte contient du HTML : {tag} ({count}×)',
    fix: 'écrivez [texte](adresse)',
  },
  'html-list': {
    what: 'le texte contient du HTML : {tag} ({count}×)',
    fix: 'écrivez chaque élément sur sa ligne, après un tiret (-) ou 1. et une espace',
  },
  'html-quotation': {
    what: 'le texte contient du HTML : {tag} ({count}×)',
    fix: 'écrivez > et une espace au début de chaque ligne, ou mettez les mots entre guillemets',
  },
  'html-rule': {
    what: 'le texte contient du HTML : {tag} ({count}×)',
    fix: 'supprimez la balise; un titre ## sépare les parties',
  },
  'html-subscript': {
    what: 'le texte contient du HTML : {tag} ({count}×)',
    fix: 'écrivez :indice[…], avec l’indice entre les crochets',
  },
  'html-superscript': {
    what: 'le texte contient du HTML : {tag} ({count}×)',
    fix: 'écrivez :exposant[…], avec l’exposant entre les crochets; pour une note, [^1]',
  },
  'html-table': {
    what: 'le texte contient du HTML : {tag} ({count}×)',
    fix: 'écrivez un paragraphe « {caption} », puis les rangées entre barres | et une ligne | --- | --- | sous la première',
  },
  'html-underline': {
    what: 'le texte contient du HTML : {tag} ({count}×)',
    fix: 'retirez la balise; pour insister, écrivez **…**',
  },
  'image-in-heading': {
    what: 'une image ne va pas dans un titre',
    fix: 'placez-la dans le texte qui suit',
  },
  'indented-code': {
    what: 'cette ligne est en retrait de quatre espaces ou plus',
    fix: 'retirez les espaces du début; pour montrer du code, encadrez-le de ```',
  },
  'inline-footnote': {
    what: 'une note ne s’écrit pas dans la phrase avec ^[…]',
    fix: 'écrivez [^1] dans le texte, et [^1]: suivi de la note à la fin de la page',
  },
  link: {
    what: 'ce lien est mal formé',
    fix: 'écrivez [texte](adresse); pour montrer un crochet, écrivez \\[',
  },
  'link-address-space': {
    what: 'l’adresse de ce lien contient une espace',
    fix: 'supprimez l’espace, ou écrivez %20 à sa place',
  },
  'link-reversed': {
    what: 'les crochets et les parenthèses de ce lien sont inversés',
    fix: 'écrivez [texte](adresse)',
  },
  'link-space': {
    what: 'une espace sépare ce texte entre crochets de son adresse',
    fix: 'collez la parenthèse au crochet : [texte](adresse), ![description](/images/nom.png)',
  },
  'link-title': {
    what: 'ce qui suit cette adresse n’est pas un titre entre guillemets droits',
    fix: 'écrivez ![description](/images/nom.png "légende") pour une image, [mots](adresse) pour un lien; dans une légende, employez les guillemets « … »',
  },
  'link-unclosed': {
    what: 'la parenthèse de cette adresse n’est pas fermée sur la ligne',
    fix: 'écrivez ) à la fin de l’adresse',
  },
  'list-indent': {
    what: 'le retrait de cet élément de liste ne le met pas dans l’élément du dessus',
    fix: 'placez son signe sous le premier mot de celui-ci : 2 espaces sous « - », 3 sous « 1. »; sinon, enlevez le retrait',
  },
  'list-sign': {
    what: 'cet élément a un autre signe que ceux du dessus : il commence une autre liste',
    fix: 'mettez le même signe devant chaque élément d’une liste; entre deux listes, laissez une ligne vide',
  },
  'list-space': {
    what: '« {found} » n’est pas un élément de liste : il manque une espace après le signe',
    fix: 'écrivez - ou 1. puis une espace; pour montrer le signe, mettez \\ devant lui',
  },
  math: {
    what: 'une formule entre $$ paraîtra telle quelle',
    fix: 'écrivez-la en mots et en signes ordinaires; pour montrer le signe, écrivez \\$',
  },
  'note-sign': {
    what: 'cet astérisque fait une liste d’un seul élément, et non une note',
    fix: 'écrivez [^1] après le mot à la place de son astérisque, et [^1]: suivi de la note à la fin de la page; pour montrer l’astérisque, écrivez \\*',
  },
  'notice-syntax': {
    what: '« {found} » est un avis dans un autre outil',
    fix: 'écrivez :::avis[Titre] avant le texte et ::: après, chacun sur sa ligne',
  },
  'other-tool': {
    what: '« {found} » est une commande d’un autre outil',
    fix: 'retirez-la; voyez dans le guide de rédaction ce qui la remplace',
  },
  'pasted-table': {
    what: 'ces lignes ont des tabulations, des suites d’espaces ou des points-virgules sans espace : c’est peut-être un tableau collé',
    fix: 'séparez les colonnes par des barres | et ajoutez une ligne | --- | --- | sous la première; sinon, ne laissez qu’une espace',
  },
  'pseudo-list': {
    what: 'ces lignes se suivront dans un seul paragraphe, avec leur « {found} »',
    fix: 'commencez chacune par un tiret (-) ou par 1. et une espace; pour garder leurs signes, mettez une ligne vide entre elles; des initiales s’écrivent A\\. Roy',
  },
  'quotation-sign': {
    what: '« {found} » fait une citation, et son signe ne paraîtra pas',
    fix: 'écrivez en mots : plus de 65, 65 ou plus; pour montrer le signe, écrivez \\>',
  },
  reference: {
    what: 'ce lien par référence n’a pas de définition',
    fix: 'écrivez plutôt [texte](adresse); pour montrer un crochet, écrivez \\[',
  },
  'sign-line': {
    what: 'une ligne de « {found} » paraîtra telle quelle',
    fix: 'supprimez-la; un titre s’écrit avec ##',
  },
  strikethrough: {
    what: 'un texte barré ne va pas dans une page',
    fix: 'retirez les ~~, et ce qui n’est plus vrai; pour montrer le signe, écrivez \\~',
  },
  subscript: {
    what: '« {found} » n’est pas un indice',
    fix: 'écrivez :indice[…], avec l’indice entre les crochets',
  },
  superscript: {
    what: '« {found} » n’est pas un exposant',
    fix: 'écrivez :exposant[…], avec l’exposant entre les crochets',
  },
  'table-below': {
    what: 'cette ligne sans barre | est collée au tableau, qui en fait une rangée',
    fix: 'mettez une ligne vide entre le tableau et elle',
  },
  'table-dashes': {
    what: 'ces lignes ont les barres d’un tableau, mais pas sa ligne de traits d’union',
    fix: 'ajoutez | --- | --- | sous la première, un --- par colonne, en traits d’union (-) et non en tirets; pour montrer une barre, écrivez \\|',
  },
  'table-dashes-count': {
    what: 'nombre de colonnes de la ligne de tirets : {cells}; de la première ligne : {columns}',
    fix: 'mettez un --- par colonne',
  },
  'table-empty': {
    what: 'ce tableau n’a que sa ligne de titres',
    fix: 'ajoutez-lui une rangée ou supprimez-le',
  },
  'table-grid': {
    what: 'un tableau ne se dessine pas avec des + et des tirets',
    fix: 'séparez les colonnes par des barres | et mettez une ligne | --- | --- | sous la première',
  },
  'table-parted': {
    what: 'une ligne vide sépare ces rangées de leur tableau',
    fix: 'supprimez la ligne vide; si c’est un autre tableau, donnez-lui son titre et sa ligne de traits d’union',
  },
  'table-row': {
    what: 'nombre de cellules de la rangée {row} : {cells}; de la ligne de titres : {columns}',
    fix: 'donnez-leur le même nombre, une cellule vide comprise; pour une barre à montrer, écrivez \\|',
  },
  task: {
    what: '« {found} » est une case à cocher',
    fix: 'écrivez une liste ordinaire : un tiret et une espace',
  },
  'thematic-break': {
    what: 'une ligne de séparation ne va pas dans une page',
    fix: 'supprimez-la; un titre ## sépare les parties',
  },
  'unclosed-code': {
    what: 'ce bloc de code n’est pas fermé : tout ce qui suit en fait partie',
    fix: 'écrivez ``` seul sur une ligne après le code',
  },
  'underlined-heading': {
    what: 'ce paragraphe devient un titre à cause de la ligne de --- ou de === dessous',
    fix: 'supprimez cette ligne; un titre s’écrit avec ##',
  },
  'wiki-emphasis': {
    what: '« {found} » : des apostrophes doublées paraîtront telles quelles',
    fix: 'écrivez **…** pour le gras, *…* pour l’italique, et une apostrophe seule ailleurs',
  },
  'wiki-link': {
    what: '« {found} » est un lien de wiki',
    fix: 'écrivez [texte](chemin.md); pour montrer un crochet, écrivez \\[',
  },
} as const satisfies Record<string, ProblemMessage>;

/** A Markdown construct that pages do not have, or that came out as text. */
export type UnsupportedConstruct = keyof typeof CONSTRUCTS_FR;

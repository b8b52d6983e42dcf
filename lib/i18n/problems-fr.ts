/** What is wrong, and how to mend it. `{name}` stands for a detail of the problem. */
export interface ProblemMessage {
  what: string;
  fix: string;
}

/** The words of every problem in French, the source text: its keys are the codes. */
export const PROBLEMS_FR = {
  // Files
  symlink: {
    what: 'c’est un raccourci (lien symbolique)',
    fix: 'remplacez-le par une copie du vrai fichier',
  },
  'file-too-large': {
    what: 'le fichier dépasse 1 Mio, soit environ un million de caractères',
    fix: 'divisez la page ou retirez ce qui n’est pas du texte',
  },
  'byte-order-mark': {
    what: 'le fichier commence par une marque invisible (BOM)',
    fix: 'enregistrez-le en « UTF-8 » et non en « UTF-8 avec BOM »',
  },
  'not-utf8': {
    what: 'cette ligne contient un caractère qui n’est pas en UTF-8',
    fix: 'enregistrez le fichier en UTF-8, puis retapez les lettres accentuées de la ligne',
  },
  'invisible-character': {
    what: 'il y a ici un caractère invisible ({character})',
    fix: 'effacez-le; s’il y en a partout, enregistrez le fichier en UTF-8',
  },
  'garbled-character': {
    what: '« {found} » est ce qu’un mauvais encodage a fait d’une lettre accentuée ou d’un signe',
    fix: 'retapez-le (é, à, ’, «); s’il y en a partout, copiez de nouveau le texte de l’original',
  },
  'missing-file': {
    what: 'ce fichier ou ce dossier manque',
    fix: 'remettez-le à sa place ou créez-le',
  },
  'unreadable-file': {
    what: 'ce fichier ou ce dossier ne s’ouvre pas ({reason})',
    fix: 'vérifiez que c’est bien un fichier, ou un dossier, et que vous avez le droit de le lire',
  },
  'not-markdown': {
    what: 'ce fichier n’est pas une page Markdown',
    fix: 'donnez-lui un nom qui finit par .md; une image va dans public/images, un document dans public/documents',
  },
  'bad-file-name': {
    what: 'ce nom de fichier ou de dossier n’est pas permis',
    fix: 'n’utilisez que des minuscules sans accent, des chiffres et des traits d’union simples',
  },
  'folder-named-index': {
    what: 'un dossier ne peut pas s’appeler index',
    fix: 'donnez-lui un autre nom; index.md est la page d’accueil d’un dossier',
  },
  'folder-named-file': {
    what: 'un dossier porte ici le nom d’un fichier',
    fix: 'mettez le fichier de la page à sa place, ou retirez .md du nom du dossier',
  },
  'missing-index': {
    what: 'le dossier n’a pas de page d’accueil',
    fix: 'ajoutez-y un fichier index.md de type {type}',
  },
  'duplicate-identity': {
    what: 'ce fichier et {file} sont la même page',
    fix: 'gardez un seul des deux',
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
    what: 'cette ligne ne se lit pas',
    fix: 'vérifiez le retrait, les deux-points et les guillemets, ici et à la ligne précédente',
  },
  'yaml-colon': {
    what: 'il y a un deux-points suivi d’un espace dans cette valeur, ou une ligne mal placée',
    fix: 'mettez toute la valeur entre guillemets droits ou corrigez le retrait',
  },
  'yaml-tab': {
    what: 'le retrait de cette ligne contient une tabulation',
    fix: 'remplacez-la par des espaces',
  },
  'yaml-unclosed': {
    what: 'un guillemet ou un crochet ouvert ici n’est pas fermé',
    fix: 'fermez-le sur cette ligne',
  },
  'yaml-quote': {
    what: 'un guillemet droit ou une apostrophe droite ferme cette valeur trop tôt',
    fix: 'dans une valeur, écrivez l’apostrophe courbe (’) ou les guillemets «  »',
  },
  'yaml-field': {
    what: 'cette ligne n’est ni un champ ni une valeur',
    fix: 'écrivez le nom du champ, un deux-points, un espace, puis la valeur',
  },
  'yaml-start': {
    what: 'une valeur ne peut pas commencer par ce caractère',
    fix: 'mettez toute la valeur entre guillemets droits',
  },
  'yaml-alias': {
    what: 'cette valeur commence par *, qui a un sens particulier ici',
    fix: 'mettez toute la valeur entre guillemets droits',
  },
  'yaml-comment': {
    what: 'le reste de cette ligne, à partir du signe #, ne serait pas publié',
    fix: 'une remarque va seule sur sa ligne; si # fait partie de la valeur, mettez toute la valeur entre guillemets droits',
  },
  'yaml-escape': {
    what: 'entre guillemets doubles, cette barre oblique inverse a un sens particulier',
    fix: 'entourez plutôt la valeur de guillemets droits simples',
  },
  'yaml-space': {
    what: 'il y a ici un espace insécable, ou d’une autre sorte, là où il faut un espace ordinaire',
    fix: 'effacez-le et retapez-le avec la barre d’espacement, sans autre touche',
  },
  'duplicate-key': { what: 'ce champ est écrit deux fois', fix: 'gardez-en un seul' },
  'over-limit': {
    what: '{measure} : {actual}',
    fix: 'la limite est {maximum} : divisez ou simplifiez',
  },
  'unknown-field': {
    what: 'ce champ n’existe pas ici',
    fix: 'retirez-le; le guide de rédaction donne les champs de chaque type',
  },
  'misspelt-field': { what: 'ce champ n’existe pas', fix: 'vouliez-vous écrire « {near} »?' },
  'missing-field': { what: 'ce champ obligatoire manque', fix: 'ajoutez-le' },
  'missing-type': {
    what: 'le type de la page manque',
    fix: 'écrivez type, un deux-points, puis l’un de ceux-ci : {values}',
  },
  'empty-field': { what: 'ce champ est vide', fix: 'donnez-lui une valeur ou retirez-le' },
  'text-expected': {
    what: 'il faut ici un texte',
    fix: 'mettez la valeur entre guillemets droits, sur cette ligne',
  },
  'number-expected': {
    what: 'il faut ici un nombre',
    fix: 'écrivez-le en chiffres, sans guillemets; les décimales suivent un point',
  },
  'integer-expected': {
    what: 'il faut ici un nombre entier',
    fix: 'écrivez-le en chiffres, sans guillemets ni décimales',
  },
  'yes-or-no-expected': {
    what: 'il faut ici oui ou non, en anglais',
    fix: 'écrivez true pour oui ou false pour non, sans guillemets',
  },
  'list-expected': {
    what: 'il faut ici une liste',
    fix: 'écrivez chaque élément sur sa ligne, après un tiret et un espace',
  },
  'fields-expected': {
    what: 'il faut ici des champs',
    fix: 'écrivez un champ par ligne : son nom, un deux-points, un espace, sa valeur',
  },
  'not-in-list': {
    what: 'cette valeur n’est pas dans la liste',
    fix: 'choisissez parmi : {values}',
  },
  'text-too-short': {
    what: 'ce texte est trop court ({actual} caractères)',
    fix: 'écrivez-en au moins {minimum}',
  },
  'text-too-long': {
    what: 'ce texte est trop long ({actual} caractères)',
    fix: 'retirez-en {excess} : {maximum} au plus',
  },
  'number-too-small': { what: 'ce nombre est trop petit', fix: 'le plus petit permis : {minimum}' },
  'number-too-big': { what: 'ce nombre est trop grand', fix: 'le plus grand permis : {maximum}' },
  'list-too-short': {
    what: 'il manque des éléments à cette liste ({actual})',
    fix: 'nombre minimal : {minimum}',
  },
  'list-too-long': {
    what: 'cette liste a trop d’éléments ({actual})',
    fix: 'retirez-en {excess} : {maximum} au plus',
  },
  'list-twice': {
    what: 'cet élément est déjà dans la liste',
    fix: 'gardez-le une seule fois',
  },
  'tile-place': {
    what: 'la région « {name} » n’a pas de place dans la mosaïque',
    fix: 'donnez à ce champ un nombre entier, de 1 à {maximum}',
  },
  'tile-taken': {
    what: 'la région « {name} » est sur la même case de la mosaïque que « {other} »',
    fix: 'changez la rangée (row) ou la colonne (column) de l’une des deux',
  },
  'unknown-region': {
    what: 'aucune région de la liste ne porte le numéro {number}',
    fix: 'écrivez le numéro d’une région de la liste',
  },
  'bad-key': {
    what: 'ce nom d’élément n’est pas permis',
    fix: 'n’utilisez que des minuscules sans accent, des chiffres et des traits d’union simples',
  },
  blank: { what: 'ce texte est vide', fix: 'écrivez-le ou retirez le champ' },
  'control-character': {
    what: 'ce texte contient un saut de ligne ou une tabulation',
    fix: 'réécrivez-le sur une seule ligne, avec des espaces',
  },
  'bad-phrase': {
    what: 'ce texte a une construction qui ne va pas dans l’en-tête, ou que rien ne ferme',
    fix: 'n’y employez que :fr[…] et :en[…], sans espace avant le crochet, et rien d’autre que des mots entre les crochets',
  },
  'words-only': {
    what: '« {found} » paraîtra tel quel : seuls des mots vont ici',
    fix: 'retirez ces signes, ou écrivez le caractère lui-même (é, &); le gras, les liens et les notes vont dans le texte de la page',
  },
  'bad-date': {
    what: 'ce n’est pas une date valide',
    fix: 'écrivez l’année, ou l’année et le mois, ou tout : 2014, 2014-05 ou 2014-05-06',
  },
  'bad-day': {
    what: 'ce n’est pas un jour du calendrier',
    fix: 'écrivez l’année, le mois et le jour : 2014-05-06',
  },
  'bad-day-or-time': {
    what: 'ce n’est pas un jour du calendrier, ou l’heure n’existe pas',
    fix: 'écrivez 2015-08-05 ou 2015-08-05T13:32',
  },
  'end-before-start': {
    what: 'la fin vient avant le début',
    fix: 'corrigez start ou end',
  },
  'bad-slug': {
    what: 'ce bout d’adresse n’est pas permis',
    fix: 'n’utilisez que des minuscules sans accent, des chiffres et des traits d’union simples',
  },
  'bad-alias': {
    what: 'cette ancienne adresse n’est pas permise',
    fix: 'écrivez-la depuis la racine, sans nom de site, sans accent, sans espace ni « ? », avec / ou une extension à la fin : /ancienne/adresse/ ou /ancienne/page.php',
  },
  'bad-identifier': {
    what: 'ce n’est ni un nom d’élément ni un chemin de page',
    fix: 'n’utilisez que des minuscules sans accent, des chiffres, des traits d’union; pour une page, écrivez son chemin sous content/fr, sans .md, ni / au début ou à la fin',
  },
  'bad-email': {
    what: 'cette adresse électronique n’est pas valide',
    fix: 'écrivez-la ainsi : nom@exemple.qc.ca',
  },
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
  'demonstration-contact': {
    what: 'un site de démonstration n’a personne à qui signaler ce qui ne va pas',
    fix: 'retirez siteContact, ou attendez que le ministère écrive status: official',
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
    what: 'une page de type section est toujours l’index.md d’un dossier',
    fix: 'déplacez ce fichier dans un dossier, sous le nom index.md, ou changez son type',
  },
  'wrong-section': {
    what: 'une page de type {type} ne va pas dans {section}, qui présente : {lists}',
    fix: 'déplacez-la ou changez lists dans la section',
  },
  'term-twice': {
    what: 'le terme « {name} » mène déjà à une définition, celle de « {key} »',
    fix: 'réunissez les deux, ou retirez ce nom de l’un des deux',
  },
  'term-anchor-taken': {
    what: 'l’ancre « {id} » de ce terme sert déjà dans la page du glossaire',
    fix: 'changez la clé du terme, ou le titre qui a cette ancre',
  },
  'second-of-type': {
    what: 'le site a déjà une page de type {type}\u00a0: {file}',
    fix: 'gardez l’une des deux, ou changez de type',
  },
  'home-french-only': {
    what: 'la page d’accueil existe toujours dans les deux langues',
    fix: 'retirez frenchOnly',
  },
  'missing-section': {
    what: 'le rapport n’a pas de titre ## qui contient « {keyword} »',
    fix: 'ajoutez cette section; si la source n’en dit rien, écrivez-le',
  },
  'duties-missing': {
    what: 'shows demande les responsabilités, mais aucune section ## ne contient une liste numérotée, et une seule',
    fix: 'écrivez les responsabilités de chaque section en liste numérotée, ou retirez shows',
  },
  'duty-unnamed': {
    what: 'la responsabilité « {words} » n’a pas de nom court',
    fix: 'mettez en gras les mots qui la commencent : 1. **Planifier les services** de la région',
  },
  'added-unknown': {
    what: '« {id} » n’est pas l’ancre d’une section ## qui contient une seule liste numérotée',
    fix: 'écrivez l’ancre d’une de ces sections : {known}',
  },
  'reform-undated': {
    what: 'le dessin de la réforme n’a pas de fin',
    fix: 'donnez dans asOf, sous on, la date de la source : les lignes s’arrêtent là',
  },
  'earlier-than-source': {
    what: 'la réforme n’est pas antérieure à sa source ({end})',
    fix: 'corrigez cette date, ou celle de asOf',
  },
  'later-than-source': {
    what: 'cette date n’est pas postérieure à celle de la source ({end})',
    fix: 'corrigez-la, ou dites ce fait dans le texte',
  },
  // Pairs of languages
  'missing-translation': {
    what: 'la page n’a pas de version anglaise',
    fix: 'créez {file}; si elle n’existe qu’en français, écrivez frenchOnly: true dans l’en-tête',
  },
  'missing-french': {
    what: 'la page existe en anglais sans exister en français',
    fix: 'créez {file} : l’anglais ne va jamais sans le français',
  },
  'orphan-translation': {
    what: '{file} dit que la page n’existe qu’en français',
    fix: 'supprimez cette page-ci, ou retirez frenchOnly de l’autre',
  },
  'type-disagrees': {
    what: 'le type n’est pas celui de {file} ({value})',
    fix: 'donnez le même type aux deux fichiers',
  },
  'fact-disagrees': {
    what: 'ce fait n’est pas le même que dans {file}',
    fix: 'corrigez l’un des deux, ou retirez-le d’ici : le fichier français suffit',
  },
  // Addresses and links
  'duplicate-address': {
    what: 'l’adresse {address} est déjà celle de {file}',
    fix: 'changez slug dans l’un des deux',
  },
  'reserved-slug': {
    what: 'l’adresse {address} est prise par ce que le site ou son hébergeur publie lui-même : {name}',
    fix: 'choisissez un autre slug',
  },
  'slug-of-list': {
    what: 'l’adresse {address} est gardée pour la liste de {file} : ses filtres, ses pages, ses lettres',
    fix: 'choisissez un autre slug',
  },
  'alias-twice': {
    what: 'l’ancienne adresse {alias} est déjà dans {file}',
    fix: 'gardez-la dans un seul fichier, celui de la page où elle doit mener',
  },
  'alias-shadowed': {
    what: 'l’ancienne adresse {alias} est celle d’une page ou d’un fichier du site : {file}',
    fix: 'retirez-la d’ici, ou donnez une autre adresse à ce qui s’y trouve',
  },
  'public-taken': {
    what: 'le site publie lui-même quelque chose à cette place : {file}',
    fix: 'donnez un autre nom à ce fichier, ou supprimez-le',
  },
  'public-name': {
    what: 'un fichier ou un dossier de ce nom n’est servi nulle part : caché, ou avec un caractère que les adresses n’ont pas',
    fix: 'donnez-lui un nom qui ne commence pas par un point, en lettres, chiffres et tirets, ou supprimez-le',
  },
  'alias-chain': {
    what: 'l’ancienne adresse {alias} est celle de {file}, où mènent déjà d’autres anciennes adresses',
    fix: 'retirez-la d’ici; si les deux pages n’en font plus qu’une, supprimez {file} et reprenez ici ses anciennes adresses',
  },
  'alias-loop': {
    what: 'l’ancienne adresse {alias} finit par revenir à elle-même',
    fix: 'retirez-la : c’est l’adresse d’une page du site ({file})',
  },
  'lost-address': {
    what: 'l’adresse {address}, que le public connaît, ne répond plus',
    fix: 'ajoutez « - {address} » au champ aliases de cette page, ou remettez l’ancien slug',
  },
  'lost-addresses': {
    what: 'l’adresse {address}, que le public connaît, ne répond plus, ni celles des pages de la section ({count})',
    fix: 'ajoutez « - {address} » au champ aliases de cette section : ses pages suivent; ou remettez l’ancien slug',
  },
  'bad-address-line': {
    what: 'cette ligne n’est pas une adresse suivie du fichier de sa page',
    fix: 'remettez-la comme elle était : /ministere/mission/ fr/ministere/mission.md',
  },
  'broken-link': {
    what: 'le lien « {url} » mène à une page qui n’existe pas',
    fix: 'écrivez le chemin du fichier de la page, par exemple ../nous-joindre.md',
  },
  'link-not-to-file': {
    what: 'le lien « {url} » n’est pas le chemin d’un fichier .md',
    fix: 'écrivez le chemin du fichier de la page, par exemple ../nous-joindre.md',
  },
  'misspelt-link': {
    what: 'le lien « {url} » mène à une page qui n’existe pas',
    fix: 'vouliez-vous écrire {near}?',
  },
  'link-to-address': {
    what: 'le lien « {url} » n’est pas le chemin d’un fichier .md',
    fix: 'écrivez celui du fichier de la page : {near}',
  },
  'link-to-own-site': {
    what: 'l’adresse « {url} » est de ce site',
    fix: 'écrivez le chemin du fichier : {near}',
  },
  'field-of-own-site': {
    what: 'l’adresse « {url} » est de ce site',
    fix: 'remplacez title et url par page, qui nomme la page : ministere/mission',
  },
  'broken-anchor': {
    what: 'le lien « {url} » mène à un titre qui n’existe pas dans la page',
    fix: 'écrivez après # l’un de ceux-ci, les plus proches : {known}',
  },
  'anchor-without-heading': {
    what: 'le lien « {url} » mène à un titre, mais la page n’en a aucun',
    fix: 'retirez # et ce qui suit, ou donnez un titre ## à cette partie de la page',
  },
  'missing-image': {
    what: 'l’image « {url} » n’existe pas',
    fix: 'déposez-la dans public/images et écrivez /images/nom.png',
  },
  'misspelt-file': {
    what: 'le fichier « {url} » n’existe pas',
    fix: 'vouliez-vous écrire « {near} »?',
  },
  'file-link': {
    what: 'le fichier « {url} » est un raccourci (lien symbolique), ou se trouve dans un dossier qui en est un',
    fix: 'remplacez le raccourci par une copie de ce qu’il désigne',
  },
  'wrong-image': {
    what: 'le fichier « {url} » n’est pas une image, ou son nom est celui d’un autre format',
    fix: 'enregistrez-la dans l’un de ces formats : {formats}',
  },
  'image-too-large': {
    what: 'l’image « {url} » pèse {actual} Mo',
    fix: 'réduisez-la à {limit} Mo au plus : une image de 1 600 pixels de largeur suffit à une page',
  },
  'image-dimensions': {
    what: 'l’image « {url} » ne dit pas sa largeur et sa hauteur, ou dépasse {limit} millions de pixels',
    fix: 'enregistrez-la de nouveau, en plus petit; un dessin SVG doit avoir width et height, ou viewBox',
  },
  'active-image': {
    what: 'le dessin « {url} » contient du code, ou fait appel à un autre fichier',
    fix: 'exportez-le de nouveau en « SVG simple » ou « SVG optimisé », ou enregistrez-le en PNG',
  },
  'bad-document': {
    what: 'ce n’est pas l’adresse d’un document',
    fix: 'écrivez /documents/nom.pdf, après avoir mis le fichier dans public/documents',
  },
  'missing-document': {
    what: 'le document « {url} » n’existe pas',
    fix: 'déposez-le dans public/documents et écrivez /documents/nom.pdf',
  },
  'wrong-document': {
    what: 'le fichier « {url} » n’est pas d’un format permis, ou porte le nom d’un autre format',
    fix: 'enregistrez-le, sans macros, dans l’un de ces formats : {formats}',
  },
  'document-too-large': {
    what: 'le document « {url} » pèse {actual} Mo',
    fix: 'ramenez-le à {limit} Mo au plus : enregistrez-le en qualité d’écran, ou divisez-le',
  },
  'document-damaged': {
    what: 'le document « {url} » ne s’ouvre pas : il est endommagé ou incomplet',
    fix: 'copiez-le de nouveau depuis l’original, ou exportez-le de nouveau',
  },
  'document-locked': {
    what: 'le document « {url} » demande un mot de passe',
    fix: 'enregistrez-le sans mot de passe : le public doit pouvoir l’ouvrir',
  },
  'document-not-utf8': {
    what: 'le fichier « {url} » n’est pas en UTF-8 : ses lettres accentuées seraient illisibles',
    fix: 'enregistrez-le au format « CSV UTF-8 »',
  },
  'link-to-file': {
    what: 'le lien « {url} » mène à un fichier qui n’est pas dans public/documents',
    fix: 'un document va dans public/documents et s’écrit /documents/nom.pdf; une image se montre avec ![description](/images/nom.png)',
  },
  'unknown-reference': {
    what: '« {key} » n’est pas dans {list}',
    fix: 'ajoutez-le à cette liste, ou choisissez parmi : {known}',
  },
  'unknown-page': {
    what: 'la page « {id} » n’existe pas en français',
    fix: 'écrivez son chemin sous content/fr, sans .md ni /index; les plus proches : {near}',
  },
  'page-itself': {
    what: 'la page se nomme elle-même ici',
    fix: 'supprimez cette ligne, ou nommez une autre page',
  },
  'wrong-page-type': {
    what: 'la page « {id} » est de type {actual}',
    fix: 'choisissez une page de type {type}',
  },
  'renews-loop': {
    what: 'cette entente finit par se succéder à elle-même',
    fix: 'corrigez renews dans l’une des ententes de la chaîne',
  },
  'page-of-whom': {
    what: 'la page dit de qui elle est : il faut partner ou country, et un seul des deux',
    fix: 'écrivez partner: avec une clé de partners.yaml, ou country: avec une clé de countries.yaml',
  },
  'page-of-same': {
    what: '« {key} » a déjà sa page : {file}',
    fix: 'réunissez les deux pages, ou corrigez la clé',
  },
  'renews-later': {
    what: 'l’entente « {id} », qui serait l’entente précédente, a été signée plus tard ({earlier})',
    fix: 'corrigez renews, ou la date signed de l’une des deux ententes',
  },
  'signed-elsewhen': {
    what: 'd’après sa page, l’entente « {id} » a été signée en dehors de la mission ({signed}; mission du {start} au {end})',
    fix: 'corrigez did, ou la date signed de l’entente',
  },
  'renewed-unsigned': {
    what: 'd’après sa page, l’entente « {id} » a été signée après la mission ({signed}; fin de la mission : {end})',
    fix: 'corrigez did, ou la date signed de l’entente',
  },
  'withdrawn-type': {
    what: 'une page de type {type} ne peut pas être retirée\u00a0: d’autres pages en dépendent',
    fix: 'enlevez withdrawn, et corrigez la page',
  },
  'withdrawn-early': {
    what: 'la page dirait avoir été retirée le {date}, un jour à venir (aujourd’hui\u00a0: {today})',
    fix: 'n’écrivez le jour du retrait que ce jour-là, ou corrigez-le',
  },
  'follow-up-early': {
    what: 'cette page ({date}) est plus ancienne que la recommandation à laquelle elle donnerait suite ({written})',
    fix: 'corrigez followsUp, ou la date de l’une des deux pages',
  },
  'bad-recommendation': {
    what: 'ce n’est pas une recommandation',
    fix: 'écrivez le chemin du rapport sous content/fr, puis # et l’ancre de la recommandation : echanges/rapports/chine-2017#mise-a-jour',
  },
  'no-recommendation': {
    what: 'le rapport « {id} » n’a pas de recommandations dans son en-tête',
    fix: 'ajoutez-les dans recommendations, chacune avec son anchor',
  },
  'unknown-recommendation': {
    what: 'le rapport « {id} » n’a pas de recommandation « {anchor} »',
    fix: 'choisissez parmi : {known}',
  },
  'recommendations-twice': {
    what: 'les recommandations sont dans l’en-tête, et le texte a un titre pour elles',
    fix: 'retirez ce titre et ce qui le suit : la page en fait une section',
  },
  'recommendation-anchor-taken': {
    what: 'l’ancre « {id} » d’une recommandation sert déjà à un titre du texte',
    fix: 'donnez une autre ancre à la recommandation, ou changez le titre',
  },
  // Markdown
  'raw-html': {
    what: 'le texte contient du HTML : {tag} ({count}×)',
    fix: 'retirez la balise et gardez son texte; pour la montrer, mettez-la entre accents graves',
  },
  'second-h1': {
    what: 'la page a déjà son titre, dans l’en-tête',
    fix: 'écrivez ce titre-ci avec ##',
  },
  'repeated-title': {
    what: 'ce titre répète celui de l’en-tête, que la page montre déjà',
    fix: 'supprimez cette ligne',
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
    what: 'l’adresse « {url} » n’est pas permise',
    fix: 'lien : https:, mailto:, tel: ou le chemin d’un fichier; image : /images/nom.png',
  },
  'address-without-scheme': {
    what: 'il manque le début de l’adresse « {url} »',
    fix: 'écrivez-la en entier : {form}',
  },
  'address-incomplete': {
    what: 'l’adresse « {url} » n’est pas une adresse Web complète',
    fix: 'écrivez https://, le nom du site, puis le reste : https://www.exemple.qc.ca/page',
  },
  'address-character': {
    what: 'l’adresse « {url} » contient un caractère qu’une adresse ne peut pas avoir',
    fix: 'écrivez / plutôt que \\, ou recopiez-la du haut du navigateur',
  },
  'address-login': {
    what: 'l’adresse « {url} » contient un nom d’utilisateur ou un mot de passe',
    fix: 'retirez ce qui précède @, et changez ce mot de passe',
  },
  'address-private': {
    what: 'l’adresse « {url} » est celle d’un poste ou d’un réseau interne : le public ne peut pas l’ouvrir',
    fix: 'écrivez l’adresse publique, ou le chemin du fichier s’il s’agit d’une page de ce site',
  },
  'address-email': {
    what: '« {url} » ne mène pas à une adresse électronique',
    fix: 'écrivez mailto: et une seule adresse : mailto:nom@exemple.qc.ca; l’objet d’un message suit « ?subject= »',
  },
  'address-phone': {
    what: '« {url} » n’est pas un numéro que l’on peut composer de partout',
    fix: 'écrivez tel:, + et l’indicatif du pays, puis le reste sans espace : {form}; le numéro d’un poste suit « ;ext= »',
  },
  'document-label': {
    what: 'le site écrit lui-même le type et la taille du document',
    fix: 'retirez « {typed} » du texte du lien',
  },
  'link-empty': { what: 'ce lien n’a pas de texte', fix: 'écrivez entre crochets où il mène' },
  'image-alt': {
    what: 'cette image n’a pas de texte de remplacement',
    fix: 'décrivez entre crochets ce qu’elle montre : ![description](/images/nom.png)',
  },
  'table-caption': {
    what: 'ce tableau n’a pas de titre',
    fix: 'écrivez juste avant lui un paragraphe « {caption} », sans gras ni numéro',
  },
  'caption-without-table': {
    what: 'ce titre de tableau n’est suivi d’aucun tableau',
    fix: 'placez le tableau juste après, avec une ligne vide entre les deux',
  },
  'unknown-directive': {
    what: '« {name} » n’est pas une construction du site',
    fix: 'les constructions sont :::avis, :::marge, :::details, ::contact[…], ::action[…], :fr[…], :en[…], :exposant[…], :indice[…] et :ancre[…]; pour montrer un deux-points, écrivez « \\: »',
  },
  'directive-brackets': {
    what: '« :{name} » n’est pas suivi de mots entre crochets',
    fix: 'écrivez :{name}[…], sans espace, avec le crochet de fin dans le même paragraphe',
  },
  'anchor-misplaced': {
    what: 'cette ancre n’est pas à la fin d’un titre',
    fix: 'mettez-la à la fin de la ligne du titre : ## Notre mission :ancre[mission]',
  },
  'anchor-invalid': {
    what: '« {id} » ne peut pas servir d’ancre',
    fix: 'employez des minuscules sans accent, des chiffres et des traits d’union, en commençant par une lettre : :ancre[mission-2017]',
  },
  'anchor-taken': {
    what: 'l’ancre « {id} » sert déjà dans la page',
    fix: 'donnez-en une autre à ce titre',
  },
  'contact-nested': {
    what: 'un bloc de coordonnées ne va pas dans une liste, une citation ou un avis',
    fix: 'placez ::contact[…] seul, entre deux lignes vides',
  },
  'margin-place': {
    what: 'cette note en marge ne suit ni un paragraphe ni une liste à puces',
    fix: 'placez-la juste après ce qu’elle précise, entre deux lignes vides; ailleurs, écrivez :::avis',
  },
  'block-unclosed': {
    what: 'le bloc « :::{name} » n’a pas de fin',
    fix: 'écrivez ::: seul sur une ligne, à la fin du bloc; pour mettre un bloc dans un autre, ouvrez et fermez celui du dehors par quatre deux-points',
  },
  'details-title': {
    what: 'ce bloc dépliant n’a pas de titre',
    fix: 'écrivez-le entre crochets : :::details[Titre]',
  },
  'details-title-words': {
    what: 'le titre de ce bloc dépliant contient un lien, une image ou un appel de note',
    fix: 'n’y mettez que des mots; le reste va dans le bloc',
  },
  'details-empty': {
    what: 'ce bloc dépliant est vide',
    fix: 'écrivez son texte entre la ligne :::details et la ligne :::, ou supprimez-le',
  },
  'details-nested': {
    what: 'un bloc dépliant ne va pas dans une liste, une citation, un avis ou un autre bloc',
    fix: 'sortez-le de là, entre deux lignes vides',
  },
  'details-heading': {
    what: 'un bloc dépliant ne contient que des titres ### et ####',
    fix: 'écrivez ###, ou sortez ce titre du bloc',
  },
  'action-link': {
    what: 'un appel à l’action est un lien, et rien d’autre',
    fix: 'écrivez sur une ligne à elle seule : ::action[[Présenter une demande](adresse)]',
  },
  'action-nested': {
    what: 'un appel à l’action ne va pas dans une liste, une citation ou un avis',
    fix: 'placez ::action[…] seul, entre deux lignes vides',
  },
  definition: {
    what: 'cette ligne commence par un deux-points sans rien définir',
    fix: 'écrivez le terme seul sur une ligne, puis juste dessous, sans ligne vide, un deux-points, une espace et la définition; mettez une ligne vide avant le terme suivant; une définition ne contient pas de liste; le deux-points d’une phrase reste à la fin de sa ligne',
  },
  'html-break': {
    what: '<br> ne sert que dans une cellule de tableau',
    fix: 'pour changer de ligne, mettez \\ à la fin de la ligne; pour changer de paragraphe, laissez une ligne vide',
  },
  'cell-list': {
    what: '« {found} » ne fait pas une liste dans une cellule',
    fix: 'écrivez-la ainsi, avec un tiret (-) et une espace : - un<br>- deux; pour montrer un tiret collé à un mot, écrivez \\-',
  },
  'cell-sign': {
    what: '« {found} » paraîtra tel quel : une cellule n’a ni titre, ni citation, ni définition, ni bloc',
    fix: 'retirez-le, ou sortez ce texte du tableau; une cellule peut avoir du gras, des liens, des lignes (<br>) et une liste (- un<br>- deux); une comparaison s’écrit en mots : plus de 65; pour montrer le signe, mettez \\ devant lui',
  },
  'footnote-undefined': {
    what: 'la note [^{label}] n’est pas écrite',
    fix: 'ajoutez [^{label}]: et son texte à la fin de la page',
  },
  'footnote-unused': {
    what: 'la note [^{label}] n’est appelée nulle part',
    fix: 'appelez-la dans le texte ou supprimez-la',
  },
  'footnote-twice': {
    what: 'la note [^{label}] est déjà écrite plus haut',
    fix: 'donnez-lui un autre nom, ou gardez une seule des deux',
  },
  'abbreviation-twice': {
    what: 'l’abréviation « {label} » a déjà son sens plus haut',
    fix: 'gardez une seule des deux lignes',
  },
  'reference-twice': {
    what: 'la référence [{label}] est déjà définie plus haut',
    fix: 'donnez-lui un autre nom, ou gardez une seule des deux',
  },
  'reference-unused': {
    what: 'la référence [{label}] ne sert à aucun lien',
    fix: 'écrivez [texte][{label}] dans le texte ou supprimez cette ligne; un sigle s’écrit *[{label}]: son sens',
  },
  'abbreviation-unused': {
    what: 'l’abréviation « {label} » n’apparaît pas dans le texte',
    fix: 'supprimez cette ligne ou employez l’abréviation',
  },
} as const satisfies Record<string, ProblemMessage>;

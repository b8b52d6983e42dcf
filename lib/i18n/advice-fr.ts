import type { ProblemMessage } from './problems-fr.ts';

/** The words of every piece of advice in French, the source text: its keys are the codes. */
export const ADVICE_FR = {
  'quotes-shown': {
    what: 'les guillemets qui entourent cette valeur seront publiés',
    fix: 's’ils ne servent qu’à l’entourer, enlevez-les ou mettez des guillemets droits simples',
  },
  'party-without-page': {
    what: '« {key} » n’a pas de page, alors que d’autres en ont une',
    fix: 'ajoutez une page de type partner, avec {field}: {key}',
  },
  'link-withdrawn': {
    what: 'ce lien mène à une page retirée le {date}\u00a0: « {url} »',
    fix: 'faites-le mener à celle qui la remplace, ou enlevez-le',
  },
  'title-cut': {
    what: 'dans un onglet ou une recherche, le titre de cette page compte {actual} caractères',
    fix: 'les moteurs de recherche le coupent vers {cut}\u00a0: retirez-en {excess}, ou dites l’essentiel au début',
  },
  'description-cut': {
    what: 'cette description compte {actual} caractères',
    fix: 'les moteurs de recherche la coupent vers {cut}\u00a0: retirez-en {excess}, ou dites l’essentiel au début',
  },
  'letter-without-font': {
    what: 'les images de partage n’ont pas de dessin pour « {letters} »\u00a0: un carré en tient lieu',
    fix: 'dites-le en mots; la page elle-même le montre bien',
  },
  'gone-address': {
    what: 'l’adresse {address} ne répond plus\u00a0: le fichier {file} n’y est plus',
    fix: 'ajoutez-la au champ aliases de la page qui remplace celle-là; si rien ne la remplace, effacez cette ligne',
  },
  'unrecorded-addresses': {
    what: 'des adresses ne sont pas encore inscrites ici ({count})',
    fix: 'une fois les pages publiées, inscrivez-les\u00a0: npm run check:content -- --record',
  },
  'image-heavy': {
    what: 'l’image « {url} » pèse {actual} Ko',
    fix: 'réduisez-la à {limit} Ko\u00a0: sur un téléphone, elle se fait attendre; 1 600 pixels de largeur suffisent',
  },
  'image-place': {
    what: 'la photo « {url} » dit où elle a été prise',
    fix: 'retirez-en les renseignements de lieu (GPS) en l’exportant de nouveau\u00a0: tout le monde peut les lire',
  },
  'document-heavy': {
    what: 'le document « {url} » pèse {actual} Mo',
    fix: 'ramenez-le à {limit} Mo ou moins, en qualité d’écran : sur un téléphone, il se fait attendre',
  },
  'document-name': {
    what: 'le nom du document « {url} » se dicte mal et se coupe dans un courriel',
    fix: 'un nom sans majuscule, accent ni espace est plus sûr : {plain}',
  },
  'document-untagged': {
    what: 'le PDF « {url} » n’est pas balisé : un lecteur d’écran n’en trouve ni les titres ni les tableaux',
    fix: 'exportez-le de nouveau en cochant « Balises de structure de document pour l’accessibilité »',
  },
  'document-no-language': {
    what: 'le PDF « {url} » ne dit pas sa langue',
    fix: 'indiquez-la dans ses propriétés, ou réglez la langue du texte avant de l’exporter',
  },
  'document-no-title': {
    what: 'le PDF « {url} » n’a pas de titre',
    fix: 'écrivez-le dans les propriétés du document avant de l’exporter',
  },
  'language-of-page': {
    what: '« :{name}[…] » marque des mots qui sont dans la langue de la page',
    fix: 'retirez cette marque, ou écrivez celle de l’autre langue',
  },
  'phrase-language': {
    what: '«\u00a0{phrase}\u00a0» semble être dans l’autre langue',
    fix: 'une voix le lirait dans celle de la page\u00a0: écrivez :{name}[…] autour, ou traduisez-le',
  },
  'bare-address': {
    what: 'l’adresse « {url} » paraît telle quelle dans le texte',
    fix: 'dites en mots où elle mène\u00a0: [texte]({url})',
  },
  'quote-alone': {
    what: 'ce guillemet droit paraîtra tel quel : il a une espace de chaque côté, ou il n’y en a pas d’autre',
    fix: 'collez-le au mot, ou ajoutez celui qui manque; dans une citation de plusieurs paragraphes, écrivez « et »',
  },
  'title-unshown': {
    what: '« {title} », après l’adresse, n’est montré nulle part : seule une image seule dans son paragraphe a une légende',
    fix: 'écrivez-le dans le texte, ou supprimez-le',
  },
  'image-alt-name': {
    what: '« {alt} » ne dit pas ce que montre l’image',
    fix: 'décrivez-le en quelques mots à qui ne la voit pas',
  },
  'long-sentence': {
    what: 'la phrase qui commence par « {start} » compte {words} mots',
    fix: 'au-delà de {limit}, on relit pour comprendre\u00a0: faites-en deux phrases ou une liste',
  },
  'page-number': {
    what: '« {found} », seul sur sa ligne, semble être un numéro de page',
    fix: 'supprimez-le s’il vient d’un document collé; sinon, dites en mots ce que c’est',
  },
  'date-early': {
    what: 'la date {date} est antérieure à {year}, bien avant ce que ce site raconte',
    fix: 'vérifiez l’année; si c’est bien elle, laissez-la',
  },
  'date-late': {
    what: 'ce jour est encore très loin, dans plus d’une année : {date}',
    fix: 'vérifiez l’année; si c’est bien elle, laissez-la',
  },
  'no-such-day': {
    what: 'aucun calendrier n’a de « {date} »',
    fix: 'corrigez le jour ou le mois',
  },
  'wrong-weekday': {
    what: '« {date} » est un autre jour de la semaine : {weekday}',
    fix: 'corrigez le jour ou la date',
  },
  'hard-reading': {
    what: 'ce texte est très difficile à lire ({lix} à l’indice LIX)',
    fix: 'visez moins de {limit}\u00a0: des phrases plus courtes et des mots plus courants',
  },
} satisfies Record<string, ProblemMessage>;

import type { Effect } from '../content/schema/mission-report.ts';
import type { ListName, RecordType } from '../content/schema/types.ts';
import type { Facet } from '../site/site.ts';
import type { FeedName } from '../feeds/feed-addresses.ts';
import { formatCount } from './format.ts';
import type { Locale } from './locale.ts';

/** The heading of a list that is empty, has one item, or has more. */
interface ListHeading {
  none: string;
  one: string;
  other: string;
}

/** What a facet is called, its part of an address, and the way to its values when they are many. */
interface FacetWords {
  name: string;
  slug: string;
  many: string;
}

/** The words of the templates. French is the source text; English must have every message. */
const fr = {
  // Furniture
  skipToContent: 'Aller au contenu',
  homeLink: 'Accueil',
  mainMenu: 'Menu principal',
  breadcrumbs: 'Fil d’Ariane',
  contents: 'Sur cette page',
  contentsOfPage: 'Dans la page de cette section',
  aboutSite: 'À propos du site',
  backToTop: 'Retour en haut de la page',
  withdrawn: 'Cette page a été retirée le {date}.',
  withdrawnName: '{name} (page retirée)',
  updatedOn: 'Dernière mise à jour : {date}',
  citation: 'Pour citer cette page\u00a0: «\u00a0{title}\u00a0», {site}, {address}',
  demonstrationSite: 'site de démonstration',
  searchOfDemonstration: 'Démonstration',
  reportProblem: 'Signaler un problème dans cette page',
  alert: 'Message important',
  otherLanguage: 'English',
  otherLanguageMissing: 'This page exists in French only. Go to the closest page in English.',
  // Facts of a past date
  asOfOn:
    'Ce sont les faits à cette date, redits en langue simple. Ils n’ont pas été mis à jour depuis.',
  asOfUndated: 'Source non datée',
  asOfAfter:
    'La source est postérieure {toDate}. Ses faits sont redits en langue simple. Ils n’ont pas été mis à jour depuis.',
  asOfAfterShort: 'Source non datée, postérieure {toDate}',
  asOfOnShort: 'Données en date {ofDate}',
  sourceOf: 'Source : {title}',
  sourceUpdatedOn: 'Source mise à jour le {date}',
  // Home
  network: 'Le réseau en trois nombres',
  regionsFigure: 'régions sociosanitaires',
  territorialFigure: 'réseaux territoriaux de services (RTS)',
  localFigure: 'réseaux locaux de services (RLS)',
  latest: 'Nouvelles et rapports',
  kinds: {
    agreement: 'Entente',
    'mission-report': 'Rapport de mission',
    news: 'Nouvelle',
    publication: 'Publication',
    partner: 'Partenaire',
  } satisfies Record<RecordType, string>,
  start: 'Par où commencer',
  // Maps
  worldMap: 'Carte du monde centrée sur Québec',
  worldMapLine: '{country} : capitale à environ {distance}',
  toCapital: 'capitale\u00a0:',
  coastMap: 'Carte des lieux visités : {places}',
  mapOrigin: 'Québec',
  // Lists
  listed: {
    pages: {
      none: 'Pages',
      one: 'La page de cette section',
      other: 'Les {count} pages de cette section',
    },
    agreements: { none: 'Ententes', one: 'L’entente', other: 'Les {count} ententes' },
    'mission-reports': { none: 'Rapports', one: 'Le rapport', other: 'Les {count} rapports' },
    news: { none: 'Nouvelles', one: 'La nouvelle', other: 'Les {count} nouvelles' },
    publications: {
      none: 'Publications',
      one: 'La publication',
      other: 'Les {count} publications',
    },
    partners: {
      none: 'Pays et partenaires',
      one: 'Le pays ou le partenaire',
      other: 'Les {count} pays et partenaires',
    },
  } satisfies Record<ListName | 'pages', ListHeading>,
  feeds: {
    all: 'Nouvelles, ententes, publications et rapports de mission',
    news: 'Nouvelles',
    agreements: 'Ententes',
    publications: 'Publications',
    'mission-reports': 'Rapports de mission',
  } satisfies Record<FeedName, string>,
  empty: {
    pages: 'Aucune page n’est encore publiée ici.',
    agreements: 'Aucune entente n’est encore publiée.',
    'mission-reports': 'Aucun rapport n’est encore publié.',
    news: 'Aucune nouvelle n’est encore publiée.',
    publications: 'Aucun document n’est encore publié.',
    partners: 'Aucun pays ni partenaire n’a encore de page.',
  } satisfies Record<ListName | 'pages', string>,
  agreementsCaption: 'Ententes, de la plus récente à la plus ancienne',
  reportsCaption: 'Rapports, du plus récent au plus ancien',
  publicationsCaption: 'Publications, de la plus récente à la plus ancienne',
  partnersCaption: 'Pays et partenaires\u00a0: années des ententes et lieux des missions',
  year: 'Année',
  since: 'Depuis',
  partnerOrCountry: 'Pays ou partenaire',
  agreements: 'Ententes',
  missions: 'Missions',
  partners: 'Partenaires',
  news: 'Nouvelles',
  noneHere: 'Aucune sur ce site',
  undated: 'année non précisée',
  visitedIn: '{places}, en {year}',
  mapPartner: 'Un rond plein\u00a0: un partenaire, ou la capitale de son pays.',
  mapVisited: 'Un losange\u00a0: un lieu où une mission est allée.',
  mapDistances: 'Distance de Québec à la capitale, en ligne droite\u00a0: {list}.',
  agreement: 'Entente',
  country: 'Pays',
  partner: 'Partenaire',
  accordingToSource: 'Selon la source',
  report: 'Rapport',
  dates: 'Dates',
  places: 'Lieux',
  // Long lists
  filterList: 'Filtrer la liste',
  facets: {
    country: { name: 'Pays', slug: 'pays', many: 'Choisir parmi {count} pays' },
    year: { name: 'Année', slug: 'annee', many: 'Choisir parmi {count} années' },
    status: { name: 'État', slug: 'etat', many: 'Choisir parmi {count} états' },
    field: { name: 'Domaine', slug: 'domaine', many: 'Choisir parmi {count} domaines' },
  } satisfies Record<Facet, FacetWords>,
  filtered: '{title} : {value}',
  filteredDescription:
    '{title}, {facet} : {value}. {count} des {total} pages de la liste, avec un lien vers chacune.',
  valuesDescription: '{title}, {facet} : les {count} choix, avec le nombre de pages de chacun.',
  numberedDescription:
    '{title}. Pages {from} à {to} des {total} pages de la liste, avec un lien vers chacune.',
  resultsId: 'resultats',
  results: { one: '{count} résultat sur {total}', other: '{count} résultats sur {total}' },
  resultsFrom: 'Résultats {from} à {to} sur {count}',
  allOf: 'Tout afficher ({total})',
  filedIn: 'Dans ces listes\u00a0:',
  pageOf: '{title}, page {number}',
  pages: 'Pages de la liste',
  pageNumber: 'Page {number}',
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
  // Index of the site
  indexOf: '{title} : {value}',
  indexDescription:
    '{title}. Noms qui mènent à une page du site ({count})\u00a0: titres, sigles, autres noms et termes du glossaire.',
  indexPartDescription:
    '{title}. De {from} à {to}, sur {count} noms qui mènent à une page du site\u00a0: titres, sigles, autres noms et termes.',
  letters: 'Lettres',
  // Glossary
  terms: { none: 'Termes', one: 'Le terme', other: 'Les {count} termes' },
  alsoCalled: 'Aussi\u00a0: {list}',
  // Records
  facts: 'Les faits',
  notStated: 'Non précisé',
  level: 'Ordre de gouvernement',
  levels: {
    national: 'National',
    state: 'État',
    province: 'Province',
    municipal: 'Municipalité',
  },
  signedIn: 'Lieu de signature',
  statuses: { signed: 'Signée', existing: 'En place' },
  statusKnown: '{status}, selon une source {ofDate}',
  statusesIn: { signed: 'Signée', existing: 'En place en {year}' },
  followedIn: 'suivie en {year}',
  sides: { quebec: 'Pour le Québec', partner: 'Pour le partenaire' },
  personNotStated: 'nom non précisé',
  fields: 'Domaines de coopération',
  earlier: 'Entente précédente',
  later: 'Entente suivante',
  honorifics: { dr: 'Dr', m: 'M.', mme: 'Mme' },
  delegation: 'Délégation',
  accompaniedBy: 'Avec la délégation',
  writtenBy: 'Rédigé par',
  written: 'Rédigé le',
  tabledBy: 'Déposé par',
  tabledTo: 'Déposé auprès de',
  tabledOn: 'Déposé le',
  relatedAgreements: 'Ententes liées',
  effects: {
    signed: 'Signature pendant la mission',
    renewed: 'Mise à jour pendant la mission',
    'renewal-proposed': 'Mise à jour proposée pendant la mission',
  } satisfies Record<Effect, string>,
  recommendations: 'Recommandations et suivis',
  recommendationsId: 'recommandations-et-suivis',
  recommends: 'Le rapport recommande\u00a0:',
  accordingTo: 'Recommandation du rapport',
  about: 'Ententes visées\u00a0:',
  followUp: 'Suite donnée\u00a0:',
  notFollowedUp: 'Aucune page de ce site ne fait état d’une suite.',
  noneFollowedUp: 'Aucune page de ce site ne fait état d’une suite à ces recommandations.',
  followsUp: 'Donne suite à une recommandation du rapport\u00a0:',
  related: 'À lire aussi',
  published: 'Publié le {date}',
  publicationDate: 'Date de publication',
  documents: 'Documents',
  timeline: 'Dates',
  missionOn: 'Mission : {range}',
  stepSigned: 'Signature',
  stepKnown: 'Date de la source',
  stepMission: 'La mission',
  stepRecommended: 'Recommandation à son sujet, qui a eu une suite',
  stepNotFollowed: 'Recommandation à son sujet; aucune suite n’est publiée ici',
  stepWritten: 'Le rapport est rédigé',
  stepTabled: 'Le rapport est déposé',
  unsaid: 'La source ne précise pas {list}.',
  unsaidOf: {
    partner: 'le partenaire',
    signed: 'la date de signature',
    day: 'le jour de la signature',
    place: 'le lieu de la signature',
    anyone: 'qui a signé',
    quebec: 'qui a signé pour le Québec',
    other: 'qui a signé pour le partenaire',
    fields: 'les domaines de coopération',
  },
  agreementOf: 'Entente signée en',
  // What is known of agreements over the years
  until: 'jusqu’au {date}',
  keySigning: 'signature\u00a0: une année de large si le jour n’est pas connu',
  keyExisting: 'en place le jour où le trait finit, selon la source',
  keySaid: 'la source en parle',
  keyMission: 'une mission',
  keyUnknown: 'rien n’est connu',
  lanesEnd: 'Chaque trait s’arrête à la date de la dernière source. Après, ce site ne sait rien.',
  // Health regions
  regionsCaption: 'Les {count} régions sociosanitaires',
  regionNumber: 'Numéro',
  regionName: 'Région',
  regionsSource: 'Source des noms : {title}',
  mosaic: 'Mosaïque des régions sociosanitaires',
  mosaicKey:
    'Ce n’est pas une carte : les tuiles sont toutes de la même taille, et leur place est approximative.',
  severalKey: 'Double cadre : plus d’un centre intégré en {year}.',
  severalCentres: 'plus d’un centre intégré en {year}',
  centresSource: 'Source des centres : {title}',
  // Duties and levels
  dutiesOurs: 'Les titres et les noms courts sont de ce site. Le texte complet suit, plus bas.',
  reformOn: '{when}, {words} : {takes}.',
  reformEnds: 'la source s’arrête ici',
  reformEnd: 'La source s’arrête {when}.',
  reformLater: 'Puis, {when}, {words}.',
  reformScale: 'Dessin sans échelle.',
  onDay: 'le {date}',
  inMonth: 'en {date}',
  // Contact
  phone: 'Téléphone',
  fax: 'Télécopieur',
  email: 'Courriel',
  // Search
  search: {
    label: 'Rechercher dans le site',
    submit: 'Rechercher',
    withoutScript:
      'La recherche a besoin de JavaScript, que votre navigateur n’exécute pas ici. Toutes les pages sont dans l’index de A à Z, plus bas.',
    failed:
      'La recherche n’a pas pu se charger. Vérifiez votre connexion, puis réessayez. Toutes les pages sont dans l’index de A à Z, plus bas.',
    none: 'Aucun résultat pour «\u00a0{query}\u00a0»',
    one: '1 résultat pour «\u00a0{query}\u00a0»',
    other: '{count} résultats pour «\u00a0{query}\u00a0»',
    atLeast: 'Plus de {count} résultats pour «\u00a0{query}\u00a0»',
    advice:
      'Vérifiez l’orthographe, essayez des mots plus courants ou moins nombreux, ou parcourez l’index de A à Z, plus bas.',
    vague:
      'Ces mots sont dans presque toutes les pages. Ajoutez-en un qui dit ce que vous cherchez.',
    didYouMean: 'Vouliez-vous dire\u00a0:',
    otherLanguage: 'Results in English:',
    more: 'Afficher plus de résultats',
    recent: 'Vos recherches récentes dans cet onglet\u00a0:',
    facets: {
      type: 'Genre de page',
      country: 'Pays',
      year: 'Année',
      field: 'Domaine de coopération',
    },
    every: {
      type: 'Tous les genres',
      country: 'Tous les pays',
      year: 'Toutes les années',
      field: 'Tous les domaines',
    },
    types: {
      home: 'Accueil',
      section: 'Section',
      page: 'Page d’information',
      index: 'Index',
      glossary: 'Glossaire',
      search: 'Recherche',
    },
  },
  // Not found
  notFoundTitle: 'Page introuvable',
  notFound:
    'Il n’y a pas de page à cette adresse. Elle a pu être déplacée, ou l’adresse est mal écrite.',
  problemsIntro:
    'Cette page s’affichera dès que le contenu sera corrigé. Enregistrez le fichier\u00a0: le navigateur suivra.',
  notFoundStart: 'Repartez de l’accueil, ou choisissez une section :',
} as const;

type Widen<T> = { [K in keyof T]: T[K] extends string ? string : Widen<T[K]> };

/** The words of the templates, in one language. A missing message does not compile. */
export type Messages = Widen<typeof fr>;

const en: Messages = {
  skipToContent: 'Skip to content',
  homeLink: 'Home',
  mainMenu: 'Main menu',
  breadcrumbs: 'Breadcrumb',
  contents: 'On this page',
  contentsOfPage: 'On the page of this section',
  aboutSite: 'About this site',
  backToTop: 'Back to top',
  withdrawn: 'This page was withdrawn on {date}.',
  withdrawnName: '{name} (page withdrawn)',
  updatedOn: 'Last update: {date}',
  citation: 'To cite this page: “{title}”, {site}, {address}',
  demonstrationSite: 'demonstration website',
  searchOfDemonstration: 'Demonstration',
  reportProblem: 'Report a problem with this page',
  alert: 'Important message',
  otherLanguage: 'Français',
  otherLanguageMissing:
    'Cette page n’existe qu’en anglais. Allez à la page la plus proche en français.',
  asOfOn: 'Facts as of that date, restated in plain language. Not updated since.',
  asOfUndated: 'Undated source',
  asOfAfter:
    'The source is later than {date}. Its facts are restated in plain language. They have not been updated since.',
  asOfAfterShort: 'Undated source, later than {date}',
  asOfOnShort: 'Data as of {date}',
  sourceOf: 'Source: {title}',
  sourceUpdatedOn: 'Source updated on {date}',
  network: 'The network in three numbers',
  regionsFigure: 'health regions',
  territorialFigure: 'territorial service networks (RTS)',
  localFigure: 'local service networks (RLS)',
  latest: 'News and reports',
  kinds: {
    agreement: 'Agreement',
    'mission-report': 'Mission report',
    news: 'News',
    publication: 'Publication',
    partner: 'Partner',
  },
  start: 'Where to start',
  worldMap: 'Map of the world centred on Québec City',
  worldMapLine: '{country}: capital about {distance} away',
  toCapital: 'capital:',
  coastMap: 'Map of the places visited: {places}',
  mapOrigin: 'Québec',
  listed: {
    pages: {
      none: 'Pages',
      one: 'The page in this section',
      other: 'The {count} pages in this section',
    },
    agreements: { none: 'Agreements', one: 'The agreement', other: 'The {count} agreements' },
    'mission-reports': { none: 'Reports', one: 'The report', other: 'The {count} reports' },
    news: { none: 'News', one: 'The news item', other: 'The {count} news items' },
    publications: {
      none: 'Publications',
      one: 'The publication',
      other: 'The {count} publications',
    },
    partners: {
      none: 'Countries and partners',
      one: 'The country or partner',
      other: 'The {count} countries and partners',
    },
  },
  feeds: {
    all: 'News, agreements, publications and mission reports',
    news: 'News',
    agreements: 'Agreements',
    publications: 'Publications',
    'mission-reports': 'Mission reports',
  },
  empty: {
    pages: 'No page has been published here yet.',
    agreements: 'No agreement has been published yet.',
    'mission-reports': 'No report has been published yet.',
    news: 'No news item has been published yet.',
    publications: 'No document has been published yet.',
    partners: 'No country or partner has a page yet.',
  },
  agreementsCaption: 'Agreements, newest first',
  reportsCaption: 'Reports, newest first',
  publicationsCaption: 'Publications, newest first',
  partnersCaption: 'Countries and partners: years of agreements and places of missions',
  year: 'Year',
  since: 'Since',
  partnerOrCountry: 'Country or partner',
  agreements: 'Agreements',
  missions: 'Missions',
  partners: 'Partners',
  news: 'News',
  noneHere: 'None on this site',
  undated: 'year not stated',
  visitedIn: '{places}, in {year}',
  mapPartner: 'A full circle: a partner, or the capital of its country.',
  mapVisited: 'A diamond: a place where a mission went.',
  mapDistances: 'Distance from Québec City to the capital, in a straight line: {list}.',
  agreement: 'Agreement',
  country: 'Country',
  partner: 'Partner',
  accordingToSource: 'According to the source',
  report: 'Report',
  dates: 'Dates',
  places: 'Places',
  filterList: 'Filter the list',
  facets: {
    country: { name: 'Country', slug: 'country', many: 'Choose among {count} countries' },
    year: { name: 'Year', slug: 'year', many: 'Choose among {count} years' },
    status: { name: 'Status', slug: 'status', many: 'Choose among {count} statuses' },
    field: { name: 'Field', slug: 'field', many: 'Choose among {count} fields' },
  },
  filtered: '{title}: {value}',
  filteredDescription:
    '{title}, {facet}: {value}. {count} of the {total} pages in the list, with a link to each.',
  valuesDescription: '{title}, {facet}: the {count} choices, with the number of pages of each.',
  numberedDescription:
    '{title}. Pages {from} to {to} of the {total} pages in the list, with a link to each.',
  resultsId: 'results',
  results: { one: '{count} result out of {total}', other: '{count} results out of {total}' },
  resultsFrom: 'Results {from} to {to} of {count}',
  allOf: 'Show all ({total})',
  filedIn: 'In these lists:',
  pageOf: '{title}, page {number}',
  pages: 'Pages of the list',
  pageNumber: 'Page {number}',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  indexOf: '{title}: {value}',
  indexDescription:
    '{title}. Names that lead to a page of the site ({count}): titles, initials, other names and terms of the glossary.',
  indexPartDescription:
    '{title}. From {from} to {to}, out of {count} names that lead to a page of the site: titles, initials, other names and terms.',
  letters: 'Letters',
  terms: { none: 'Terms', one: 'The term', other: 'The {count} terms' },
  alsoCalled: 'Also: {list}',
  facts: 'The facts',
  notStated: 'Not stated',
  level: 'Level of government',
  levels: {
    national: 'National',
    state: 'State',
    province: 'Province',
    municipal: 'Municipality',
  },
  signedIn: 'Place of signature',
  statuses: { signed: 'Signed', existing: 'In place' },
  statusKnown: '{status}, according to a source dated {date}',
  statusesIn: { signed: 'Signed', existing: 'In place in {year}' },
  followedIn: 'followed in {year}',
  sides: { quebec: 'For Québec', partner: 'For the partner' },
  personNotStated: 'name not stated',
  fields: 'Fields of cooperation',
  earlier: 'Earlier agreement',
  later: 'Later agreement',
  honorifics: { dr: 'Dr.', m: 'Mr.', mme: 'Ms.' },
  delegation: 'Delegation',
  accompaniedBy: 'With the delegation',
  writtenBy: 'Written by',
  written: 'Written on',
  tabledBy: 'Tabled by',
  tabledTo: 'Tabled with',
  tabledOn: 'Tabled on',
  relatedAgreements: 'Related agreements',
  effects: {
    signed: 'Signed during the mission',
    renewed: 'Updated during the mission',
    'renewal-proposed': 'Update proposed during the mission',
  },
  recommendations: 'Recommendations and follow-up',
  recommendationsId: 'recommendations-and-follow-up',
  recommends: 'The report recommends:',
  accordingTo: 'Recommendation of the report',
  about: 'Agreements concerned:',
  followUp: 'Follow-up:',
  notFollowedUp: 'No page of this site reports a follow-up.',
  noneFollowedUp: 'No page of this site reports a follow-up to these recommendations.',
  followsUp: 'Follows up a recommendation of the report:',
  related: 'See also',
  published: 'Published on {date}',
  publicationDate: 'Date of publication',
  documents: 'Documents',
  timeline: 'Key dates',
  missionOn: 'Mission: {range}',
  stepSigned: 'Signed',
  stepKnown: 'Date of the source',
  stepMission: 'The mission',
  stepRecommended: 'A recommendation about it, which was followed up',
  stepNotFollowed: 'A recommendation about it; no follow-up is published here',
  stepWritten: 'The report is written',
  stepTabled: 'The report is tabled',
  unsaid: 'The source does not state {list}.',
  unsaidOf: {
    partner: 'the partner',
    signed: 'the date of signature',
    day: 'the day of signature',
    place: 'the place of signature',
    anyone: 'who signed',
    quebec: 'who signed for Québec',
    other: 'who signed for the partner',
    fields: 'the fields of cooperation',
  },
  agreementOf: 'Agreement signed in',
  until: 'until {date}',
  keySigning: 'signature: a year wide if the day is not known',
  keyExisting: 'in place on the day the line ends, according to the source',
  keySaid: 'the source mentions it',
  keyMission: 'a mission',
  keyUnknown: 'nothing is known',
  lanesEnd: 'Each line ends on the date of the latest source. After that, this site knows nothing.',
  regionsCaption: 'The {count} health regions',
  regionNumber: 'Number',
  regionName: 'Region',
  regionsSource: 'Source of the names: {title}',
  mosaic: 'Mosaic of the health regions',
  mosaicKey:
    'This is not a map: the tiles are all the same size, and their places are approximate.',
  severalKey: 'Double frame: more than one integrated centre in {year}.',
  severalCentres: 'more than one integrated centre in {year}',
  centresSource: 'Source of the centres: {title}',
  dutiesOurs: 'The headings and the short names are this site’s. The full text follows, below.',
  reformOn: '{when}, {words}: {takes}.',
  reformEnds: 'the source ends here',
  reformEnd: 'The source ends {when}.',
  reformLater: 'Then, {when}, {words}.',
  reformScale: 'Not drawn to scale.',
  onDay: 'on {date}',
  inMonth: 'in {date}',
  phone: 'Telephone',
  fax: 'Fax',
  email: 'Email',
  search: {
    label: 'Search this site',
    submit: 'Search',
    withoutScript:
      'The search needs JavaScript, which your browser does not run here. Every page is in the A to Z index below.',
    failed:
      'The search could not load. Check your connection and try again. Every page is in the A to Z index below.',
    none: 'No results for “{query}”',
    one: '1 result for “{query}”',
    other: '{count} results for “{query}”',
    atLeast: 'More than {count} results for “{query}”',
    advice:
      'Check the spelling, try fewer or more common words, or go through the A to Z index below.',
    vague: 'Nearly every page has these words. Add one that says what you are looking for.',
    didYouMean: 'Did you mean:',
    otherLanguage: 'Résultats en français\u00a0:',
    more: 'Show more results',
    recent: 'Your recent searches in this tab:',
    facets: {
      type: 'Kind of page',
      country: 'Country',
      year: 'Year',
      field: 'Field of cooperation',
    },
    every: {
      type: 'All kinds',
      country: 'All countries',
      year: 'All years',
      field: 'All fields',
    },
    types: {
      home: 'Home',
      section: 'Section',
      page: 'Information page',
      index: 'Index',
      glossary: 'Glossary',
      search: 'Search',
    },
  },
  notFoundTitle: 'Page not found',
  notFound: 'There is no page at this address. It may have moved, or the address may be mistyped.',
  problemsIntro:
    'This page will show as soon as the content is mended. Save the file: the browser will follow.',
  notFoundStart: 'Start again from the home page, or choose a section:',
};

const messages: Record<Locale, Messages> = { fr, en };

/** The words of the templates in that language. */
export function messagesIn(locale: Locale): Messages {
  return messages[locale];
}

/** Fills the `{name}` blanks of a message. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replaceAll(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
}

/**
 * The form of a counted message: French says 0 and 1 in the singular, English 1 alone. Its number
 * is in words as long as a text would have it so.
 */
export function plural(
  forms: { one: string; other: string },
  count: number,
  locale: Locale,
): string {
  return fill(isOne(count, locale) ? forms.one : forms.other, {
    count: formatCount(count, locale),
  });
}

/** Whether a count is in the singular. */
export const isOne = (count: number, locale: Locale): boolean =>
  locale === 'fr' ? count < 2 : count === 1;

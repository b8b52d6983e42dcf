import type { ListName, RecordType } from '../content/schema/types.ts';
import { formatCount } from './format.ts';
import type { Locale } from './locale.ts';

/** The heading of a list that is empty, has one item, or has more. */
interface ListHeading {
  none: string;
  one: string;
  other: string;
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
  updatedOn: 'Dernière mise à jour : {date}',
  citation: 'Pour citer cette page\u00a0: «\u00a0{title}\u00a0», {site}, {address}',
  demonstrationSite: 'site de démonstration',
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
  } satisfies Record<ListName | 'pages', ListHeading>,
  empty: {
    pages: 'Aucune page n’est encore publiée ici.',
    agreements: 'Aucune entente n’est encore publiée.',
    'mission-reports': 'Aucun rapport n’est encore publié.',
    news: 'Aucune nouvelle n’est encore publiée.',
    publications: 'Aucun document n’est encore publié.',
  } satisfies Record<ListName | 'pages', string>,
  agreementsCaption: 'Ententes, de la plus récente à la plus ancienne',
  reportsCaption: 'Rapports, du plus récent au plus ancien',
  publicationsCaption: 'Publications, de la plus récente à la plus ancienne',
  year: 'Année',
  agreement: 'Entente',
  country: 'Pays',
  partner: 'Partenaire',
  accordingToSource: 'Selon la source',
  report: 'Rapport',
  dates: 'Dates',
  places: 'Lieux',
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
  related: 'À lire aussi',
  published: 'Publié le {date}',
  publicationDate: 'Date de publication',
  documents: 'Documents',
  timeline: 'Dates',
  missionOn: 'Mission : {range}',
  stepSigned: 'Signature',
  stepKnown: 'Date de la source',
  stepMission: 'La mission',
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
  keySigning: 'signature\u00a0: une année de large si elle seule est connue',
  keyExisting: 'en place à sa fin, selon la source',
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
  // Not found
  notFoundTitle: 'Page introuvable',
  notFound:
    'Il n’y a pas de page à cette adresse. Elle a pu être déplacée, ou l’adresse est mal écrite.',
  problemsIntro:
    'Cette page s’affichera dès que le contenu sera corrigé. Enregistrez le fichier : le navigateur suivra.',
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
  contentsOfPage: 'In the page of this section',
  aboutSite: 'About this site',
  backToTop: 'Back to top',
  updatedOn: 'Last update: {date}',
  citation: 'To cite this page: “{title}”, {site}, {address}',
  demonstrationSite: 'demonstration website',
  reportProblem: 'Report a problem with this page',
  alert: 'Important message',
  otherLanguage: 'Français',
  otherLanguageMissing:
    'Cette page n’existe qu’en anglais. Allez à la page la plus proche en français.',
  asOfOn:
    'These are the facts as of that date, restated in plain language. They have not been updated since.',
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
  },
  empty: {
    pages: 'No page has been published here yet.',
    agreements: 'No agreement has been published yet.',
    'mission-reports': 'No report has been published yet.',
    news: 'No news item has been published yet.',
    publications: 'No document has been published yet.',
  },
  agreementsCaption: 'Agreements, newest first',
  reportsCaption: 'Reports, newest first',
  publicationsCaption: 'Publications, newest first',
  year: 'Year',
  agreement: 'Agreement',
  country: 'Country',
  partner: 'Partner',
  accordingToSource: 'According to the source',
  report: 'Report',
  dates: 'Dates',
  places: 'Places',
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
  related: 'See also',
  published: 'Published on {date}',
  publicationDate: 'Date of publication',
  documents: 'Documents',
  timeline: 'Key dates',
  missionOn: 'Mission: {range}',
  stepSigned: 'Signed',
  stepKnown: 'Date of the source',
  stepMission: 'The mission',
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
  keySigning: 'signature: a year wide if only its year is known',
  keyExisting: 'in place when it ends, according to the source',
  keySaid: 'the source speaks of it',
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
  const one = locale === 'fr' ? count < 2 : count === 1;
  return fill(one ? forms.one : forms.other, { count: formatCount(count, locale) });
}

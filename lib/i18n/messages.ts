import type { ListName, RecordType } from '../content/schema/types.ts';
import type { Locale } from './locale.ts';

/** The words of the templates. French is the source text; English must have every message. */
const fr = {
  // Furniture
  skipToContent: 'Aller au contenu',
  homeLink: 'Accueil',
  mainMenu: 'Menu principal',
  breadcrumbs: 'Fil d’Ariane',
  contents: 'Sur cette page',
  contact: 'Nous joindre',
  aboutSite: 'À propos du site',
  backToTop: 'Retour en haut de la page',
  updatedOn: 'Dernière mise à jour : {date}',
  alert: 'Message important',
  otherLanguage: 'English',
  otherLanguageMissing: 'This page exists in French only. Go to the closest page in English.',
  // Facts of a past date
  asOfOn:
    'Cette page présente les faits tels qu’ils étaient à cette date. Ils ont pu changer depuis : elle est conservée comme elle était.',
  asOfAfterTitle: 'Après {date}',
  asOfAfter:
    'La source de cette page ne porte pas de date; elle est postérieure {toDate}. Les faits ont pu changer depuis.',
  asOfAfterShort: 'Source non datée, postérieure {toDate}',
  asOfOnShort: 'Données en date {ofDate}',
  sourceOf: 'Source : {title}',
  // Home
  network: 'Le réseau en trois nombres',
  regionsFigure: 'régions sociosanitaires',
  territorialFigure: 'réseaux territoriaux de services (RTS)',
  localFigure: 'réseaux locaux de services (RLS)',
  latest: 'À lire',
  kinds: {
    agreement: 'Entente',
    'mission-report': 'Rapport de mission',
    news: 'Nouvelle',
    publication: 'Publication',
  } satisfies Record<RecordType, string>,
  start: 'Par où commencer',
  // Maps
  worldMap: 'Carte du monde centrée sur Québec',
  worldMapLine: '{country} : à environ {distance}',
  coastMap: 'Carte des lieux visités : {places}',
  mapOrigin: 'Québec',
  // Lists
  inThisSection: 'Dans cette section',
  empty: {
    pages: 'Aucune page n’est encore publiée ici.',
    agreements: 'Aucune entente n’est encore publiée.',
    'mission-reports': 'Aucun rapport n’est encore publié.',
    news: 'Aucune nouvelle n’est encore publiée.',
    publications: 'Aucun document n’est encore publié.',
  } satisfies Record<ListName | 'pages', string>,
  agreementsCaption: {
    one: '1 entente',
    other: '{count} ententes, de la plus récente à la plus ancienne',
  },
  reportsCaption: { one: '1 rapport', other: '{count} rapports, du plus récent au plus ancien' },
  publicationsCaption: {
    one: '1 publication',
    other: '{count} publications, de la plus récente à la plus ancienne',
  },
  year: 'Année',
  agreement: 'Entente',
  country: 'Pays',
  partner: 'Partenaire',
  status: 'Ce qu’on en sait',
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
    council: 'Conseil national d’États',
  },
  signed: 'Signature',
  signedIn: 'Lieu de signature',
  statuses: { signed: 'Signature confirmée', existing: 'Entente en place' },
  statusKnown: '{status}, selon une source {ofDate}',
  followedIn: 'entente suivante en {year}',
  sides: { quebec: 'Pour le Québec', partner: 'Pour le partenaire' },
  personNotStated: 'nom non précisé',
  fields: 'Domaines de coopération',
  renews: 'Fait suite à',
  renewedBy: 'Suivie de',
  none: 'Aucune connue',
  missions: 'Missions liées',
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
  published: 'Publié le',
  publicationDate: 'Date de publication',
  documents: 'Documents',
  timeline: 'Étapes',
  stepSigned: 'Signature',
  stepKnown: 'Ce qu’en dit la source',
  stepMission: 'La mission',
  stepWritten: 'Le rapport est rédigé',
  stepTabled: 'Le rapport est déposé',
  stepEarlier: 'Entente précédente',
  stepLater: 'Entente suivante',
  // Health regions
  regionsCaption: 'Les {count} régions sociosanitaires',
  regionNumber: 'Numéro',
  regionName: 'Région',
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
  contact: 'Contact us',
  aboutSite: 'About this site',
  backToTop: 'Back to top',
  updatedOn: 'Last update: {date}',
  alert: 'Important message',
  otherLanguage: 'Français',
  otherLanguageMissing:
    'Cette page n’existe qu’en anglais. Allez à la page la plus proche en français.',
  asOfOn:
    'This page states the facts as they stood on that date. They may have changed since: it is kept as it was.',
  asOfAfterTitle: 'After {date}',
  asOfAfter:
    'The source of this page bears no date; it is later than {date}. The facts may have changed since.',
  asOfAfterShort: 'Undated source, later than {date}',
  asOfOnShort: 'Data as of {date}',
  sourceOf: 'Source: {title}',
  network: 'The network in three numbers',
  regionsFigure: 'health regions',
  territorialFigure: 'territorial service networks (RTS)',
  localFigure: 'local service networks (RLS)',
  latest: 'To read',
  kinds: {
    agreement: 'Agreement',
    'mission-report': 'Mission report',
    news: 'News',
    publication: 'Publication',
  },
  start: 'Where to start',
  worldMap: 'Map of the world centred on Québec City',
  worldMapLine: '{country}: about {distance} away',
  coastMap: 'Map of the places visited: {places}',
  mapOrigin: 'Québec',
  inThisSection: 'In this section',
  empty: {
    pages: 'No page has been published here yet.',
    agreements: 'No agreement has been published yet.',
    'mission-reports': 'No report has been published yet.',
    news: 'No news item has been published yet.',
    publications: 'No document has been published yet.',
  },
  agreementsCaption: { one: '1 agreement', other: '{count} agreements, newest first' },
  reportsCaption: { one: '1 report', other: '{count} reports, newest first' },
  publicationsCaption: { one: '1 publication', other: '{count} publications, newest first' },
  year: 'Year',
  agreement: 'Agreement',
  country: 'Country',
  partner: 'Partner',
  status: 'What is known',
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
    council: 'National council of states',
  },
  signed: 'Signed',
  signedIn: 'Place of signature',
  statuses: { signed: 'Signed', existing: 'In place' },
  statusKnown: '{status}, according to a source dated {date}',
  followedIn: 'next agreement in {year}',
  sides: { quebec: 'For Québec', partner: 'For the partner' },
  personNotStated: 'name not stated',
  fields: 'Fields of cooperation',
  renews: 'Follows',
  renewedBy: 'Followed by',
  none: 'None known',
  missions: 'Related missions',
  honorifics: { dr: 'Dr.', m: 'Mr.', mme: 'Ms.' },
  delegation: 'Delegation',
  accompaniedBy: 'With the delegation',
  writtenBy: 'Written by',
  written: 'Written on',
  tabledBy: 'Tabled by',
  tabledTo: 'Tabled with',
  tabledOn: 'Tabled on',
  relatedAgreements: 'Related agreements',
  related: 'Read also',
  published: 'Published on',
  publicationDate: 'Date of publication',
  documents: 'Documents',
  timeline: 'Steps',
  stepSigned: 'Signed',
  stepKnown: 'What the source says',
  stepMission: 'The mission',
  stepWritten: 'The report is written',
  stepTabled: 'The report is tabled',
  stepEarlier: 'Earlier agreement',
  stepLater: 'Later agreement',
  regionsCaption: 'The {count} health regions',
  regionNumber: 'Number',
  regionName: 'Region',
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

/** The form of a counted message: French says 0 and 1 in the singular, English 1 alone. */
export function plural(
  forms: { one: string; other: string },
  count: number,
  locale: Locale,
): string {
  const one = locale === 'fr' ? count < 2 : count === 1;
  return fill(one ? forms.one : forms.other, { count });
}

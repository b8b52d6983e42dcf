import type { DatasetName } from '../open-data/data-addresses.ts';
import type { ColumnName } from '../open-data/schemas.ts';
import type { Bilingual, Locale } from './locale.ts';

/** What each set of data is called, and what a row of it is. */
export const DATASET_WORDS: Record<DatasetName, { title: Bilingual; row: Bilingual }> = {
  agreements: {
    title: { fr: 'Ententes', en: 'Agreements' },
    row: { fr: 'Une ligne par entente.', en: 'One row per agreement.' },
  },
  'mission-reports': {
    title: { fr: 'Rapports de mission', en: 'Mission reports' },
    row: { fr: 'Une ligne par mission.', en: 'One row per mission.' },
  },
  'delegation-members': {
    title: { fr: 'Membres des délégations', en: 'Delegation members' },
    row: {
      fr: 'Une ligne par personne et par mission.',
      en: 'One row per person and per mission.',
    },
  },
  partners: {
    title: { fr: 'Partenaires', en: 'Partners' },
    row: { fr: 'Une ligne par partenaire.', en: 'One row per partner.' },
  },
  countries: {
    title: { fr: 'Pays', en: 'Countries' },
    row: { fr: 'Une ligne par pays.', en: 'One row per country.' },
  },
  regions: {
    title: { fr: 'Régions sociosanitaires', en: 'Health regions' },
    row: { fr: 'Une ligne par région.', en: 'One row per region.' },
  },
  fields: {
    title: { fr: 'Domaines de coopération', en: 'Fields of cooperation' },
    row: { fr: 'Une ligne par domaine.', en: 'One row per field.' },
  },
};

/** What each column holds. */
export const COLUMN_WORDS: Record<ColumnName, Bilingual> = {
  id: { fr: 'Identifiant, qui ne change jamais', en: 'Identifier, which never changes' },
  title_fr: { fr: 'Titre de la page en français', en: 'Title of the page in French' },
  title_en: { fr: 'Titre de la page en anglais', en: 'Title of the page in English' },
  url_fr: { fr: 'Adresse de la page en français', en: 'Address of the page in French' },
  url_en: { fr: 'Adresse de la page en anglais', en: 'Address of the page in English' },
  partner: { fr: 'Identifiant du partenaire', en: 'Identifier of the partner' },
  country: { fr: 'Identifiant du pays', en: 'Identifier of the country' },
  signed: {
    fr: 'Date de signature, aussi précise que la source',
    en: 'Date of signature, as precise as the source',
  },
  signed_in_fr: { fr: 'Lieu de signature, en français', en: 'Place of signature, in French' },
  signed_in_en: { fr: 'Lieu de signature, en anglais', en: 'Place of signature, in English' },
  status: {
    fr: 'Ce que dit la source\u00a0: signée (signed) ou en place (existing)',
    en: 'What the source says: signed, or existing',
  },
  status_known: { fr: 'Date de cette source', en: 'Date of that source' },
  fields: {
    fr: 'Identifiants des domaines de coopération',
    en: 'Identifiers of the fields of cooperation',
  },
  renews: {
    fr: 'Identifiant de l’entente précédente',
    en: 'Identifier of the earlier agreement',
  },
  start: { fr: 'Premier jour', en: 'First day' },
  end: { fr: 'Dernier jour', en: 'Last day' },
  places_fr: { fr: 'Lieux visités, en français', en: 'Places visited, in French' },
  places_en: { fr: 'Lieux visités, en anglais', en: 'Places visited, in English' },
  countries: { fr: 'Identifiants des pays visités', en: 'Identifiers of the countries visited' },
  written_by: { fr: 'Unité qui a rédigé le rapport', en: 'Unit that wrote the report' },
  written: { fr: 'Date du rapport', en: 'Date of the report' },
  tabled_on: { fr: 'Date du dépôt du rapport', en: 'Date the report was tabled' },
  agreements: {
    fr: 'Identifiants des ententes liées à la mission',
    en: 'Identifiers of the agreements related to the mission',
  },
  withdrawn: {
    fr: 'Jour où la page a été retirée, si elle l’a été',
    en: 'Day on which the page was withdrawn, if it was',
  },
  mission: { fr: 'Identifiant du rapport de mission', en: 'Identifier of the mission report' },
  position: { fr: 'Rang dans la délégation', en: 'Place in the delegation' },
  name: { fr: 'Nom', en: 'Name' },
  honorific: {
    fr: 'Titre que donne la source\u00a0: Dr (dr), M. (m) ou Mme (mme)',
    en: 'Title that the source gives: Dr. (dr), Mr. (m) or Ms. (mme)',
  },
  role_fr: { fr: 'Fonction à l’époque, en français', en: 'Office held at the time, in French' },
  role_en: { fr: 'Fonction à l’époque, en anglais', en: 'Office held at the time, in English' },
  name_fr: { fr: 'Nom français', en: 'French name' },
  name_en: { fr: 'Nom anglais', en: 'English name' },
  short: { fr: 'Forme courte du nom', en: 'Short form of the name' },
  level: { fr: 'Ordre de gouvernement', en: 'Level of government' },
  number: { fr: 'Numéro de la région', en: 'Number of the region' },
};

/** The words of the page that lists the data. */
interface DataWords {
  /** What the data are called, all together. */
  title: string;
  /** What they are. */
  description: string;
  /** The heading over what tells of all files. */
  about: string;
  /** Under what licence they are. */
  licence: string;
  noLicence: string;
  /** What lists the files, what changed in their columns, and how to check them. */
  catalogue: string;
  versions: string;
  checksums: string;
  /** The last date that a set gives. */
  latest: string;
  /** The caption of the table of columns. */
  caption: string;
  column: string;
  meaning: string;
  kind: string;
  schema: string;
  /** What a column holds. */
  kinds: Record<'text' | 'number' | 'date' | 'address' | 'list' | 'choice', string>;
  /** It may be empty. */
  optional: string;
}

/** The words of the page that lists the data, in each language. */
export const DATA_WORDS: Record<Locale, DataWords> = {
  fr: {
    title: 'Données ouvertes',
    description:
      'Les faits que ce site publie\u00a0: les ententes, les missions et ce qui s’y rattache.',
    about: 'Licence, catalogue et versions',
    licence: 'Ces fichiers sont publiés sous la licence {licence}.',
    noLicence: 'Ces fichiers n’ont pas encore de licence.',
    catalogue:
      '[Catalogue DCAT ({file})]({path}) : pour les programmes, la liste des jeux de données et de leurs fichiers, avec dates, tailles et empreintes.',
    versions: '[Versions des schémas ({file})]({path}) : les colonnes que chacune a ajoutées.',
    checksums:
      '[Empreintes SHA-256 ({file})]({path}) : avec elles, la commande `sha256sum` dit si les fichiers sont intacts.',
    latest: 'Date la plus récente : {date}.',
    caption: 'Tableau : {title}, colonnes',
    column: 'Colonne',
    meaning: 'Ce qu’elle contient',
    kind: 'Type',
    schema: 'schéma',
    kinds: {
      text: 'texte',
      number: 'nombre',
      date: 'date',
      address: 'adresse',
      list: 'liste',
      choice: 'choix',
    },
    optional: '{kind}, ou rien',
  },
  en: {
    title: 'Open data',
    description:
      'The facts that this site publishes: agreements, missions and what goes with them.',
    about: 'Licence, catalogue and versions',
    licence: 'These files are published under the {licence} licence.',
    noLicence: 'These files have no licence yet.',
    catalogue:
      '[DCAT catalogue ({file})]({path}): for programs, the list of the datasets and their files, with dates, sizes and checksums.',
    versions: '[Versions of the schemas ({file})]({path}): the columns that each one added.',
    checksums:
      '[SHA-256 checksums ({file})]({path}): with them, the command `sha256sum` says whether the files are intact.',
    latest: 'Most recent date: {date}.',
    caption: 'Table: {title}, columns',
    column: 'Column',
    meaning: 'What it holds',
    kind: 'Type',
    schema: 'schema',
    kinds: {
      text: 'text',
      number: 'number',
      date: 'date',
      address: 'address',
      list: 'list',
      choice: 'choice',
    },
    optional: '{kind}, or nothing',
  },
};

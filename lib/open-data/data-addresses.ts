/** What the files of each set of data are called. */
const NAMES = {
  agreements: 'ententes',
  'mission-reports': 'rapports-de-mission',
  'delegation-members': 'membres-des-delegations',
  partners: 'partenaires',
  countries: 'pays',
  regions: 'regions',
  fields: 'domaines',
} as const;

/** A set of data. */
export type DatasetName = keyof typeof NAMES;

/** Every set of data, in the order of the page that lists them. */
export const DATASETS = Object.keys(NAMES) as DatasetName[];

/** A form that a set of data is published in; `schema` says what the others hold. */
export type DataFormat = 'csv' | 'json' | 'schema';

const ENDS: Record<DataFormat, string> = { csv: '.csv', json: '.json', schema: '.schema.json' };

/** What the files of data are served as, their schemas aside. */
export const MEDIA_TYPES = { csv: 'text/csv', json: 'application/json' } as const;

/** Where a set of data is published: in one folder, since its files hold both languages. */
export const dataAddress = (name: DatasetName, format: DataFormat): string =>
  `/donnees-ouvertes/${NAMES[name]}${ENDS[format]}`;

/**
 * What tells of the sets of data: the catalogue (DCAT), what each version of a schema added, and the
 * checksums of all these files.
 */
export const ABOUT_DATA = {
  catalogue: '/donnees-ouvertes/catalogue.jsonld',
  versions: '/donnees-ouvertes/versions.json',
  checksums: '/donnees-ouvertes/sha256.txt',
} as const;

/** Every file of data. */
export const DATA_FILES: readonly { name: DatasetName; format: DataFormat; path: string }[] =
  DATASETS.flatMap((name) =>
    (['csv', 'json', 'schema'] as const).map((format) => ({
      name,
      format,
      path: dataAddress(name, format),
    })),
  );

/** Every file of open data. */
export const OPEN_DATA_PATHS: readonly string[] = [
  ...DATA_FILES.map(({ path }) => path),
  ...Object.values(ABOUT_DATA),
];

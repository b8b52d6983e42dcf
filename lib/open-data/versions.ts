import type { DatasetName } from './data-addresses.ts';
import type { ColumnName } from './schemas.ts';

/** A version of the schema of a set of data. */
interface SchemaVersion {
  /** The day it was written down here. */
  on: string;
  /** The columns that came after those of the version before. */
  added: readonly ColumnName[];
}

/**
 * What was published of each set: programs count on it. A version is never changed; a new column is a
 * new version, at the end of its set. `tests/unit/open-data` says which is missing.
 */
export const VERSIONS: Record<DatasetName, readonly [SchemaVersion, ...SchemaVersion[]]> = {
  agreements: [
    {
      on: '2026-11-29',
      added: [
        'id',
        'title_fr',
        'title_en',
        'url_fr',
        'url_en',
        'partner',
        'country',
        'signed',
        'signed_in_fr',
        'signed_in_en',
        'status',
        'status_known',
        'fields',
        'renews',
        'withdrawn',
      ],
    },
  ],
  'mission-reports': [
    {
      on: '2026-11-29',
      added: [
        'id',
        'title_fr',
        'title_en',
        'url_fr',
        'url_en',
        'start',
        'end',
        'places_fr',
        'places_en',
        'countries',
        'written_by',
        'written',
        'tabled_on',
        'agreements',
        'withdrawn',
      ],
    },
  ],
  'delegation-members': [
    { on: '2026-11-29', added: ['mission', 'position', 'name', 'honorific', 'role_fr', 'role_en'] },
  ],
  partners: [
    { on: '2026-11-29', added: ['id', 'name_fr', 'name_en', 'short', 'country', 'level'] },
  ],
  countries: [{ on: '2026-11-29', added: ['id', 'name_fr', 'name_en'] }],
  regions: [{ on: '2026-11-29', added: ['number', 'name'] }],
  fields: [{ on: '2026-11-29', added: ['id', 'name_fr', 'name_en'] }],
};

/** The number of the last version of a set. */
export const versionOf = (name: DatasetName): number => VERSIONS[name].length;

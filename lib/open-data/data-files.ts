import { hash } from 'node:crypto';
import { z } from 'zod';
import { COLUMN_WORDS, DATASET_WORDS } from '../i18n/open-data.ts';
import type { CheckedSite } from '../site/load-site.ts';
import { csv, type Cell } from './csv.ts';
import { DATA_FILES, dataAddress, type DataFormat, type DatasetName } from './data-addresses.ts';
import { dataRows } from './rows.ts';
import { columnsOf, SCHEMAS } from './schemas.ts';
import { versionOf } from './versions.ts';

/** A file of data. */
export interface DataFile {
  name: DatasetName;
  format: DataFormat;
  /** Its address, from the root of the site. */
  path: string;
  text: string;
  bytes: number;
  /** Its checksum, in hexadecimal. */
  sha256: string;
}

/** Made once for the build and for the pages that list them. */
const made = new WeakMap<CheckedSite, Map<string, DataFile[]>>();

/**
 * The facts of a site, as data.
 *
 * @param siteUrl the public address of the site, without a slash at its end
 */
export function dataFiles(site: CheckedSite, siteUrl: string): readonly DataFile[] {
  const known = made.get(site) ?? new Map<string, DataFile[]>();
  made.set(site, known);
  const files = known.get(siteUrl) ?? makeFiles(site, siteUrl);
  known.set(siteUrl, files);
  return files;
}

function makeFiles(site: CheckedSite, siteUrl: string): DataFile[] {
  const rows = dataRows(site, siteUrl);
  return DATA_FILES.map(({ name, format, path }) => {
    const text =
      format === 'csv'
        ? csvOf(name, rows[name])
        : json(format === 'json' ? rows[name] : dataSchema(name, siteUrl));
    const bytes = Buffer.byteLength(text);
    return { name, format, path, text, bytes, sha256: hash('sha256', text) };
  });
}

function csvOf(name: DatasetName, rows: readonly object[]): string {
  const columns = columnsOf(name);
  const cells = rows.map((row) => {
    const values: Record<string, Cell> = { ...row };
    return columns.map((column) => values[column] ?? null);
  });
  return csv(columns, cells);
}

/** JSON as it is published. */
export const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** What the JSON of a set of data holds, as a JSON Schema (2020-12). */
export function dataSchema(name: DatasetName, siteUrl: string): Record<string, unknown> {
  const { shape } = SCHEMAS[name];
  const described = Object.fromEntries(
    columnsOf(name).map((column) => {
      const { fr, en } = COLUMN_WORDS[column];
      const field: z.ZodType | undefined = Object(shape)[column];
      return [column, (field ?? z.never()).meta({ description: `${fr} / ${en}` })];
    }),
  );
  const { title } = DATASET_WORDS[name];
  // A column that a later version adds is no fault to a program that keeps this schema.
  const { $schema, ...schema } = z.toJSONSchema(z.array(z.looseObject(described)));
  return {
    $schema,
    $id: siteUrl + dataAddress(name, 'schema'),
    title: `${title.fr} / ${title.en}`,
    $comment: `Version ${versionOf(name)}`,
    ...schema,
  };
}

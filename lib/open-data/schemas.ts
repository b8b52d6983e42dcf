import { z } from 'zod';
import type { DatasetName } from './data-addresses.ts';

/** The identity of a page, which never changes. */
const page = z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/);

/** A key of a list, which never changes. */
const key = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** As precise as its source. */
const date = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const text = z.string();

/** A page is in both languages, or in one. */
const inLanguages = {
  title_fr: text.nullable(),
  title_en: text.nullable(),
  url_fr: z.url().nullable(),
  url_en: z.url().nullable(),
};

const named = { id: key, name_fr: text, name_en: text };

/** The columns of each set of data, in order: new ones come last, and none ever goes. */
export const SCHEMAS = {
  agreements: z.strictObject({
    id: page,
    ...inLanguages,
    partner: key.nullable(),
    country: key,
    signed: date.nullable(),
    signed_in_fr: text.nullable(),
    signed_in_en: text.nullable(),
    status: z.enum(['signed', 'existing']),
    status_known: date,
    fields: z.array(key),
    renews: page.nullable(),
    withdrawn: day.nullable(),
  }),
  'mission-reports': z.strictObject({
    id: page,
    ...inLanguages,
    start: day,
    end: day,
    places_fr: z.array(text),
    places_en: z.array(text),
    countries: z.array(key),
    written_by: text,
    written: day,
    tabled_on: day.nullable(),
    agreements: z.array(page),
    withdrawn: day.nullable(),
  }),
  'delegation-members': z.strictObject({
    mission: page,
    position: z.int().positive(),
    name: text,
    honorific: z.enum(['dr', 'm', 'mme']).nullable(),
    role_fr: text,
    role_en: text,
  }),
  partners: z.strictObject({
    ...named,
    short: text.nullable(),
    country: key,
    level: z.enum(['national', 'state', 'province', 'municipal']).nullable(),
  }),
  countries: z.strictObject(named),
  regions: z.strictObject({ number: z.int().positive(), name: text }),
  fields: z.strictObject(named),
} as const satisfies Record<DatasetName, z.ZodObject>;

/** A row of a set of data. */
export type Row<Name extends DatasetName> = z.infer<(typeof SCHEMAS)[Name]>;

type KeysOf<Shape> = Shape extends unknown ? keyof Shape & string : never;

/** A column of some set of data: it means the same in each. */
export type ColumnName = KeysOf<Row<DatasetName>>;

/** The names of the columns of a set of data. */
export const columnsOf = (name: DatasetName): ColumnName[] =>
  Object.keys(SCHEMAS[name].shape) as ColumnName[];

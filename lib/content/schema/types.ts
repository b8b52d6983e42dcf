import { z } from 'zod';
import { agreement } from './agreement.ts';
import type { Shape } from './content-type.ts';
import { glossaryPage } from './glossary-page.ts';
import { home } from './home.ts';
import { indexPage } from './index-page.ts';
import { missionReport } from './mission-report.ts';
import { newsItem } from './news-item.ts';
import { page } from './page.ts';
import { partner } from './partner.ts';
import { publication } from './publication.ts';
import { searchPage } from './search-page.ts';
import { section } from './section.ts';
import type { Locale } from '../../i18n/locale.ts';

/** The types of records, which sections list. */
export const recordTypes = {
  agreement,
  'mission-report': missionReport,
  news: newsItem,
  publication,
  partner,
} as const;

/** A value of `type` of a record. */
export type RecordType = keyof typeof recordTypes;

/** A list of records: a value of `lists` in a section. */
export type ListName = (typeof recordTypes)[RecordType]['list'];

export const RECORD_TYPES = Object.keys(recordTypes) as RecordType[];

/** The type of the records of each list. */
export const listedTypes = Object.fromEntries(
  RECORD_TYPES.map((type) => [recordTypes[type].list, type]),
) as Record<ListName, RecordType>;

/** One schema per content type: the value of `type` in front matter. */
export const contentTypes = {
  home,
  section: section(RECORD_TYPES.map((type) => recordTypes[type].list)),
  page,
  index: indexPage,
  glossary: glossaryPage,
  search: searchPage,
  ...recordTypes,
} as const;

/** A value of `type` in front matter. */
export type ContentType = keyof typeof contentTypes;

/** What one language writes of a page of that type. */
export type Words<Type extends ContentType> = z.infer<
  z.ZodObject<(typeof contentTypes)[Type]['words']>
>;

/** What is true of a page of that type in every language. */
export type Facts<Type extends ContentType> = z.infer<
  z.ZodObject<(typeof contentTypes)[Type]['facts']>
>;

export function isContentType(value: unknown): value is ContentType {
  return typeof value === 'string' && Object.hasOwn(contentTypes, value);
}

export function isRecordType(type: ContentType): type is RecordType {
  return Object.hasOwn(recordTypes, type);
}

/** The date a record is listed under, if it is known, and if something dates its type. */
export function recordDate(type: RecordType, facts: object): string | undefined {
  const { date } = recordTypes[type];
  const value: unknown = date === undefined ? undefined : Object(facts)[date];
  return typeof value === 'string' ? value : undefined;
}

const optional = (shape: Shape): Shape =>
  Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, field.optional()]));

function frontMatter(type: ContentType, locale: Locale) {
  const words: Shape = contentTypes[type].words;
  const facts: Shape = contentTypes[type].facts;
  return z.strictObject({
    type: z.literal(type),
    ...words,
    ...(locale === 'fr' ? facts : optional(facts)),
  });
}

/** Built once: building a schema costs more than running it. */
const schemas = new Map(
  (Object.keys(contentTypes) as ContentType[]).flatMap((type) =>
    (['fr', 'en'] as const).map((locale) => [`${locale}/${type}`, frontMatter(type, locale)]),
  ),
);

/**
 * The schema of the front matter of a page. French holds the facts; English may leave them out.
 */
export function frontMatterSchema(type: ContentType, locale: Locale) {
  const schema = schemas.get(`${locale}/${type}`);
  if (schema === undefined) throw new Error(`no schema for ${locale}/${type}`);
  return schema;
}

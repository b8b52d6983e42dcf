import { z } from 'zod';
import { isEmail, isGlobalPhone, readAddress } from '../../address/outside-address.ts';
import { isDocumentAddress } from '../../markdown/links.ts';
import { cutWordIn } from '../../markdown/check-leftovers.ts';
import { markupIn } from '../../markdown/check-words.ts';
import { hasBadPhrase } from '../../markdown/inline.ts';

/**
 * The kinds of value a field of `content/` can hold. A refinement that zod has no code for
 * carries `params.code`, the name of the message in `lib/i18n/problems.ts`.
 */

const PARTIAL_DATE = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DATE_TIME = /^([12]\d{3})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/** Of two digits each: a day or a month that there is not leads to another month. */
function isCalendarDate(year: number, month: number, day: number): boolean {
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
}

function isPartialDate(text: string): boolean {
  const match = PARTIAL_DATE.exec(text);
  return (
    match !== null && isCalendarDate(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1))
  );
}

function isDateTime(text: string): boolean {
  const match = DATE_TIME.exec(text);
  if (match === null) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  return isCalendarDate(year, month, day) && hour < 24 && minute < 60;
}

/** Whether a date, as precise as its source, is before another: within it is not. */
export const isBefore = (date: string, other: string) => date < other && !other.startsWith(date);

/** YAML reads a bare year as a number; a year is a date here. */
const yearAsText = (value: unknown) => (typeof value === 'number' ? String(value) : value);

/** A longer text is refused for its length: nothing else is looked for in it. */
const LONGEST_LINE = 500;

/** One line of words of that length, without control characters or markup, that is not blank. */
export const lineOf = (minimum: number, maximum: number) =>
  z
    .string()
    .min(minimum)
    .max(maximum)
    .refine((text) => /[\p{L}\p{N}]/u.test(text), { params: { code: 'blank' } })
    .refine((text) => !/\p{Cc}/u.test(text), { params: { code: 'control-character' } })
    .superRefine((text, context) => {
      if (text.length > LONGEST_LINE) return;
      const tell = (code: string, found?: string) =>
        context.addIssue({ code: 'custom', params: { code, ...(found && { found }) } });
      if (hasBadPhrase(text)) return tell('bad-phrase');
      const cut = cutWordIn(text);
      if (cut !== undefined) return tell('cut-word', cut);
      const found = markupIn(text);
      if (found !== undefined) tell('words-only', found);
    });

/** One line of words, without control characters or markup, that is not blank. */
export const line = lineOf(0, LONGEST_LINE);

/**
 * A list that names nothing twice, and is not empty: one that would be is left out.
 *
 * @param names what stands for the same thing must not be in two items; the whole item by default
 */
export const listOf = <Item extends z.ZodType>(
  item: Item,
  maximum: number,
  names: readonly string[] = [],
) =>
  z
    .array(item)
    .min(1)
    .max(maximum)
    .check(({ value, issues }) => {
      for (const name of names.length === 0 ? [undefined] : names) {
        const seen = new Set<string>();
        for (const [index, one] of value.entries()) {
          const part: unknown = name === undefined ? one : Object(one)[name];
          const written = JSON.stringify(part);
          if (written !== undefined && seen.has(written)) {
            const path = name === undefined ? [index] : [index, name];
            issues.push({ code: 'custom', input: part, path, params: { code: 'list-twice' } });
          }
          seen.add(written);
        }
      }
    });

/** The same text in both languages. */
export const bilingual = z.strictObject({
  /** In French. */
  fr: line,
  /** In English. */
  en: line,
});

/** The last part of an address: lower-case letters without accents, digits, single hyphens. */
export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { abort: true });

const ALIAS = /^(?:\/[\w~-][\w.~-]*)+(?:\/|\.\w+)(?:#[^\s#/?]+)?$/;

/**
 * An address the site once had: a path from the root that ends in a slash or an extension
 * (`/ministere/mission.php`). No query, and none of the characters that hosts read their own way.
 * After `#`, the heading of this page that it leads to.
 */
export const alias = z
  .string()
  .max(200)
  .refine((text) => ALIAS.test(text), { params: { code: 'bad-alias' } });

/** A shared list whose items fields can name: `content/<name>.yaml`. */
export type SharedList = 'contacts' | 'countries' | 'fields' | 'partners' | 'places';

/** What the value of a field stands for: something that must exist elsewhere. */
export type Target =
  | { in: 'list'; list: SharedList }
  | { in: 'pages'; type?: string }
  | { in: 'recommendations' }
  | { in: 'documents' }
  | { in: 'calendar' }
  | { in: 'web' };

/** The fields that stand for something else, and for what: read by `walk.ts`. */
export const targets = z.registry<Target>();

/** A value that YAML may take for a number, and that stands for a day or a longer time. */
const dateOf = (isRight: (text: string) => boolean, code: string) =>
  z.preprocess(
    yearAsText,
    z.string().refine(isRight, { params: { code } }).register(targets, { in: 'calendar' }),
  );

const isDay = (text: string): boolean => text.length === 10 && isPartialDate(text);

/** A date as precise as its source: `2004`, `2018-11` or `2014-05-06`. */
export const partialDate = dateOf(isPartialDate, 'bad-date');

/** A whole day: `2017-09-22`. */
export const day = dateOf(isDay, 'bad-day');

/** A day, with its time of day where the source gives one: `2015-08-05` or `2015-08-05T13:32`. */
export const dayOrTime = dateOf((text) => isDay(text) || isDateTime(text), 'bad-day-or-time');

/** A key of a shared list, where the item itself is. */
export const key = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** An item of a shared list, by its key. */
export const referenceTo = (list: SharedList) =>
  key.clone().register(targets, { in: 'list', list });

/**
 * Another page, by its identity: its path below `content/fr` without `.md`, and without `/index`
 * for a section (`echanges-internationaux/ententes/conass-2013`).
 *
 * @param type the type it must be of; any by default
 */
export const pageOf = (type?: string) =>
  z
    .string()
    .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/)
    .register(targets, { in: 'pages', ...(type === undefined ? {} : { type }) });

/**
 * A recommendation of a mission report: the report, as `pageOf` has it, and after `#` the anchor of
 * the recommendation there.
 */
export const recommendationOf = z
  .string()
  .max(300)
  .refine((text) => /^[a-z0-9-]+(?:\/[a-z0-9-]+)*#[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text), {
    params: { code: 'bad-recommendation' },
  })
  .register(targets, { in: 'recommendations' });

/** A document of the site, by its address: `/documents/plan-strategique.pdf`. */
export const publicFile = () =>
  z
    .string()
    .max(200)
    .refine(isDocumentAddress, { params: { code: 'bad-document' } })
    .register(targets, { in: 'documents' });

/** An address on another site, read as a link of a text is, and kept as it is published. */
export const webAddress = z
  .string()
  .max(2000)
  .superRefine((text, context) => {
    const address = readAddress(text);
    if (address.kind === 'web') return;
    const { code, params } =
      address.kind === 'refused' && address.code !== 'link-scheme'
        ? address
        : ({ code: 'bad-web-address', params: {} } as const);
    context.addIssue({ code: 'custom', params: { code, ...params } });
  })
  .overwrite((text) => {
    const address = readAddress(text);
    return 'href' in address ? address.href : text;
  })
  .register(targets, { in: 'web' });

/** One e-mail address. */
export const emailAddress = z.string().refine(isEmail, { params: { code: 'bad-email' } });

/** A telephone number of North America, as one dials it from anywhere: `+14182668776`. */
export const phoneNumber = z
  .string()
  .refine((text) => text.startsWith('+1') && isGlobalPhone(text), {
    params: { code: 'bad-phone' },
  });

/** Since when, or after when, what a page states is known to hold. Exactly one of the two. */
export const asOf = z
  .strictObject({
    /** The date the source bears. */
    on: partialDate.optional(),
    /** The source is undated; it was written after this date. */
    after: partialDate.optional(),
  })
  .refine((value) => (value.on === undefined) !== (value.after === undefined), {
    params: { code: 'one-of-on-after' },
  });

/** A person, named as in the source. */
export const person = z.strictObject({
  /** First and last name, without title. */
  name: line,
  /** The title the source puts before the name; shown in the page's language. */
  honorific: z.enum(['dr', 'm', 'mme']).optional(),
  /** The office held at the time; units of the ministry keep their French name. */
  role: bilingual,
});

/** The document a record was made from: a page of this site, or a text that is not on it. */
export const source = z
  .strictObject({
    /** A page of this site. */
    page: pageOf().optional(),
    /** The title of a document that is not a page of this site. */
    title: bilingual.optional(),
    /** The date the document bears. */
    date: partialDate.optional(),
    /** When the document says it was last updated, with the time where it gives one. */
    updated: dayOrTime.optional(),
    /** Where the document can be read. */
    url: webAddress.optional(),
  })
  .refine((value) => (value.page === undefined) !== (value.title === undefined), {
    params: { code: 'one-of-page-title' },
  });

/** Since when a page no longer holds, and why. */
export const withdrawal = z.strictObject({
  /** The day it was withdrawn. */
  on: day,
  /** Why, in a sentence: what replaces it, or what was wrong. */
  reason: bilingual,
});

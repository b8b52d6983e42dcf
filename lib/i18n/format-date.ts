import { MONTHS } from './format-months.ts';
import type { Locale } from './locale.ts';

/** A date as precise as its source: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
export type PartialDate = string;

const NBSP = '\u00A0';
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?$/;

interface DateParts {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
}

function readDate(date: PartialDate): DateParts {
  const match = DATE.exec(date);
  if (match === null) throw new RangeError(`not a date: ${date}`);
  const [year = 0, ...rest] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  const [month, day, hour, minute] = rest;
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(hour === undefined ? {} : { hour }),
    ...(minute === undefined ? {} : { minute }),
  };
}

function monthName(month: number, locale: Locale, form: 'full' | 'short' = 'full'): string {
  const name = MONTHS[locale][month - 1];
  if (name === undefined) throw new RangeError(`not a month: ${month}`);
  return name[form];
}

/** The first of the month is an ordinal in French, the only one. */
const dayNumber = (day: number, locale: Locale) =>
  locale === 'fr' && day === 1 ? '1er' : String(day);

/** A day and its month, kept on one line: `6 mai`, `May 6`. */
function dayOfMonth(
  day: number | string,
  month: number,
  locale: Locale,
  form: 'full' | 'short' = 'full',
): string {
  const number = typeof day === 'string' ? day : dayNumber(day, locale);
  const name = monthName(month, locale, form);
  return locale === 'fr' ? `${number}${NBSP}${name}` : `${name}${NBSP}${number}`;
}

/** `13 h 32` (no zero before the minutes, which are not decimals: OQLF), `1:32 p.m.`. */
function timeOfDay(hour: number, minute: number, locale: Locale): string {
  if (locale === 'fr') return `${hour}${NBSP}h${minute === 0 ? '' : `${NBSP}${minute}`}`;
  if (minute === 0 && hour === 12) return 'noon';
  if (minute === 0 && hour === 0) return 'midnight';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${NBSP}${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

/**
 * A date in words, with its time where it has one: `5 août 2015 à 13 h 32`,
 * `August 5, 2015, 1:32 p.m.`.
 *
 * @throws RangeError when it is not a {@link PartialDate}
 */
export function formatDate(date: PartialDate, locale: Locale): string {
  const { year, month, day, hour, minute } = readDate(date);
  if (month === undefined) return String(year);
  if (day === undefined) return `${monthName(month, locale)} ${year}`;
  const days = withYear(dayOfMonth(day, month, locale), year, locale);
  if (hour === undefined) return days;
  const time = timeOfDay(hour, minute ?? 0, locale);
  return locale === 'fr' ? `${days} à ${time}` : `${days}, ${time}`;
}

/** A date for a narrow place, without its year when it has a day: `22 sept.`, `Sept. 22`. */
export function formatShortDate(date: PartialDate, locale: Locale): string {
  const { year, month, day } = readDate(date);
  if (month === undefined) return String(year);
  if (day === undefined) return `${monthName(month, locale, 'short')} ${year}`;
  return dayOfMonth(day, month, locale, 'short');
}

/** The same with its year: `22 sept. 2017`, `Sept. 22, 2017`. */
export function formatShortDateAndYear(date: PartialDate, locale: Locale): string {
  const { year, day } = readDate(date);
  const short = formatShortDate(date, locale);
  return day === undefined ? short : withYear(short, year, locale);
}

const withYear = (day: string, year: number, locale: Locale) =>
  `${day}${locale === 'fr' ? ' ' : ', '}${year}`;

const withoutTime = (date: PartialDate) => date.slice(0, 10);

/**
 * From one date to another, both included: `du 2 au 10 septembre 2017`, `September 2–10, 2017`.
 * The month and the year are said once where they are the same.
 *
 * @throws RangeError when either is not a {@link PartialDate}
 */
export function formatDateRange(start: PartialDate, end: PartialDate, locale: Locale): string {
  return locale === 'fr'
    ? frenchRange(withoutTime(start), withoutTime(end))
    : englishRange(withoutTime(start), withoutTime(end));
}

function frenchRange(start: PartialDate, end: PartialDate): string {
  const [from, to] = [readDate(start), readDate(end)];
  if (start === end) return `${from.day === undefined ? 'en' : 'le'} ${formatDate(end, 'fr')}`;
  let first = formatDate(start, 'fr');
  if (from.year === to.year && from.month !== undefined && to.month !== undefined) {
    first = first.slice(0, -String(from.year).length - 1);
    if (from.day !== undefined && to.day !== undefined && from.month === to.month) {
      first = dayNumber(from.day, 'fr');
    }
  }
  const of = /^[ao]/.test(first) ? 'd’' : 'de ';
  return `${from.day === undefined ? of : 'du '}${first} ${to.day === undefined ? 'à' : 'au'} ${formatDate(end, 'fr')}`;
}

function englishRange(start: PartialDate, end: PartialDate): string {
  const [from, to] = [readDate(start), readDate(end)];
  const last = formatDate(end, 'en');
  if (start === end) return last;
  if (from.month === undefined && to.month === undefined) return `${from.year}–${to.year}`;
  if (from.year !== to.year || from.month === undefined || to.month === undefined) {
    return `${formatDate(start, 'en')} – ${last}`;
  }
  if (from.day === undefined && to.day === undefined) {
    return `${monthName(from.month, 'en')}–${last}`;
  }
  if (from.day !== undefined && to.day !== undefined && from.month === to.month) {
    return `${dayOfMonth(`${from.day}–${to.day}`, to.month, 'en')}, ${to.year}`;
  }
  const first =
    from.day === undefined ? monthName(from.month, 'en') : dayOfMonth(from.day, from.month, 'en');
  return `${first} – ${last}`;
}

/** Cuts a range in words where its first date ends: `du 2`, ` au `, `10 septembre 2017`. */
export function cutRange(text: string): [first: string, join: string, last: string] | undefined {
  const [, first = '', join = '', last = ''] = /^(.+?)( au | à |\s*–\s*)(.+)$/.exec(text) ?? [];
  return join === '' ? undefined : [first, join, last];
}

/**
 * The days of a range apart from their months and years, to be drawn large: `2–10` and
 * `septembre 2017`. Across months: `28–3` and `août – septembre 2017`. Dates without days give
 * their years, and their months as the rest.
 *
 * @throws RangeError when either is not a {@link PartialDate}
 */
export function formatDayRange(
  start: PartialDate,
  end: PartialDate,
  locale: Locale,
): { days: string; rest: string } {
  const [from, to] = [readDate(start), readDate(end)];
  const months = [from.month, to.month].map((month) =>
    month === undefined ? '' : monthName(month, locale),
  );
  const [firstMonth = '', lastMonth = ''] = months;
  if (from.day === undefined || to.day === undefined) {
    return {
      days: span(String(from.year), String(to.year), '–'),
      rest: firstMonth === '' || lastMonth === '' ? '' : span(firstMonth, lastMonth, ' – '),
    };
  }
  const rest =
    from.year === to.year
      ? `${span(firstMonth, lastMonth, ' – ')} ${to.year}`
      : `${firstMonth} ${from.year} – ${lastMonth} ${to.year}`;
  if (withoutTime(start) === withoutTime(end)) return { days: dayNumber(to.day, locale), rest };
  return { days: `${dayNumber(from.day, locale)}–${dayNumber(to.day, locale)}`, rest };
}

const span = (first: string, last: string, dash: string) =>
  first === last ? last : `${first}${dash}${last}`;

/**
 * A range for a narrow place, without its year unless it crosses one: `2–10 sept.`,
 * `Sept. 2–10`.
 *
 * @throws RangeError when either is not a {@link PartialDate}
 */
export function formatShortRange(start: PartialDate, end: PartialDate, locale: Locale): string {
  const [from, to] = [readDate(start), readDate(end)];
  const [first, last] = [formatShortDate(start, locale), formatShortDate(end, locale)];
  if (first === last && from.year === to.year) return last;
  if (from.day === undefined || to.day === undefined) return `${first} – ${last}`;
  if (from.year !== to.year) {
    const comma = locale === 'fr' ? ' ' : ', ';
    return `${first}${comma}${from.year} – ${last}${comma}${to.year}`;
  }
  if (from.month !== to.month || to.month === undefined) return `${first} – ${last}`;
  const days = `${dayNumber(from.day, locale)}–${to.day}`;
  return dayOfMonth(days, to.month, locale, 'short');
}

/** French words that a date follows: « de » or « à ». */
const FRENCH = {
  of: { article: 'du', plain: 'de ', elided: 'd’' },
  to: { article: 'au', plain: 'à ', elided: 'à ' },
} as const;

/**
 * A date after « de » or « à », which French contracts with a day's article:
 * `du 6 mai 2014`, `d’avril 2018`, `de 2004`; `of May 6, 2014`.
 */
export function formatDateAfter(word: 'of' | 'to', date: PartialDate, locale: Locale): string {
  const text = formatDate(date, locale);
  if (locale === 'en') return `${word} ${text}`;
  const { article, plain, elided } = FRENCH[word];
  if (readDate(date).day !== undefined) return `${article}${NBSP}${text}`;
  return `${/^[aeiouy]/i.test(text) ? elided : plain}${text}`;
}

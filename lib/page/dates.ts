import { cutRange, formatDate, formatDateAfter, formatShortDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { fill, messagesIn } from '../i18n/messages.ts';
import type { AsOfModel, TimeModel } from './model.ts';

/** A date as precise as its source, for readers and for machines. */
export function dayTime(date: string, locale: Locale): TimeModel {
  return { text: formatDate(date, locale), dateTime: date };
}

/** The same, short, for a timeline. */
export function shortTime(date: string, locale: Locale): TimeModel {
  return { text: formatShortDate(date, locale), dateTime: date };
}

/** A range in words, as the dates of both its ends. */
export function rangeTime(text: string, start: string, end: string): TimeModel {
  const cut = start === end ? undefined : cutRange(text);
  if (cut === undefined) return { text, dateTime: start };
  const [first, join, last] = cut;
  return { text: first, dateTime: start, until: { join, text: last, dateTime: end } };
}

/** The date the facts of a page were known to hold, in words. */
export function asOfModel(
  { on, after }: { on?: string | undefined; after?: string | undefined },
  locale: Locale,
): AsOfModel {
  const messages = messagesIn(locale);
  const date = on ?? after ?? '';
  const [title, explanation, short] =
    on === undefined
      ? [messages.asOfUndated, messages.asOfAfter, messages.asOfAfterShort]
      : ['{date}', messages.asOfOn, messages.asOfOnShort];
  const words = {
    date: formatDate(date, locale),
    ofDate: formatDateAfter('of', date, locale),
    toDate: formatDateAfter('to', date, locale),
  };
  return {
    ...(on === undefined ? {} : { dateTime: on }),
    title: fill(title, words),
    explanation: fill(explanation, words),
    short: fill(short, words),
  };
}

/** Milliseconds of a partial date, at its earliest. */
export function earliest(date: string): number {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}

/** Milliseconds at the end of a partial date: of its year, of its month or of its day. */
export function latest(date: string): number {
  const [year = 0, month, day] = date.slice(0, 10).split('-').map(Number);
  if (month === undefined) return Date.UTC(year + 1, 0, 1);
  return day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1);
}

/** A moment as a year and its part: 2017.5 is the middle of 2017. */
export function yearOf(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (time - start) / (end - start);
}

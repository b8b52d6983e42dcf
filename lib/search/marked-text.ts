import type { Locale } from '../i18n/locale.ts';
import { analyse, type Token } from './analyse.ts';

/** A text, and the places of the words that were asked. */
export interface MarkedText {
  text: string;
  /** Where each starts and ends, in order. */
  marks: [start: number, end: number][];
}

/** The words of a page that answer a query. */
export interface Extract extends MarkedText {
  /** Where they are in the page, and its heading. */
  anchor?: string;
  heading?: string;
}

/** How long an extract is, and how much of it comes before what was asked. */
const LENGTH = 180;
const BEFORE = 40;

/** A heading that was asked for is worth so many words of the text. */
const HEADING_WORTH = 2;

/** The words that one of these terms finds. */
const asked = (text: string, terms: ReadonlySet<string>, locale: Locale): Token[] =>
  analyse(text, locale).filter(({ term, kind }) => kind !== 'stop' && terms.has(term));

const different = (tokens: readonly Token[]) => new Set(tokens.map(({ term }) => term)).size;

/** Marks the words of a text that one of these terms finds. */
export function markWords(text: string, terms: ReadonlySet<string>, locale: Locale): MarkedText {
  const marks: MarkedText['marks'] = [];
  for (const { start, end, isExtra } of asked(text, terms, locale)) {
    const last = marks[marks.length - 1];
    if (!isExtra && (last === undefined || last[1] <= start)) marks.push([start, end]);
  }
  return { text, marks };
}

/** Cuts what answers a query best out of the text of a page; undefined when nothing does. */
export function cutExtract(
  page: string,
  terms: ReadonlySet<string>,
  locale: Locale,
): Extract | undefined {
  let best: { worth: number; anchor: string; heading: string; text: string } | undefined;
  for (const line of page.split('\n')) {
    const [anchor = '', heading = '', text = ''] = line.split('\t');
    const worth =
      different(asked(text, terms, locale)) +
      HEADING_WORTH * different(asked(heading, terms, locale));
    if (worth > (best === undefined ? 0 : best.worth)) best = { worth, anchor, heading, text };
  }
  if (best === undefined) return undefined;
  const { anchor, heading, text } = best;
  const tokens = asked(text, terms, locale);
  let from = 0;
  let most = 0;
  for (const { start } of tokens) {
    const within = tokens.filter((one) => one.start >= start && one.end <= start + LENGTH - BEFORE);
    if (different(within) > most) {
      most = different(within);
      from = start;
    }
  }
  const cut = cutAround(text, from);
  return {
    ...markWords(cut, terms, locale),
    ...(anchor === '' ? {} : { anchor }),
    ...(heading === '' ? {} : { heading }),
  };
}

/** What is around a place, cut between words. */
function cutAround(text: string, place: number): string {
  const start = place <= BEFORE ? 0 : text.indexOf(' ', place - BEFORE) + 1;
  const rest = text.slice(start);
  const isCut = rest.length > LENGTH;
  const end = isCut ? rest.lastIndexOf(' ', LENGTH) : rest.length;
  return `${start > 0 ? '… ' : ''}${rest.slice(0, end > 0 ? end : LENGTH)}${isCut ? ' …' : ''}`;
}

import type { ContentType } from '../content/schema/types.ts';
import { analyse, type Token } from './analyse.ts';
import { MOST_LEVEL } from './index-format.ts';
import type { SearchPage } from './search-page.ts';

/** What a page brings to the index of its language: it depends on that page alone. */
export interface Contribution {
  address: string;
  /** Its terms, each with its level, from 1. */
  levels: (readonly [term: string, level: number])[];
  /** Words of its titles and facts as they are written, for spelling. */
  words: string[];
  /** The other words, which a small index has room for. */
  otherWords: string[];
  /** Words of its title in the other language, which say nothing of how this one is written. */
  foreignWords: string[];
  type: ContentType;
  title: string;
  summary: string;
  year: string;
  countries: string[];
  fields: string[];
  /** Its text, from which extracts are cut: a line a section. */
  text: string;
}

/** What a word weighs by where it stands. */
const WEIGHTS = {
  title: 12,
  otherTitle: 4.5,
  summary: 2.5,
  asking: 0.5,
  above: 0.5,
  heading: 2,
  fact: 2.5,
  document: 2,
};

/** The most that headings and bodies add, however often they say a word. */
const MOST_HEADINGS = 3;
const MOST_BODY = 4;

/** A title of more words says less of each, up to that many. */
const LONG_TITLE = 7;
const TITLE_LOSS = 0.09;

/** What a page says again of its title counts for less: a title that is a word alone comes first. */
const AGAIN = 0.5;

/** The weight of a word that has all: what no page reaches is not told apart. */
const FULL_WEIGHT = 18;

/** An extract is cut from that many characters of a page. */
const TEXT_LENGTH = 6000;

/** What a page brings to the index. */
export function contribute(page: SearchPage): Contribution {
  const { locale, address, type, title, otherTitle = '', summary, sections, facts } = page;
  const titles = new Map<string, number>();
  const words = new Set<string>();
  const otherWords = new Set<string>();
  const foreignWords = new Set<string>();
  const read = (text: string, asks: boolean, spelling = otherWords) => {
    const tokens = analyse(text, locale).filter(
      ({ kind }) => kind === 'word' || (asks && kind === 'question'),
    );
    for (const { start, end, word, isExtra } of tokens) {
      if (!isExtra && !/\d/.test(word)) spelling.add(text.slice(start, end).toLowerCase());
    }
    return tokens;
  };
  const add = (term: string, weight: number) => {
    weights.set(term, (weights.get(term) ?? 0) + (titles.has(term) ? weight * AGAIN : weight));
  };
  const addAll = (tokens: readonly Token[], weight: number) => {
    for (const term of termsOf(tokens)) add(term, weight);
  };
  const addTitle = (text: string, weight: number, spelling = words) => {
    const tokens = read(text, true, spelling);
    const { size } = new Set(tokens.flatMap(({ term, isExtra }) => (isExtra ? [] : [term])));
    const each = weight * (1 - TITLE_LOSS * (Math.min(size, LONG_TITLE) - 1));
    for (const term of termsOf(tokens)) {
      titles.set(term, Math.max(each, titles.get(term) ?? 0));
    }
  };
  addTitle(title, WEIGHTS.title);
  addTitle(page.shortTitle ?? '', WEIGHTS.title);
  addTitle(otherTitle, WEIGHTS.otherTitle, foreignWords);
  const weights = new Map(titles);
  const inSummary = Map.groupBy(read(summary, true), ({ kind }) => kind);
  addAll(inSummary.get('word') ?? [], WEIGHTS.summary);
  // Most summaries say who or what: of “who is the minister”, the minister is asked.
  addAll(inSummary.get('question') ?? [], WEIGHTS.asking);
  addAll(
    page.above.flatMap((name) => read(name, false)),
    WEIGHTS.above,
  );
  const headings = counted(sections.map(({ heading }) => termsOf(read(heading, true, words))));
  for (const [term, count] of headings) {
    add(term, Math.min(MOST_HEADINGS, WEIGHTS.heading + (count - 1) / 2));
  }
  addAll(
    facts.flatMap((fact) => read(fact, false, words)),
    WEIGHTS.fact,
  );
  addAll(
    page.documents.flatMap((name) => read(name, false)),
    WEIGHTS.document,
  );
  const body = counted(sections.map(({ text }) => read(text, false).map(({ term }) => term)));
  for (const [term, count] of body) add(term, (MOST_BODY * count) / (count + 2));
  return {
    address,
    type,
    title: page.name ?? title,
    summary,
    levels: [...weights].map(([term, weight]) => [term, levelOf(weight * page.rank)] as const),
    words: [...words].toSorted(),
    otherWords: [...otherWords].filter((word) => !words.has(word)).toSorted(),
    foreignWords: [...foreignWords].filter((word) => !words.has(word)).toSorted(),
    year: page.year ?? '',
    countries: page.countries,
    fields: page.fields,
    text: textOf(page),
  };
}

/** Each term once, with the accents it has. */
const termsOf = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.flatMap(({ term, marked }) => (marked === undefined ? [term] : [term, marked])));

function counted(lists: readonly Iterable<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const terms of lists) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

const levelOf = (weight: number): number =>
  Math.max(1, Math.min(MOST_LEVEL, Math.round((MOST_LEVEL * weight) / FULL_WEIGHT)));

function textOf({ sections, facts, documents }: SearchPage): string {
  const lines = [
    ...sections.map(({ anchor = '', heading, text }) => `${anchor}\t${heading}\t${text}`),
    `\t\t${[...facts, ...documents].join('; ')}`,
  ];
  let room = TEXT_LENGTH;
  return lines
    .map((line) => {
      const cut =
        line.length <= room ? line : line.slice(0, Math.max(0, line.lastIndexOf(' ', room)));
      room -= cut.length;
      return cut;
    })
    .filter((line) => line.trim() !== '')
    .join('\n');
}

import type { Locale } from '../i18n/locale.ts';
import { analyse, fold, startOf, termOf, type Token } from './analyse.ts';
import { editDistance } from './edit-distance.ts';
import {
  HASH_DIGITS,
  keyFor,
  letterLevel,
  MOST_LEVEL,
  MOST_SYNONYMS,
  PAGE_NUMBERS,
  partName,
  readPages,
  reversed,
  termsKey,
  type IndexFile,
} from './index-format.ts';
import { cutExtract, markWords, type Extract, type MarkedText } from './marked-text.ts';

/** What results can be narrowed to. */
export const FACETS = ['type', 'country', 'year', 'field'] as const;

export type Facet = (typeof FACETS)[number];

/** Values that results are narrowed to: keys of the shared lists, a type, a year. */
export type Narrowing = { [Name in Facet]?: string | undefined };

/** A page that was found. */
export interface SearchResult {
  address: string;
  type: string;
  /** Of a record: the year it is listed under; empty for others. */
  year: string;
  title: MarkedText;
  summary: MarkedText;
}

/** What was found. */
export interface SearchResults {
  /** The best first, as many as were asked for. */
  results: SearchResult[];
  /** How many pages were found. */
  total: number;
  /** Whether there are more than that: a word is on so many pages that only the best are listed. */
  isMore: boolean;
  /** The query with its misspelt words mended, when none had been near. */
  didYouMean?: string;
  /** Whether the query has only words that nearly all pages have: a sentence should say so. */
  isVague: boolean;
}

/**
 * What finds pages of a language. This one reads static files, and needs no server. One that asks
 * Meilisearch or OpenSearch goes here: the search page knows these four functions alone.
 */
export interface SearchEngine {
  /** Finds pages. While a reader types: the first five, `{ limit: 5 }`. */
  search(query: string, options?: SearchOptions): Promise<SearchResults>;
  /** How many pages a query finds: of the other language, from its own engine. */
  count(query: string): Promise<number>;
  /** How many of the pages found each facet would leave, the others staying as they are chosen. */
  facets(query: string, narrowing?: Narrowing): Promise<Record<Facet, Map<string, number>>>;
  /** The words of a page that answer the query, with the place they are in. */
  extract(query: string, result: SearchResult): Promise<Extract | undefined>;
}

/** How to find. */
export interface SearchOptions extends Narrowing {
  /** How many results; 10 by default. */
  limit?: number;
  /** How many to pass over. */
  from?: number;
}

/** Where an index is. */
export interface SearchSource {
  locale: Locale;
  /** The name of its index file, which the build gives. */
  index: string;
  /** Gets the text of a file by its name. It is asked for none twice. */
  read(name: string): Promise<string>;
}

/** More of a query is not read. */
const MOST_SIGNS = 200;
const MOST_WORDS = 12;

/** Words that are looked up as misspelt. */
const MOST_MISSPELT = 2;

/** How many ways to mend a word are tried. */
const MOST_MENDED = 3;

/** Parts that hold words starting as the last one does. */
const MOST_BEGUN = 3;

/** What is typed is worth 1. */
const WORTH = { begun: 0.75, marked: 0.4, shorter: 0.5, synonym: 0.6 };

/** By how many letters are wrong. */
const MENDED_WORTH = [0.9, 0.7, 0.45];

/** A page that is worth less of the best one is no result. */
const LEAST_WORTH = 0.1;

/** More than a query can be worth: how many of its words a page has is counted in the same sum. */
const MATCH = 1024;

/** Scores are told apart to such a part of 1, for each {@link MATCH}. */
const SCORES = 2 ** 10;

/** A term of the index. */
interface Line {
  term: string;
  /** How many pages have it. */
  count: number;
  /** Whether others have it than those listed. */
  isMore: boolean;
  text: string;
}

/** A word of the query, with what it is worth in each page. */
interface Asked extends Token {
  worth: Map<number, number>;
  /** {@link MATCH}, when a page without it is worth less. */
  match: number;
  /** What is assumed of a page that is not listed under a word of too many: it may well have it. */
  unlisted: number;
  mended?: string;
}

interface Found {
  asked: Asked[];
  /** Pages, the best first. */
  pages: number[];
  /** The terms that found them. */
  terms: Set<string>;
  isMore: boolean;
  isVague: boolean;
  query: string;
}

/** Opens the index of a language. Nothing is read before something is asked. */
export function openSearch({ locale, index, read }: SearchSource): SearchEngine {
  const reading = new Map<string, Promise<string>>();
  const readOnce = (name: string): Promise<string> => {
    let text = reading.get(name);
    if (text === undefined) {
      text = read(name);
      reading.set(name, text);
      // What failed is asked for again.
      text.catch(() => reading.delete(name));
    }
    return text;
  };
  let opening: Promise<Index> | undefined;
  const open = async () => {
    opening = opening ?? readOnce(index).then((text) => openIndex(text, locale, readOnce));
    try {
      return await opening;
    } catch (error) {
      opening = undefined;
      throw error;
    }
  };
  let last: { query: string; found: Promise<Found> } | undefined;
  const find = (query: string): Promise<Found> => {
    if (last === undefined || last.query !== query) {
      last = { query, found: open().then((opened) => findPages(opened, query)) };
      last.found.catch(() => (last = undefined));
    }
    return last.found;
  };
  return {
    async search(query, { limit = 10, from = 0, ...narrowing } = {}) {
      const found = await find(query);
      const pages = narrow(found.pages, await facetsOf(await open(), narrowing), narrowing);
      const results = await resultsOf(await open(), found, pages.slice(from, from + limit));
      const { isMore, isVague } = found;
      const didYouMean = mendedQuery(found);
      return {
        results: from === 0 ? wholeTitleFirst(results, found, locale) : results,
        total: pages.length,
        isMore,
        isVague,
        ...(didYouMean === undefined ? {} : { didYouMean }),
      };
    },
    async count(query) {
      return (await find(query)).pages.length;
    },
    async facets(query, narrowing = {}) {
      const { pages } = await find(query);
      const lists = await facetsOf(await open());
      const counts = mapsByFacet<number>();
      for (const facet of FACETS) {
        const others = new Set(narrow(pages, lists, { ...narrowing, [facet]: undefined }));
        for (const [value, of] of lists[facet]) {
          const { length } = of.filter((page) => others.has(page));
          if (length > 0) counts[facet].set(value, length);
        }
      }
      return counts;
    },
    async extract(query, result) {
      const file = textFiles.get(result);
      if (file === undefined) return undefined;
      const { terms } = await find(query);
      return cutExtract(await readOnce(file), terms, locale);
    },
  };
}

/** Where the text of a page that was found is. */
const textFiles = new WeakMap<SearchResult, string>();

interface Index extends Omit<IndexFile, 'buckets'> {
  locale: Locale;
  /** How many buckets of pages there are. */
  buckets: number;
  has(key: string): boolean;
  /** The keys of parts that start so. */
  keysOf(start: string): string[];
  /** The lines of a part. */
  part(key: string): Promise<string[]>;
}

function openIndex(text: string, locale: Locale, read: (name: string) => Promise<string>): Index {
  const file: IndexFile = JSON.parse(text);
  const hashes = new Map<string, string>();
  const buckets = file.buckets.length / HASH_DIGITS;
  for (let at = 0; at < buckets; at += 1) {
    hashes.set(`p${at}`, file.buckets.substr(at * HASH_DIGITS, HASH_DIGITS));
  }
  const list = file.parts.split(' ');
  for (let at = 0; at < list.length; at += 2) hashes.set(list[at] ?? '', list[at + 1] ?? '');
  const keys = Array.from(hashes.keys());
  const lines = new Map<string, string[]>();
  file.texts.forEach((own, at) => lines.set(keys[at] ?? '', own.split('\n')));
  return {
    ...file,
    locale,
    buckets,
    has: (key) => hashes.has(key),
    keysOf: (start) => keys.filter((key) => key.startsWith(start)),
    async part(key) {
      const known = lines.get(key);
      const digest = hashes.get(key);
      if (known !== undefined || digest === undefined) return known ?? [];
      const own = (await read(partName(locale, key, digest))).split('\n');
      lines.set(key, own);
      return own;
    },
  };
}

/** The lines that are in any of these parts. */
async function linesOf(index: Index, keys: readonly string[]): Promise<string[]> {
  const parts = await Promise.all(Array.from(new Set(keys), (key) => index.part(key)));
  return parts.reduce((all, lines) => all.concat(lines), []);
}

const wordKey = (index: Index, start: string) => keyFor('w', start, index.has);

function readLine(text: string): Line {
  const [term = '', ...groups] = text.split(' ');
  let listed = 0;
  let count = 0;
  for (const group of groups) {
    if (group >= 'a') listed += (group.length - 1) / 3;
    else count = Number(group);
  }
  return { term, count: count || listed, isMore: count > listed, text };
}

async function findPages(index: Index, typed: string): Promise<Found> {
  const query = typed.slice(0, MOST_SIGNS).normalize('NFC');
  const tokens = analyse(query, index.locale)
    .filter(({ isExtra }) => !isExtra)
    .slice(0, MOST_WORDS);
  const isVague = tokens.every(({ kind }) => kind !== 'word');
  const asked = tokens
    // Each term once; `IT` is asked, though `it` stands before it.
    .filter(
      ({ term }, at) =>
        tokens.findIndex((one) => one.term === term && (isVague || one.kind !== 'stop')) === at,
    )
    .map((token): Asked => {
      const match = isVague || token.kind === 'word' ? MATCH : 0;
      return { ...token, worth: new Map(), match, unlisted: 0 };
    });
  const found: Found = { asked, pages: [], terms: new Set(), isMore: false, isVague, query };
  if (asked.length === 0) return found;

  // A space says that the last word is whole.
  const last = /\s$/.test(query) ? undefined : asked[asked.length - 1];
  await Promise.all(asked.map((word) => addWord(index, found, word, word === last)));
  await addSynonyms(index, found);
  const misspelt = asked.filter(({ worth, kind }) => worth.size === 0 && kind === 'word');
  await Promise.all(misspelt.slice(0, MOST_MISSPELT).map((word) => mend(index, found, word)));
  found.pages = ranked(found);
  // Of `where are the partners`, the partners are asked.
  const key = termsKey(asked.filter(({ match }) => match > 0).map(({ term }) => term));
  const pin = index.pins.filter(([terms]) => terms === key)[0];
  if (pin !== undefined)
    found.pages = [pin[1]].concat(found.pages.filter((page) => page !== pin[1]));
  return found;
}

/** Adds the pages that have a word, or one that starts so. */
async function addWord(index: Index, found: Found, asked: Asked, isLast: boolean): Promise<void> {
  const { word, term, marked } = asked;
  const begin = startOf(word, index.locale);
  const keys = [wordKey(index, term), wordKey(index, begin)];
  if (marked !== undefined) keys.push(wordKey(index, marked));
  const isWanted = isLast && word.length > 1;
  const begun = isWanted ? index.keysOf(`w${begin}`).slice(0, MOST_BEGUN) : [];
  const lines = await linesOf(index, keys.concat(begun));
  const own = lines.filter((line) => line.startsWith(`${term} `))[0];
  const exact = own && readLine(own);
  const most = exact ? rarity(index, exact) : Infinity;
  if (exact) {
    addLine(index, found, asked, exact, 1);
    asked.unlisted = exact.isMore ? most * levelWorth(1) + asked.match : 0;
    found.isMore = found.isMore || exact.isMore;
  }
  for (const line of lines) {
    if (marked !== undefined && line.startsWith(`${marked} `)) {
      addLine(index, found, asked, readLine(line), WORTH.marked, Infinity, true);
    }
    const isBegun =
      (isLast || !exact) &&
      word.length > 2 &&
      (line.startsWith(begin) || line.startsWith(term)) &&
      line !== own &&
      !/^\S*:/.test(line);
    if (isBegun) addLine(index, found, asked, readLine(line), WORTH.begun, most);
  }
  if (asked.worth.size > 0 || !isLast) return;
  // While it is typed, a word may be longer than its stem: `internati`. `agreemnt` is no `agre`.
  for (const line of lines) {
    const start = line.slice(0, line.indexOf(' '));
    if (start.length > Math.max(3, begin.length / 2) && begin.startsWith(start)) {
      addLine(index, found, asked, readLine(line), WORTH.shorter);
    }
  }
}

/** What a term is worth: the fewer pages have it, the more. */
const rarity = ({ pages }: Index, { count }: Line) => Math.log(1 + pages / count);

const levelWorth = (level: number) => 0.1 + (0.9 * level) / MOST_LEVEL;

/** Adds what the pages of a term are worth for a word. */
function addLine(
  index: Index,
  { terms }: Found,
  { worth }: Pick<Asked, 'worth'>,
  line: Line,
  factor: number,
  most = Infinity,
  isAdded = false,
): void {
  terms.add(line.term);
  const rare = Math.min(most, rarity(index, line)) * factor;
  for (const group of line.text.split(' ').slice(1)) {
    if (group < 'a') continue;
    const value = rare * levelWorth(letterLevel(group));
    readPages(group, 1, (page) => {
      const before = worth.get(page) ?? 0;
      worth.set(page, isAdded ? before + value : Math.max(before, value));
    });
  }
}

/** Adds the pages that say in other words what the query, or some of its words, says. */
async function addSynonyms(index: Index, found: Found): Promise<void> {
  const { asked } = found;
  const has = (term: string) => asked.some((word) => word.term === term);
  for (const group of index.synonyms.split(';')) {
    const phrases = group.split(',').map((phrase) => phrase.split(' '));
    const said = phrases.filter((phrase) => phrase.every(has));
    if (said.length === 0) continue;
    const words = asked.filter(({ term }) => said.some((phrase) => phrase.includes(term)));
    const others = phrases.slice(0, MOST_SYNONYMS).filter((phrase) => !said.includes(phrase));
    for (const phrase of others) {
      const worths = await Promise.all(phrase.map((term) => worthOf(index, found, term)));
      const [first, ...rest] = worths;
      if (first === undefined) continue;
      first.forEach((value, page) => {
        let sum = value;
        for (const worth of rest) {
          const more = worth.get(page);
          if (more === undefined) return;
          sum += more;
        }
        for (const { worth } of words) {
          worth.set(page, Math.max(worth.get(page) ?? 0, WORTH.synonym * sum));
        }
      });
    }
  }
}

async function worthOf(index: Index, found: Found, term: string): Promise<Map<number, number>> {
  const worth = new Map<number, number>();
  const lines = await linesOf(index, [wordKey(index, term)]);
  const own = lines.filter((line) => line.startsWith(`${term} `))[0];
  if (own !== undefined) addLine(index, found, { worth }, readLine(own), 1);
  return worth;
}

/** Adds the pages that have a word like a misspelt one. */
async function mend(index: Index, found: Found, asked: Asked): Promise<void> {
  const { word, term } = asked;
  if (word.length < 4) return;
  const most = word.length < 8 ? 1 : 2;
  const parts = await Promise.all([
    index.part(keyFor('b', word, index.has)),
    index.part(keyFor('e', reversed(word), index.has)),
  ]);
  const near = new Map<string, number>();
  parts.forEach((lines, isEnd) => {
    for (const line of lines) {
      const [start = '', written] = line.split(' ');
      const known = isEnd ? reversed(start) : start;
      let distance = editDistance(word, known, most + 1);
      // A plural is no error, and what only its stem has in common is no likeness.
      if (distance > most && distance < 3) {
        distance = editDistance(term, termOf(known, index.locale), 1) + (distance - most) / 2;
      }
      if (distance <= most) near.set(written ?? known, distance);
    }
  });
  const inOrder = Array.from(near);
  inOrder.sort(
    ([a, far], [b, farther]) =>
      far - farther ||
      Number(a.charAt(0) !== word.charAt(0)) - Number(b.charAt(0) !== word.charAt(0)) ||
      Math.abs(a.length - word.length) - Math.abs(b.length - word.length) ||
      (a < b ? -1 : 1),
  );
  for (const [written, distance] of inOrder.slice(0, MOST_MENDED)) {
    asked.mended = asked.mended ?? written;
    const worth = await worthOf(index, found, termOf(fold(written), index.locale));
    const factor = MENDED_WORTH[Math.floor(distance)] ?? 0;
    worth.forEach((value, page) => {
      asked.worth.set(page, Math.max(asked.worth.get(page) ?? 0, value * factor));
    });
  }
}

/** The pages, the best first. */
function ranked({ asked }: Found): number[] {
  const assumed = asked.reduce((sum, { unlisted }) => sum + unlisted, 0);
  const sums = new Map<number, number>();
  for (const { worth, match, unlisted } of asked) {
    worth.forEach((value, page) => {
      sums.set(page, (sums.get(page) ?? assumed) + value + match - unlisted);
    });
  }
  // One number tells a score and its page, and sorts by itself, the best first.
  const order = Float64Array.from(sums, ([page, sum]) => {
    // A page is worth more by each word that it has. Of `who is`, all may be words that ask.
    const matched = Math.max(sum - (sum % MATCH), MATCH / 2);
    return page - PAGE_NUMBERS * Math.ceil((sum % MATCH) * matched * SCORES);
  });
  order.sort();
  const pages: number[] = [];
  for (const place of order) {
    if (place <= (order[0] ?? 0) * LEAST_WORTH) pages.push(place & (PAGE_NUMBERS - 1));
  }
  return pages;
}

/** The query with its misspelt words mended. */
function mendedQuery({ asked, query }: Found): string | undefined {
  let mended = '';
  let from = 0;
  for (const { start, end, mended: word } of asked) {
    if (word === undefined) continue;
    mended += query.slice(from, start) + word;
    from = end;
  }
  return from === 0 ? undefined : mended + query.slice(from);
}

type ByFacet<Value> = Record<Facet, Map<string, Value>>;

const mapsByFacet = <Value>(): ByFacet<Value> => ({
  type: new Map(),
  country: new Map(),
  year: new Map(),
  field: new Map(),
});

/** The pages of each facet; nothing is read when nothing is narrowed. */
async function facetsOf(index: Index, narrowing?: Narrowing): Promise<ByFacet<number[]>> {
  const lists = mapsByFacet<number[]>();
  const isNarrowed = narrowing === undefined || FACETS.some((facet) => narrowing[facet]);
  for (const line of isNarrowed ? await index.part('f') : []) {
    const [facet, value = '', text = ''] = line.split(' ');
    const pages: number[] = [];
    readPages(text, 0, (page) => pages.push(page));
    lists[facet as Facet].set(value, pages);
  }
  return lists;
}

function narrow(
  pages: readonly number[],
  lists: ByFacet<number[]>,
  narrowing: Narrowing,
): readonly number[] {
  let left = pages;
  for (const facet of FACETS) {
    const value = narrowing[facet];
    if (!value) continue;
    const kept = new Set(lists[facet].get(value));
    left = left.filter((page) => kept.has(page));
  }
  return left;
}

async function resultsOf(
  index: Index,
  { terms }: Found,
  pages: readonly number[],
): Promise<SearchResult[]> {
  const { locale, buckets } = index;
  const results: SearchResult[] = [];
  const keys = pages.map((page) => `p${page % buckets}`);
  for (const line of await linesOf(index, keys)) {
    const [number, digest = '', address = '', type = '', year = '', title = '', summary = ''] =
      line.split('\t');
    const place = pages.indexOf(Number(number));
    if (place < 0) continue;
    const result = {
      address,
      type,
      year,
      title: markWords(title, terms, locale),
      summary: markWords(summary, terms, locale),
    };
    textFiles.set(result, partName(locale, `t${number}`, digest));
    results[place] = result;
  }
  // What a build took away meanwhile leaves no hole.
  return results.filter(Boolean);
}

/** A page whose title is what was asked comes first. */
function wholeTitleFirst(
  results: readonly SearchResult[],
  { asked }: Found,
  locale: Locale,
): SearchResult[] {
  const key = termsKey(asked.map(({ term }) => term));
  const isWhole = ({ title }: SearchResult) => {
    const words = analyse(title.text, locale).filter(
      ({ kind, isExtra }) => kind !== 'stop' && !isExtra,
    );
    return termsKey(Array.from(new Set(words.map(({ term }) => term)))) === key;
  };
  return results.filter(isWhole).concat(results.filter((result) => !isWhole(result)));
}

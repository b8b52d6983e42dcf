import { hash } from 'node:crypto';
import type { Locale } from '../i18n/locale.ts';
import { analyse, fold, markedForm, type Token } from './analyse.ts';
import type { Contribution } from './contribution.ts';
import {
  HASH_DIGITS,
  levelLetter,
  PAGE_NUMBERS,
  partName,
  reversed,
  termsKey,
  writePages,
  type IndexFile,
} from './index-format.ts';

/** A file of the index. */
export interface SearchFile {
  name: string;
  /** SHA-256 of the text, in hexadecimal digits. */
  hash: string;
  readonly text: string;
}

/** The index of a language. */
export interface SearchFiles {
  /** The name of the file that leads to the others: the search page asks for it. */
  index: string;
  files: SearchFile[];
}

/** What staff add to the index. */
export interface SearchHelp {
  /** Groups of phrases that mean the same. */
  synonyms: readonly (readonly string[])[];
  /** Queries, and the address of the page that comes first. */
  pins: readonly { query: string; address: string }[];
}

/** When a part is cut: what has more characters; and what it gives away: what starts alike and has as many. */
interface PartSize {
  most: number;
  least: number;
}

/** About 3 kB to download. */
const WORD_PART: PartSize = { most: 4000, least: 1000 };

/** Two are downloaded for each misspelt word, beside an index that carries its words. */
const SPELLING_PART: PartSize = { most: 2000, least: 300 };

/** Only the best pages of a term are listed: nobody reads more, and each is 2 bytes and time to sort. */
export const MOST_PAGES = 500;

/** About how many pages are told of in one part. */
const BUCKET_PAGES = 4;

/** The index carries its words and its pages while they have at most so many characters. */
const SMALL_INDEX = 80_000;

/** Of a part that the index carries: it is no file, and a real one would be so many more bytes to download. */
const NO_DIGEST = '0'.repeat(HASH_DIGITS);

/** Sites of so many pages have the words of their texts in spelling too. */
const SMALL_SITE = 200;

/** A word that is misspelt has that many letters. */
const SPELT = 4;

/**
 * The index of a language, the same whatever the order of its pages.
 *
 * @param pages what each page of that language brings
 */
export function indexFiles(
  pages: readonly Contribution[],
  { synonyms, pins }: SearchHelp,
  locale: Locale,
): SearchFiles {
  const numbers = numberPages(pages.map(({ address }) => address));
  const numbered = pages
    .map((page) => ({ ...page, number: numbers.get(page.address) ?? 0 }))
    .toSorted((a, b) => a.number - b.number);
  const isSmall = pages.length <= SMALL_SITE;
  const texts = numbered.map((page) => filed(locale, `t${page.number}`, page.text));
  const buckets = 2 ** Math.max(0, Math.round(Math.log2(pages.length / BUCKET_PAGES)));
  const carried: Part[] = [
    ...pageParts(numbered, buckets, texts),
    ...cutParts('w', wordLines(numbered), WORD_PART),
    { key: 'f', text: facetLines(numbered).join('\n') },
  ];
  const spelling = spellingParts(numbered, isSmall);
  const isCarried = carried.reduce((sum, { text }) => sum + text.length, 0) <= SMALL_INDEX;
  const parts = [...carried, ...spelling].map(({ key, text }, at) => ({
    ...filed(locale, key, text),
    ...(isCarried && at < carried.length && { digest: NO_DIGEST }),
  }));
  const index: IndexFile = {
    pages: pages.length,
    buckets: parts
      .slice(0, buckets)
      .map(({ digest }) => digest)
      .join(''),
    parts: parts
      .slice(buckets)
      .map(({ key, digest }) => `${key} ${digest}`)
      .join(' '),
    texts: isCarried ? carried.map(({ text }) => text) : [],
    synonyms: synonymsOf(synonyms, numbered, locale)
      .map((group) => group.join(','))
      .join(';'),
    pins: pins.flatMap(({ query, address }): IndexFile['pins'] => {
      const number = numbers.get(address);
      return number === undefined ? [] : [[termsKey(termsOf(query, locale)), number]];
    }),
  };
  const root = filed(locale, 'index', JSON.stringify(index));
  const files = [root, ...(isCarried ? parts.slice(carried.length) : parts), ...texts];
  return {
    index: root.name,
    files: files.map(({ name, text, hash: sha256 }) => ({ name, text, hash: sha256 })),
  };
}

/**
 * Groups in which the first two phrases are those that pages have: the others are asked,
 * and never looked for, since each word of each would be a part to download.
 *
 * Of an `accord`, pages that say `according` have the term and not the word: it is looked for when no
 * phrase of its group is written in any page.
 */
function synonymsOf(
  groups: SearchHelp['synonyms'],
  pages: readonly Numbered[],
  locale: Locale,
): string[][] {
  const known = new Set(pages.flatMap(({ levels }) => levels.map(([term]) => term)));
  const written = new Set(
    [
      ...new Set(
        pages.flatMap(({ words, otherWords, foreignWords }) => [
          ...words,
          ...otherWords,
          ...foreignWords,
        ]),
      ),
    ].flatMap(singularsOf),
  );
  return groups.flatMap((group) => {
    const found = group.flatMap((phrase) => {
      const tokens = tokensOf(phrase, locale);
      if (!tokens.every(({ term }) => known.has(term))) return [];
      const isWritten = tokens
        .map(({ start, end }) => phrase.normalize('NFC').slice(start, end))
        // No number is among the words.
        .every((word) => /\d/.test(word) || singularsOf(word).some((one) => written.has(one)));
      return [{ terms: phraseOf(tokens), isWritten }];
    });
    const some = found.filter(({ isWritten }) => isWritten);
    const [first, second = first] = (some.length > 0 ? some : found).map(({ terms }) => terms);
    if (first === undefined || second === undefined) return [];
    const others = group
      .map((phrase) => phraseOf(tokensOf(phrase, locale)))
      .filter((terms) => terms !== first && terms !== second);
    return [[first, second, ...new Set(others)]];
  });
}

/** A word, and what it is the plural of in either language, if it is one. */
function singularsOf(word: string): string[] {
  const folded = fold(word);
  return [
    folded,
    ...[/[sx]$/, /es$/].map((end) => folded.replace(end, '')),
    folded.replace(/ies$/, 'y'),
  ];
}

interface Part {
  key: string;
  text: string;
}

interface FiledPart extends SearchFile {
  key: string;
  digest: string;
}

function filed(locale: Locale, key: string, text: string): FiledPart {
  const sha256 = hash('sha256', text);
  // It tells two texts of one key apart: 25 bits do.
  const bits = Number.parseInt(sha256.slice(0, 8), 16) >>> 7;
  const digest = bits.toString(32).padStart(HASH_DIGITS, '0');
  return { key, text, hash: sha256, digest, name: partName(locale, key, digest) };
}

type Numbered = Contribution & { number: number };

/**
 * A number for each page, from its address alone: a page more changes no other's, but for one in
 * thousands that wanted the same.
 */
function numberPages(addresses: readonly string[]): Map<string, number> {
  const taken = new Set<number>();
  return new Map(
    addresses.toSorted().map((address) => {
      let [number, salt] = [numberOf(address), address];
      while (taken.has(number)) number = numberOf((salt += '\n'));
      taken.add(number);
      return [address, number];
    }),
  );
}

const numberOf = (text: string): number =>
  hash('sha256', text, 'buffer').readUInt32BE(0) % PAGE_NUMBERS;

/** A line for each term, in order. */
function wordLines(pages: readonly Numbered[]): string[] {
  const isTwofold = twofoldWords(pages);
  const levels = new Map<string, number[]>();
  for (const { levels: own, number } of pages) {
    for (const [term, level] of own) {
      const mark = term.indexOf(':');
      if (mark >= 0 && !isTwofold.has(term.slice(mark + 1))) continue;
      const at = level * PAGE_NUMBERS + number;
      const known = levels.get(term);
      if (known === undefined) levels.set(term, [at]);
      else known.push(at);
    }
  }
  return [...levels.keys()].toSorted().map((term) => `${term}${listed(levels.get(term) ?? [])}`);
}

/** Words that another word is without its accents, `côte` and `côté`: of others accents say nothing. */
function twofoldWords(pages: readonly Numbered[]): ReadonlySet<string> {
  const written = new Set(pages.flatMap(({ words, otherWords }) => [...words, ...otherWords]));
  const groups = Map.groupBy(new Set([...written].map(markedForm)), fold);
  return new Set([...groups.values()].filter((group) => group.length > 1).flat());
}

/** The pages of a term, the best first. */
function listed(levels: readonly number[]): string {
  const best = levels.toSorted((a, b) => b - a).slice(0, MOST_PAGES);
  const groups = Map.groupBy(best, (at) => Math.floor(at / PAGE_NUMBERS));
  const count = levels.length > MOST_PAGES ? ` ${levels.length}` : '';
  return `${count}${[...groups]
    .map(([level, of]) => ` ${levelLetter(level)}${writePages(of.map((at) => at % PAGE_NUMBERS))}`)
    .join('')}`;
}

/** Lines cut by how they start, so that a word changes one part, whatever comes before it. */
function cutParts(
  kind: 'w' | 'b' | 'e',
  lines: readonly string[],
  { most, least }: PartSize,
): Part[] {
  const parts: Part[] = [];
  const cut = (start: string, some: readonly string[]) => {
    const rest: string[] = [];
    const isBig = sizeOf(some) > most;
    for (const [next, group] of isBig ? groupedAt(some, start.length) : []) {
      if (next !== '' && sizeOf(group) > least) cut(start + next, group);
      else rest.push(...group);
    }
    const kept = isBig ? rest : some;
    if (kept.length > 0 || start === '') parts.push({ key: kind + start, text: kept.join('\n') });
  };
  cut('', lines);
  return parts.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

const sizeOf = (lines: readonly string[]) => lines.reduce((sum, line) => sum + line.length + 1, 0);

/** Lines by the next letter of their first word; those that end there by none. */
const groupedAt = (lines: readonly string[], length: number) =>
  Map.groupBy(lines, (line) => {
    const letter = line.charAt(length);
    return letter === ' ' || line.lastIndexOf(' ', length) >= 0 ? '' : letter;
  });

function pageParts(
  pages: readonly Numbered[],
  buckets: number,
  texts: readonly FiledPart[],
): Part[] {
  const lines = Array.from({ length: buckets }, (): string[] => []);
  for (const [index, page] of pages.entries()) {
    const { number, address, type, year, title, summary } = page;
    const digest = texts[index]?.digest ?? '';
    const line = [number, digest, address, type, year, title, summary].join('\t');
    lines[number % buckets]?.push(line);
  }
  return lines.map((some, bucket) => ({ key: `p${bucket}`, text: some.join('\n') }));
}

/** What results can be narrowed to, each with its pages. */
function facetLines(pages: readonly Numbered[]): string[] {
  const facets = pages.flatMap(({ number, type, year, countries, fields }) => [
    { facet: `type ${type}`, number },
    ...(year === '' ? [] : [{ facet: `year ${year}`, number }]),
    ...countries.map((country) => ({ facet: `country ${country}`, number })),
    ...fields.map((field) => ({ facet: `field ${field}`, number })),
  ]);
  return [...Map.groupBy(facets, ({ facet }) => facet)]
    .map(([facet, of]) => `${facet} ${writePages(of.map(({ number }) => number))}`)
    .toSorted();
}

/** Words by how they start and by how they end: an error at one end leaves the other. */
function spellingParts(pages: readonly Numbered[], hasAll: boolean): Part[] {
  const words = new Map<string, string>();
  for (const { words: own, otherWords, foreignWords } of pages) {
    for (const list of hasAll ? [own, foreignWords, otherWords] : [own, foreignWords]) {
      for (const written of list) {
        const word = fold(written);
        if (word.length < SPELT) continue;
        // Of its forms, one with accents.
        if ((words.get(word) ?? '') < written) words.set(word, written);
      }
    }
  }
  const lines = [...words.keys()].toSorted();
  const line = (start: string, word: string) => {
    const written = words.get(word) ?? word;
    return written === word ? start : `${start} ${written}`;
  };
  const beginnings = cutParts(
    'b',
    lines.map((word) => line(word, word)),
    SPELLING_PART,
  );
  // All of it is there already.
  if (beginnings.length === 1) return beginnings;
  const ends = lines.map((word) => line(reversed(word), word)).toSorted();
  return [...beginnings, ...cutParts('e', ends, SPELLING_PART)];
}

/** What a phrase is looked for by; all of its words when it has no other. */
function tokensOf(phrase: string, locale: Locale): Token[] {
  const tokens = analyse(phrase.normalize('NFC'), locale).filter(({ isExtra }) => !isExtra);
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.length === 0 ? tokens : words;
}

const phraseOf = (tokens: readonly Token[]): string => tokens.map(({ term }) => term).join(' ');

const termsOf = (phrase: string, locale: Locale): string[] =>
  tokensOf(phrase, locale).map(({ term }) => term);

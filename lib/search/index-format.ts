/*
 * What the build writes and the browser reads. The index of a language is one file that names the
 * others, its parts, each by a key and the hash of its text:
 *
 *   w<start>  the terms that start so, a line each: `term`, then a letter for a level and its pages;
 *             a number before them is how many pages there are, where only the best are listed
 *   p<bucket> the pages whose number falls in that bucket: what a result shows
 *   f         what results can be narrowed to: `type news <pages>`
 *   b<start>, e<end reversed>  words of titles and facts, by their beginning and by their end
 *   t<page>   the text of a page: `anchor`, `heading`, `text`, a line a section
 *
 * While the index is small, it carries the first three itself.
 */

/** The index file of a language. */
export interface IndexFile {
  /** How many pages there are. */
  pages: number;
  /** The hashes of the buckets of pages, one after the other. */
  buckets: string;
  /** Keys and hashes of the other parts: `w 1a2b3 f 4c5d6`. */
  parts: string;
  /** The text of the buckets and of the first other parts, when the index carries it. */
  texts: string[];
  /**
   * Phrases that mean the same, as terms: first those that pages have, {@link MOST_SYNONYMS} of them.
   * Groups in one text weigh less than in lists: `ciss,centr integr;entent,accord`.
   */
  synonyms: string;
  /** Queries, as terms in order, and the page that comes first. */
  pins: [terms: string, page: number][];
}

/** The length of a hash. */
export const HASH_DIGITS = 5;

/** How many phrases of a group of synonyms are looked for. */
export const MOST_SYNONYMS = 2;

/** The highest level of a term in a page. */
export const MOST_LEVEL = 15;

/** A page is a number of so many digits, of 6 bits each. */
const DIGITS = 3;

/** Pages are numbered below this. */
export const PAGE_NUMBERS = 2 ** (6 * DIGITS);

/** 64 characters in a row, which no line, tab or space is in. */
const FIRST_DIGIT = 48;

/** Pages, as text. */
export const writePages = (pages: readonly number[]): string =>
  pages
    .map((page) =>
      String.fromCharCode(
        FIRST_DIGIT + (page >> 12),
        FIRST_DIGIT + ((page >> 6) & 63),
        FIRST_DIGIT + (page & 63),
      ),
    )
    .join('');

/** Tells of each page of a text of {@link writePages}. */
export function readPages(text: string, from: number, tell: (page: number) => void): void {
  const digit = (at: number) => text.charCodeAt(at) - FIRST_DIGIT;
  for (let at = from; at < text.length; at += DIGITS) {
    tell((digit(at) << 12) | (digit(at + 1) << 6) | digit(at + 2));
  }
}

/** The letter of a level, before its pages. */
export const levelLetter = (level: number): string => String.fromCharCode(96 + level);
export const letterLevel = (text: string): number => text.charCodeAt(0) - 96;

/** The name of the file of a part. On a disk that is blind to case, two keys have two names. */
export const partName = (locale: string, key: string, hash: string): string =>
  `${locale}-${key.replace(/[^a-z0-9]/g, (sign) => `_${sign.charCodeAt(0).toString(36)}`)}-${hash}.txt`;

/** The key of the part that holds what starts so: the longest there is. */
export function keyFor(
  kind: 'w' | 'b' | 'e',
  start: string,
  has: (key: string) => boolean,
): string {
  let key = kind + start;
  while (key.length > 1 && !has(key)) key = key.slice(0, -1);
  return key;
}

/** A word from its end. */
export function reversed(word: string): string {
  let turned = '';
  for (const letter of word) turned = letter + turned;
  return turned;
}

/** A query as its terms, in one order. */
export function termsKey(terms: readonly string[]): string {
  const inOrder = terms.slice();
  inOrder.sort();
  return inOrder.join(' ');
}

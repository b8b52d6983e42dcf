import type { Nodes } from 'mdast';
import { MONTHS } from '../i18n/format-months.ts';
import type { Locale } from '../i18n/locale.ts';
import { placeOf, type Place } from './nodes.ts';
import { monthPattern } from './typography-common.ts';
import { walk } from './walk.ts';

/** A sentence of a paragraph. */
export interface Sentence extends Place {
  text: string;
  words: number;
}

/** Ends a line within a paragraph. */
const LINE_END = '\u2028';

/**
 * Ends a sentence, unless what is before is short for a word. `Intl.Segmenter` takes the end of a
 * line for one, full stops of short words too, and a third of the time of all that is checked.
 */
const SENTENCE_END = /[.!?…]["”’)\]]*(?:\s*»)?\s+(?=[^\p{Ll}\s»])|\u2028/gu;

/** A full stop after one of these ends no sentence. */
const SHORT: Record<Locale, string> = {
  fr: 'MM?|Mmes?|Mlles?|Dre?s?|Pre?|Mes?|Ste?|art|pp?|nos?|vol|chap|fig|cf|c|ch|env|tél|téléc|p\\. ex|av|boul',
  en: 'Mrs?|Ms|Drs?|Prof|Messrs|St|arts?|pp?|nos?|vol|c|fig|cf|e\\.g|i\\.e|[ap]\\.m|vs|approx|tel|Ave|Blvd',
};
const endsShort = (locale: Locale) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:${SHORT[locale]}|(?-i:\\p{Lu})|\\d{1,3})\\.|${monthPattern(MONTHS[locale])})$`,
    'iu',
  );
const ENDS_SHORT: Record<Locale, RegExp> = { fr: endsShort('fr'), en: endsShort('en') };
/** The longest of them. */
const TAIL = 20;

/** Words of a text. */
export interface WordCount {
  /** What stands between spaces and holds a letter or a digit. */
  words: number;
  /** Runs of more than six letters. */
  long: number;
}

const LONG_WORD = 7;

/** Letters of our two languages, and what is beyond them up to punctuation marks. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x202f;

/** Counts words. Every page is counted on every check: a regular expression takes four times as long. */
export function countWords(text: string): WordCount {
  let words = 0;
  let long = 0;
  let letters = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      letters += 1;
      if (letters === LONG_WORD) long += 1;
    } else {
      letters = 0;
      if (isSpace(code)) isInWord = false;
    }
    if (isInWord || (letters === 0 && !isDigit(code))) continue;
    isInWord = true;
    words += 1;
  }
  return { words, long };
}

/** The words of a paragraph, and where each stands. */
interface BlockText extends WordCount {
  text: string;
  leaves: readonly { index: number; node: Nodes; value: string }[];
}

/** Paragraphs that were counted: all that measures a text asks. */
const counted = new WeakMap<Nodes, BlockText>();

/** Reads and counts the words of a paragraph. */
export function readBlock(block: Nodes): BlockText {
  const known = counted.get(block);
  if (known !== undefined) return known;
  const leaves: { index: number; node: Nodes; value: string }[] = [];
  let text = '';
  walk(block, (node) => {
    const value = node.type === 'break' ? LINE_END : 'value' in node ? node.value : '';
    if (value === '') return;
    leaves.push({ index: text.length, node, value });
    text += value;
  });
  const read = { text, leaves, ...countWords(text) };
  counted.set(block, read);
  return read;
}

/** The sentences of a paragraph, when it has more words than that: few have, and cutting is slow. */
export function sentencesIn(block: Nodes, locale: Locale, moreThan: number): Sentence[] {
  const { text, leaves, ...count } = readBlock(block);
  if (count.words <= moreThan) return [];
  const placeAt = (index: number): Place => {
    const leaf = leaves.findLast((one) => one.index <= index);
    if (leaf === undefined) return placeOf(block);
    const { line, column } = placeOf(leaf.node);
    const before = leaf.value.slice(0, index - leaf.index).split('\n');
    const last = before.at(-1) ?? '';
    return before.length === 1
      ? { line, column: column + last.length }
      : { line: line + before.length - 1, column: last.length + 1 };
  };
  return cut(text, locale)
    .filter((sentence) => sentence.text.length >= 2 * moreThan)
    .map((sentence) => ({ ...sentence, words: countWords(sentence.text).words }))
    .filter(({ words }) => words > moreThan)
    .map(({ index, ...sentence }) => ({ ...sentence, ...placeAt(index) }));
}

function cut(text: string, locale: Locale): { index: number; text: string }[] {
  const sentences: { index: number; text: string }[] = [];
  let from = 0;
  const endAt = (end: number) => {
    sentences.push({ index: from, text: text.slice(from, end).trim() });
    from = end;
  };
  for (const { 0: sign, index } of text.matchAll(SENTENCE_END)) {
    const tail = text.slice(Math.max(from, index + 1 - TAIL), index + 1);
    if (sign === LINE_END || !ENDS_SHORT[locale].test(tail)) endAt(index + sign.length);
  }
  endAt(text.length);
  return sentences;
}

import { stemmer } from 'stemmer';
import type { Locale } from '../i18n/locale.ts';
import { frenchStart, stemFrench } from './stem-french.ts';
import { kindOfWord } from './stop-words.ts';

/*
 * One analyser for what is indexed and what is asked, so that both become the same terms. It runs in
 * the oldest browsers of `browserslist`: no lookbehind, no `\p{…}`, no method they lack.
 */

/** A word of a text, where it stands. */
export interface Token {
  start: number;
  end: number;
  /** Lower case, without accents: what a reader who types goes on with. */
  word: string;
  /** What the index holds it under. */
  term: string;
  /** The same with its accents, when it has some: what was typed with its accent ranks first. */
  marked: string | undefined;
  kind: 'stop' | 'question' | 'word';
  /** Another form of words that the list has: indexed, never asked. */
  isExtra: boolean;
}

/** A run of letters and digits, with what joins them inside it. */
const LETTER =
  '[^\\0-/:-@[-`{-\\u00ac\\u00ae-\\u00bf\\u00d7\\u00f7\\u2000-\\u206f\\u20a0-\\u20bf\\u2190-\\u2bff\\u3000-\\u303f]';
const WORD = new RegExp(`${LETTER}+(?:['.&-]${LETTER}+)*`, 'g');

const ELISION = /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi|pres)?qu)'/i;

/** A longer form with a digit is a list of numbers: `2013-2014`. */
const SHORT_FORM = 8;

/**
 * The words of a text, in order.
 *
 * @param text in one form of Unicode (NFC): places are counted in it
 */
export function analyse(text: string, locale: Locale): Token[] {
  const plain = text.replace(/[’‘ʼ]/g, "'").replace(/[‐‑]/g, '-');
  const tokens: Token[] = [];
  // In a text that is all capitals, they say nothing.
  const isLoud = !/[a-z]/.test(plain) && isCapitals(plain) && /\S[\s'-]+\S/.test(plain);
  for (WORD.lastIndex = 0; ;) {
    const match = WORD.exec(plain);
    if (match === null) return tokens;
    const [whole] = match;
    const elided = ELISION.exec(whole);
    const from = elided === null ? 0 : elided[0].length;
    const run = whole.slice(from).replace(/'s$/i, '');
    addWords(tokens, run, match.index + from, isLoud, locale);
  }
}

/** A word, or the words of a compound. */
function addWords(
  tokens: Token[],
  run: string,
  start: number,
  isLoud: boolean,
  locale: Locale,
): void {
  const add = (written: string, at: number, length: number, isExtra: boolean) => {
    const lower = written.toLowerCase();
    const { word, term, marked } = formsOf(lower, locale);
    const kind = kindOfWord(lower, locale);
    const isName = kind !== 'word' && written.length > 1 && !isLoud && isCapitals(written);
    tokens.push({
      start: at,
      end: at + length,
      word,
      term,
      marked,
      kind: isName ? 'word' : kind,
      isExtra,
    });
  };
  if (!/['.&-]/.test(run)) {
    add(run, start, run.length, false);
    return;
  }
  const parts = run.split(/['.&-]/);
  // `C.I.S.S.S.`, `e-mail`, `O-7.2`: one word. Of `covid-19`, readers type the first part alone.
  const isShort = run.length <= SHORT_FORM && /\d/.test(run);
  const isOne = isShort || parts.some((part) => part.length === 1);
  if (isOne || parts.length === 2) add(parts.join(''), start, run.length, !isOne);
  if (isOne && !isShort) return;
  let at = start;
  for (const part of parts) {
    if (!isShort || part.length > 2) add(part, at, part.length, isShort);
    at += part.length + 1;
  }
}

const isCapitals = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase();

/** Lower case, without accents, ligatures opened. */
export const fold = (text: string): string =>
  open(text.toLowerCase())
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad]/g, '');

const open = (text: string): string =>
  text.replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/ß/g, 'ss');

/** A word with its accents, without the end of its plural. */
export const markedForm = (lower: string): string => open(lower).replace(/(...)[sx]$/, '$1');

type Forms = Pick<Token, 'word' | 'term' | 'marked'>;

/** A text repeats its words. */
const known: Record<Locale, Map<string, Forms>> = { fr: new Map(), en: new Map() };

/** More words than a language has in use. */
const KNOWN = 100_000;

function formsOf(lower: string, locale: Locale): Forms {
  const before = known[locale].get(lower);
  if (before !== undefined) return before;
  if (known[locale].size >= KNOWN) known[locale].clear();
  const word = fold(lower);
  const term = termOf(word, locale);
  const marked = markedForm(lower);
  const forms = {
    word,
    term,
    marked: fold(marked) === marked ? undefined : `${term}:${marked}`,
  };
  known[locale].set(lower, forms);
  return forms;
}

/** What the terms of words start with that start so. */
export const startOf = (word: string, locale: Locale): string =>
  locale === 'fr' ? frenchStart(word) : word;

/** The term of a folded word. */
export function termOf(word: string, locale: Locale): string {
  // `01`, `1er` and `1` are one number.
  const number = /^0*(\d+)(?:er|re|e|eme|st|nd|rd|th)?$/.exec(word);
  if (number !== null) return number[1] ?? word;
  if (!/^[a-z]+$/.test(word)) return word;
  if (/^(?:st|stes?|saintes?|saints)$/.test(word)) return 'saint';
  return locale === 'fr' ? stemFrench(word) : stemEnglish(word);
}

/**
 * No English word is without a vowel: a short form is (`msss`). Porter takes a university for what is
 * universal.
 */
const stemEnglish = (word: string): string =>
  /^universit|^[^aeiouy]+$/.test(word) ? word.slice(0, 9) : stemmer(word);

import { otherLocale, type Locale } from './locale.ts';

/** Words that sentences are built with, and that the other language has not. */
const BUILDING_WORDS: Record<Locale, readonly string[]> = {
  fr: 'le la les l du des de d une et est sont dans pour avec sur par qui que qu au aux ce cette ces ses sa leur leurs nous vous pas ou où à'.split(
    ' ',
  ),
  en: 'the of and to in is are was were for with by from that this these its their your our you we not or at which'.split(
    ' ',
  ),
};

const SETS: Record<Locale, ReadonlySet<string>> = {
  fr: new Set(BUILDING_WORDS.fr),
  en: new Set(BUILDING_WORDS.en),
};

/** One of the words: most texts have none of the other language, and are not cut into words. */
const anyOf = (words: readonly string[]) =>
  new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}-])`, 'iu');
const ANY: Record<Locale, RegExp> = { fr: anyOf(BUILDING_WORDS.fr), en: anyOf(BUILDING_WORDS.en) };

/** A word, which a hyphen doesn't end (`Rivière-du-Loup` has no small word), or what parts phrases. */
const WORD = /\p{L}+(?:-\p{L}+)*|[.;:–—()«»“”"\uFFFC]/gu;

/** As many, with none of the text's own language between them, make a phrase. */
const PHRASE = 2;

/** A phrase, and where it begins in the text, in UTF-16 code units. */
export interface ForeignPhrase {
  text: string;
  index: number;
}

/**
 * Phrases of a text that seem to be in the other language, as far as their small words tell: names
 * and words alone are not told.
 */
export function foreignPhrases(text: string, locale: Locale): ForeignPhrase[] {
  const language = otherLocale(locale);
  if (!ANY[language].test(text)) return [];
  const own = SETS[locale];
  const other = SETS[language];
  const found: ForeignPhrase[] = [];
  let run: { word: string; index: number }[] = [];
  const end = () => {
    const [first] = run;
    const last = run.at(-1);
    const small = run.filter(({ word }) => other.has(word.toLowerCase())).length;
    if (first !== undefined && last !== undefined && small >= PHRASE) {
      found.push({
        text: text.slice(first.index, last.index + last.word.length),
        index: first.index,
      });
    }
    run = [];
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!/\p{L}/u.test(word) || own.has(word.toLowerCase())) end();
    else run.push({ word, index });
  }
  end();
  return found;
}

import { otherLocale, type Locale } from '../../lib/i18n/locale.ts';

/** Words that sentences are built with, and that the other language has not. */
const BUILDING_WORDS: Record<Locale, ReadonlySet<string>> = {
  fr: new Set(
    'le la les l du des de d une et est sont dans pour avec sur par qui que qu au aux ce cette ces ses sa leur leurs nous vous pas ou où à'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and to in is are was were for with by from that this these its their your our you we not or at which'.split(
      ' ',
    ),
  ),
};

/** As many, with none of the text's own language between them, make a phrase. */
const PHRASE = 2;

/**
 * Phrases of a text that seem to be in the other language, as far as their small words tell: names
 * and words alone are not told.
 */
export function foreignPhrases(text: string, locale: Locale): string[] {
  const own = BUILDING_WORDS[locale];
  const other = BUILDING_WORDS[otherLocale(locale)];
  const found: string[] = [];
  let run: string[] = [];
  const end = () => {
    if (run.filter((word) => other.has(word.toLowerCase())).length >= PHRASE) {
      found.push(run.join(' '));
    }
    run = [];
  };
  for (const [word] of text.matchAll(/\p{L}+|[.;:–—]/gu)) {
    if (!/\p{L}/u.test(word) || own.has(word.toLowerCase())) end();
    else run.push(word);
  }
  end();
  return found;
}

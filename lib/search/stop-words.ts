import type { Locale } from '../i18n/locale.ts';

/**
 * Words that say nothing of a page, as they are written: `sur` is one, `sûr` isn't. Those that the
 * other language's names bring are of both.
 */
const STOP_WORDS: Record<Locale, ReadonlySet<string>> = {
  fr: words(
    'le la les un une des de du et en à au aux dans par pour sur avec ce cet cette ces ça se sa son ' +
      'ses leur leurs notre nos votre vos mon ma mes ton ta tes il elle ils elles on nous vous je tu ' +
      'me te lui y est sont était étaient a ont être avoir ou mais donc ni car que ne pas si comme ' +
      'entre vers chez aussi plus dont atil the of and',
  ),
  en: words(
    'the a an of and or to in on at by for from with as is are was were be been has have had do does ' +
      'did it its this that these those he she they we you i my your our their his her me us them ' +
      'not no if than then so such about into will can could would should there de la le les du des et',
  ),
};

/** Words that ask: they find a title that asks the same, and are not asked of other pages. */
const QUESTION_WORDS: Record<Locale, ReadonlySet<string>> = {
  fr: words(
    'qui quoi quand où comment pourquoi combien quel quelle quels quelles tout tous toutes',
  ),
  en: words('who what when where why how which whom whose all'),
};

/**
 * What a word is for the search.
 *
 * @param word in lower case, with its accents
 */
export function kindOfWord(word: string, locale: Locale): 'stop' | 'question' | 'word' {
  if (STOP_WORDS[locale].has(word)) return 'stop';
  return QUESTION_WORDS[locale].has(word) ? 'question' : 'word';
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

import { LOCALES, type Locale } from '../i18n/locale.ts';
import { TEXT_NAMES } from './directive-names.ts';
import type { NameFinder } from './official-names.ts';
import { OBJECT } from './typography-edit.ts';
import { typeset, typesetRun } from './typography.ts';

/** Words in a language that is not that of what they stand in. */
export interface Phrase {
  lang: Locale;
  text: string;
}

/** Plain text, or plain text and phrases in another language. */
export type InlineWords = string | readonly (string | Phrase)[];

/** Texts kept in each language: more than a large site has in its menus, lists and titles. */
const KEPT = 50_000;

/** What every page repeats is set once. */
const kept: Record<Locale, Map<string, InlineWords>> = { fr: new Map(), en: new Map() };

/** `:fr[…]` or `:en[…]`, the only Markdown of the front matter. */
const PHRASE = new RegExp(`:(${LOCALES.join('|')})\\[([^[\\]]+)\\]`);

/** A construct of the text that came out of no phrase. */
const BAD_PHRASE = new RegExp(`:(?:${TEXT_NAMES.join('|')})(?: *\\[|[({])`);

/** Whether a string of the front matter has a mark that marks nothing, or one of the text's. */
export function hasBadPhrase(text: string): boolean {
  return text.includes(':') && BAD_PHRASE.test(text.replaceAll(new RegExp(PHRASE, 'g'), ''));
}

/** A string of the front matter without its marked phrases, as it was typed. */
export const withoutPhrases = (text: string): string =>
  text
    .split(PHRASE)
    .filter((_, index) => index % 3 === 0)
    .join(OBJECT);

/** A string of the front matter with the words of its marked phrases, as if nothing marked them. */
export const unmarked = (text: string): string =>
  text.replaceAll(new RegExp(PHRASE, 'g'), (_phrase, _lang, words: string) => words);

/**
 * The typography of a string of the front matter, where `:fr[…]` and `:en[…]` mark a phrase.
 *
 * @returns plain text and phrases, not HTML
 */
export function renderWords(text: string, locale: Locale): InlineWords {
  const known = kept[locale].get(text);
  if (known !== undefined) return known;
  // While someone writes, texts come and go.
  if (kept[locale].size >= KEPT) kept[locale].clear();
  const rendered = PHRASE.test(text) ? wordsOf(text, locale) : typeset(text, locale);
  kept[locale].set(text, rendered);
  return rendered;
}

function wordsOf(text: string, locale: Locale): InlineWords {
  // What is between two phrases, the language of a phrase, its text, and so on.
  const cut = text.split(PHRASE);
  const run = cut.flatMap((part, index) => [[part], [OBJECT], []][index % 3] ?? []);
  const set = typesetRun(run, locale);
  return cut.flatMap((part, index): (string | Phrase)[] => {
    if (index % 3 === 1) return [];
    if (index % 3 === 0) return part === '' ? [] : [set[(index / 3) * 2] ?? part];
    const lang = LOCALES.find((one) => one === cut[index - 1]) ?? locale;
    const words = typeset(part, lang);
    return [lang === locale ? words : { lang, text: words }];
  });
}

/** Words of which the official French names are phrases in French. */
export function markNames(words: InlineWords, finder: NameFinder): InlineWords {
  const parts = typeof words === 'string' ? [words] : words;
  const marked = parts.flatMap((part): (string | Phrase)[] =>
    typeof part === 'string'
      ? finder
          .split(part)
          .flatMap((piece, index) =>
            piece === '' ? [] : [index % 2 === 1 ? { lang: 'fr', text: piece } : piece],
          )
      : [part],
  );
  return marked.every((part) => typeof part === 'string') ? marked.join('') : marked;
}

/** A sentence with words in its places, `{title}`; it and they have their typography already. */
export function fillWords(
  sentence: string,
  values: Readonly<Record<string, InlineWords>>,
): InlineWords {
  const parts = sentence
    .split(/\{(\w+)\}/)
    .flatMap((part, index) => (index % 2 === 1 ? (values[part] ?? '') : part));
  return parts.every((part) => typeof part === 'string') ? parts.join('') : parts;
}

/** The same words where no language can be said: a `<title>`, a name that is read out. */
export function plainWords(words: InlineWords): string {
  if (typeof words === 'string') return words;
  return words.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** The typography of a string of the front matter, as plain text. */
export function renderInline(text: string, locale: Locale): string {
  return plainWords(renderWords(text, locale));
}

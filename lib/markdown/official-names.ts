import { changeHtmlOf, changeWords } from './html-text.ts';
import type { Body } from './render.ts';

/** Finds official French names in a text. */
export interface NameFinder {
  /** The text cut at each name, names and what is between them in turn, from what is before. */
  split(text: string): string[];
}

/**
 * Looks for all the names at once, the longest first, as whole words; a space of a name may be of
 * any kind, a line ending among them, and its apostrophes straight or curly.
 *
 * @param inflected names that a text may have in the plural, or at the start of a sentence
 */
export function nameFinder(
  names: readonly string[],
  inflected: readonly string[] = [],
): NameFinder {
  const patterns = [
    ...names.map((name) => ({ name, pattern: patternOf(name) })),
    ...inflected.map((name) => ({ name, pattern: inflectedPattern(name) })),
  ]
    .toSorted((a, b) => b.name.length - a.name.length)
    .map(({ pattern }) => pattern);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}–-])(${[...new Set(patterns)].join('|')})(?![\\p{L}\\p{N}]|[–-]\\p{L})`,
    'gu',
  );
  return { split: (text) => (patterns.length === 0 ? [text] : text.split(pattern)) };
}

const patternOf = (name: string) =>
  name
    .trim()
    .replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')
    .replaceAll(/\s+/g, '\\s+')
    .replaceAll(/['’]/g, "['’]")
    .replaceAll('&', '(?:&|&#x26;)');

/** Initials stay as they are; any other word may have its plural, and the first its capital. */
function inflectedPattern(name: string): string {
  const words = name
    .trim()
    .split(/\s+/)
    .map((word) => {
      const plain = patternOf(word);
      if (!/\p{Ll}$/u.test(word)) return plain;
      return word.endsWith('al') ? `${plain.slice(0, -1)}(?:ls?|ux)` : `${plain}[sx]?`;
    });
  const [first = '', ...others] = words;
  const initial = first.charAt(0);
  const start = /\p{Ll}/u.test(initial)
    ? `[${initial}${initial.toUpperCase()}]${first.slice(1)}`
    : first;
  return [start, ...others].join('\\s+');
}

/** What stays as it is: text shown as such, and what says its language already. */
const APART = /^<(?:code|pre)\b|^<[^>]* lang="/;

/**
 * A body in English whose official French names say that they are French. Apart from rendering:
 * what a text becomes depends on nothing else, the names that the site knows do.
 *
 * @param body from `renderMarkdown`
 */
export function markOfficialNames(body: Body, finder: NameFinder): Body {
  const mark = (words: string) =>
    finder
      .split(words)
      .map((part, index) => (index % 2 === 1 ? `<span lang="fr">${part}</span>` : part))
      .join('');
  // Few texts have one: most are not taken apart.
  return changeHtmlOf(body, (html) =>
    finder.split(html).length === 1 ? html : changeWords(html, APART, mark),
  );
}

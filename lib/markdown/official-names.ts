import { changeWordsOf } from './html-text.ts';
import type { Body } from './render.ts';

/** Finds official French names in a text. */
export interface NameFinder {
  /** The text cut at each name, names and what is between them in turn, from what is before. */
  split(text: string): string[];
}

/**
 * Looks for all the names at once, the longest first, as whole words; a space of a name may be of
 * any kind, a line ending among them, and its apostrophes straight or curly.
 */
export function nameFinder(names: readonly string[]): NameFinder {
  const patterns = [...new Set(names)]
    .toSorted((a, b) => b.length - a.length)
    .map((name) =>
      name
        .trim()
        .replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')
        .replaceAll(/\s+/g, '\\s+')
        .replaceAll(/['’]/g, "['’]")
        .replaceAll('&', '(?:&|&#x26;)'),
    );
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}–-])(${patterns.join('|')})(?![\\p{L}\\p{N}]|[–-]\\p{L})`,
    'gu',
  );
  return { split: (text) => (patterns.length === 0 ? [text] : text.split(pattern)) };
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
  return changeWordsOf(body, APART, (words) =>
    finder
      .split(words)
      .map((part, index) => (index % 2 === 1 ? `<span lang="fr">${part}</span>` : part))
      .join(''),
  );
}

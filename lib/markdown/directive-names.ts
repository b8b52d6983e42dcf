import { distance } from 'fastest-levenshtein';
import { ANCHOR_NAMES } from './anchors.ts';
import { LANGUAGE_NAMES } from './languages.ts';
import { RAISED_NAMES } from './raised-text.ts';

/** The names of what stands in a sentence: `:name[…]`; all are understood in both languages. */
export const TEXT_NAMES: readonly string[] = [...LANGUAGE_NAMES, ...RAISED_NAMES, ...ANCHOR_NAMES];

/** Whether a name that is none of them was probably meant to be. */
export function isMisspelt(name: string): boolean {
  const lower = name.toLowerCase();
  return TEXT_NAMES.some(
    (known) => distance(known, lower) <= (Math.min(known.length, lower.length) < 4 ? 0 : 2),
  );
}

import { wholeParts } from '../i18n/whole-parts.ts';
import { changeWordsOf } from './html-text.ts';
import type { Body } from './render.ts';

/** What is shown as it was typed, and what is whole already. */
const APART = /^<(?:code|pre)\b|^<[^>]* class="(?:phone|ordinal|external)"/;

/**
 * A body whose dates and compounds are not cut at the end of a line. Apart from rendering: the names
 * that the site knows are looked for first, in whole words. No special hyphen or space does it, since
 * none would paste, nor be found, as typed.
 */
export function keepWordsWhole(body: Body): Body {
  return changeWordsOf(body, APART, (words) =>
    wholeParts(words)
      .map((part) =>
        typeof part === 'string' ? part : `<span class="${part.kind}">${part.text}</span>`,
      )
      .join(''),
  );
}

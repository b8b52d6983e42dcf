import type { Locale } from '../i18n/locale.ts';
import { addressesIn } from './addresses-in-text.ts';
import { applyRules, type Rule } from './typography-edit.ts';
import { ENGLISH_RULES } from './typography-english.ts';
import { FRENCH_RULES } from './typography-french.ts';

const RULES: Record<Locale, readonly Rule[]> = { fr: FRENCH_RULES, en: ENGLISH_RULES };

/** Private use: no rule matches it, and no text has it. */
const MASK = '\uE000';
const MASKS = /\uE000+/g;

/**
 * Typography of one run of plain text: spaces, quotation marks, apostrophes, dashes, as Québec
 * writes them in that language (RULES: French punctuation, numbers, dates, addresses). Web and
 * e-mail addresses are left as they are. Applying it twice changes nothing more.
 */
export function typeset(text: string, locale: Locale): string {
  return typesetRun([text], locale).join('');
}

/**
 * The same for a run that markup cuts into parts, so that a rule sees what stands on both sides
 * of an emphasis or a link. {@link OBJECT} stands for what is not text.
 *
 * @returns as many parts
 */
export function typesetRun(parts: readonly string[], locale: Locale): string[] {
  const text = parts.join('');
  const addresses = addressesIn(text);
  if (addresses.length === 0) return applyRules(parts, RULES[locale]);
  let masked = '';
  for (const { index, address } of addresses) {
    masked += text.slice(masked.length, index) + MASK.repeat(address.length);
  }
  masked += text.slice(masked.length);
  // A mask stands where the character it hides stood.
  const hidden = Array.from(masked.matchAll(MASKS), ({ index, 0: { length } }) =>
    text.slice(index, index + length),
  ).join('');
  let offset = 0;
  const maskedParts = parts.map((part) => masked.slice(offset, (offset += part.length)));
  let restored = 0;
  return applyRules(maskedParts, RULES[locale]).map((part) =>
    part.replaceAll(MASK, () => hidden.charAt(restored++)),
  );
}

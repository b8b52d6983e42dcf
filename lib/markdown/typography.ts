import type { Locale } from '../i18n/locale.ts';
import { ADDRESS_PATTERN } from '../i18n/text-parts.ts';
import { applyRules, type Rule } from './typography-edit.ts';
import { ENGLISH_RULES } from './typography-english.ts';
import { FRENCH_RULES } from './typography-french.ts';

const RULES: Record<Locale, readonly Rule[]> = { fr: FRENCH_RULES, en: ENGLISH_RULES };

/** Private use: no rule matches it, and no text has it. */
const MASK = '\uE000';

/** Web and e-mail addresses, and whatever already looks like the mask. */
const ADDRESS = new RegExp(`${ADDRESS_PATTERN}|${MASK}+`, 'gu');
/** No address, and no mask, is without one of these: most texts have none. */
const MAY_HOLD_ADDRESS = new RegExp(`[@/${MASK}]|www\\.|mailto:|tel:`, 'u');

const FINAL_PUNCTUATION = /[.,;:!?'’)\]…]+$/u;

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
  if (!parts.some((part) => MAY_HOLD_ADDRESS.test(part))) return applyRules(parts, RULES[locale]);
  const addresses: string[] = [];
  const text = parts.join('').replaceAll(ADDRESS, (found) => {
    const tail = found.startsWith(MASK) ? '' : (FINAL_PUNCTUATION.exec(found)?.[0] ?? '');
    const address = found.slice(0, found.length - tail.length);
    addresses.push(address);
    return MASK.repeat(address.length) + tail;
  });
  let offset = 0;
  const masked = parts.map((part) => text.slice(offset, (offset += part.length)));
  const hidden = addresses.join('');
  let restored = 0;
  return applyRules(masked, RULES[locale]).map((part) =>
    part.replaceAll(MASK, () => hidden.charAt(restored++)),
  );
}

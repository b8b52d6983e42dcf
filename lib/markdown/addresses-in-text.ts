import { ADDRESS_PATTERN } from '../i18n/text-parts.ts';

const ADDRESS = new RegExp(ADDRESS_PATTERN, 'giu');
/** No address is without one of these: most texts have none. Four looks are ten times faster than one. */
const mayHoldAddress = (text: string): boolean =>
  text.includes('/') ||
  text.includes('@') ||
  /www\./i.test(text) ||
  (text.includes(':') && /(?:mailto|tel):/i.test(text));

const FINAL_PUNCTUATION = new Set(".,;:!?'’]…*_");

/** An address that a text names. */
export interface AddressInText {
  index: number;
  address: string;
}

/** The addresses that a text names, in order, without the punctuation of the sentence after them. */
export function addressesIn(text: string): AddressInText[] {
  if (!mayHoldAddress(text)) return [];
  return Array.from(text.matchAll(ADDRESS), ({ index, 0: found }) => ({
    index,
    address: withoutPunctuation(found),
  }));
}

/** A bracket that the address opened is its own: `…/Québec_(ville)`. */
function withoutPunctuation(found: string): string {
  let unclosed = 0;
  for (const character of found) {
    if (character === '(') unclosed += 1;
    else if (character === ')') unclosed -= 1;
  }
  let end = found.length;
  for (; end > 0; end -= 1) {
    const last = found.charAt(end - 1);
    if (last === ')' && unclosed < 0) unclosed += 1;
    else if (!FINAL_PUNCTUATION.has(last)) break;
  }
  return found.slice(0, end);
}

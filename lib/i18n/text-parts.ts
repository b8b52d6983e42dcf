import type { Locale } from './locale.ts';

/** A text, or what in it needs an element of its own. */
export type TextPart =
  | string
  /** `21e`: the suffix is raised. */
  | { kind: 'ordinal'; text: string; number: string; suffix: string }
  /** Stays on one line. A hyphen that never breaks would not paste, nor be found, as typed. */
  | { kind: 'phone'; text: string };

/** Web and e-mail addresses: nothing in them is a word or a number. */
export const ADDRESS_PATTERN = [
  '(?:https?://|www\\.|mailto:|tel:)[^\\s<>«»"“”\\uFFFC]+',
  '(?<![\\w.+-])[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+',
  '(?<![\\w.-])[\\w-]+(?:\\.[\\w-]+)+/[^\\s<>«»"“”\\uFFFC]*',
].join('|');

/** As typography writes them (`lib/markdown/typography-common.ts`), or with a country code. */
const PHONE = [
  '(?<![\\p{L}\\p{N}_/#@=+.-])(?:',
  '(?:\\+?1[\\u00A0-])?[2-9]\\d\\d[\\u00A0-][2-9]\\d\\d-\\d{4}(?![\\p{L}\\p{N}_/@]|[.-]\\d)|',
  '\\+\\d[\\d\\u00A0 .()-]{6,20}\\d(?!\\d))',
].join('');

/** I to LXXXIX, but for L alone: `Le` is a word. */
const ROMAN = '(?=[IVX]|L[IVX])(?:XL|L?X{0,3})(?:I[VX]|V?I{0,3})';
const NUMBER = `\\d{1,3}(?:\\u00A0\\d{3})+|\\d{1,4}|${ROMAN}`;
/** 1er, 1re, 2de, 21e, their plurals, and the forms that school forbids: ère, ème. */
const ORDINAL = [
  // Not inside a word, a number or an identifier (R2e, A-3e); `2e-3e` has two ordinals.
  '(?<![\\p{L}\\p{N}_./@#&=%+~\\\\]|\\d[,\\u00A0])(?<!(?<!\\d\\p{L}?)\\p{L}-)(?:',
  '(?<first>1|I)(?<ofFirst>ers?|res?|[eè]res?)|',
  '(?<second>2)(?<ofSecond>des?)|',
  `(?<number>${NUMBER})(?<suffix>(?:i?[eè]m)?es?)`,
  // 3e-learning is a name, 1er.pdf a file.
  ')(?![\\p{L}\\p{N}_@/=\\\\]|[.-]\\p{L})',
].join('');

const PARTS: Record<Locale, RegExp> = {
  fr: new RegExp(`${ADDRESS_PATTERN}|(?<phone>${PHONE})|${ORDINAL}`, 'gu'),
  // English writes 1st on the line.
  en: new RegExp(`${ADDRESS_PATTERN}|(?<phone>${PHONE})`, 'gu'),
};

/** Cuts a typeset text where it holds an ordinal or a telephone number. */
export function textParts(text: string, locale: Locale): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(PARTS[locale])) {
    const part = partOf(match);
    if (part === undefined) continue;
    if (match.index > from) parts.push(text.slice(from, match.index));
    parts.push(part);
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

function partOf({ 0: text, groups = {} }: RegExpExecArray): TextPart | undefined {
  if (groups['phone'] !== undefined) return { kind: 'phone', text };
  const number = groups['first'] ?? groups['second'] ?? groups['number'];
  const suffix = groups['ofFirst'] ?? groups['ofSecond'] ?? groups['suffix'];
  if (number === undefined || suffix === undefined) return undefined;
  return { kind: 'ordinal', text, number, suffix };
}

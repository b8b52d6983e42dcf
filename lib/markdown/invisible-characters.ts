/** A character that readers can't see, and that spoils a text: searched, copied, read aloud. */
export interface InvisibleCharacter {
  character: string;
  /** Where it is in the text. */
  index: number;
}

/**
 * What has no drawing of its own, whatever the text: controls but tab and line feed, what Unicode
 * lets programs ignore, marks of the sense of writing, what no font but one has, what stands for
 * something lost.
 */
const CANDIDATE = String.raw`[[\p{Cc}--[\t\n]]\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u{FFF9}-\u{FFFD}]`;

/** Scripts whose letters join, or not, by such a character. */
const JOINING =
  'Arabic Syriac Nko Mongolian Adlam Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar'
    .split(' ')
    .map((script) => String.raw`\p{scx=${script}}`)
    .join('');

/** Where such a character is a part of what readers see: emoji, letters that join, variants. */
const MEANT = [
  String.raw`(?<=\p{Emoji})[\u{FE0E}\u{FE0F}]`,
  String.raw`(?<=\p{ExtPict}[\u{FE0F}\u{1F3FB}-\u{1F3FF}]?)\u{200D}(?=\p{ExtPict})`,
  String.raw`(?<=[[${JOINING}]&&[\p{L}\p{M}]])[\u{200C}\u{200D}]`,
  String.raw`(?<=\p{scx=Han})[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]`,
  String.raw`(?<=\p{scx=Mongolian})[\u{180B}-\u{180D}\u{180F}]`,
].join('|');

/** Letters, digits and signs of our languages, of which none is invisible. */
const VISIBLE = /^[\t\n -~\u00A0-\u00AC\u00AE-\u024F\u2010-\u2027\u202F-\u205F\u20A0-\u20C0]*$/;
const EACH = new RegExp(`(?:${MEANT})|(${CANDIDATE})`, 'gv');

/** The invisible characters of a text, but for those that are a part of what readers see. */
export function* invisibleCharacters(text: string): Generator<InvisibleCharacter> {
  // Most texts hold nothing else, and this is ten times faster.
  if (VISIBLE.test(text)) return;
  for (const { 1: character, index } of text.matchAll(EACH)) {
    if (character !== undefined) yield { character, index };
  }
}

/** A text without its invisible characters. Those that end a line or cut words become a space. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(EACH, (whole, character: string | undefined) => {
    if (character === undefined) return whole;
    return /[\p{Cc}\p{Zl}\p{Zp}]/u.test(character) ? ' ' : '';
  });
}

import { MONTHS } from '../i18n/format-months.ts';
import {
  COMMON_GLUE,
  CURRENCIES,
  MEASURES,
  monthPattern,
  phoneRule,
  UNITS,
} from './typography-common.ts';
import {
  DIGIT,
  END,
  glue,
  NBSP,
  OBJECT,
  replace,
  SPACE,
  START,
  type Rule,
} from './typography-edit.ts';
import { quotationMarks, type Marks } from './typography-quotation-marks.ts';

const pattern = (source: string) => new RegExp(source, 'gu');
const MONTH = monthPattern(MONTHS.fr);

/** « » outside, “ ” inside, ‘ ’ inside those (OQLF). */
const marksOf = (_typed: string, level: number): Marks => {
  if (level === 0) return ['«', '»'];
  return level % 2 === 1 ? ['“', '”'] : ['‘', '’'];
};

/** Words that keep to the number before them. */
const COUNTED =
  'octets?|millions?|milliards?|ans?|années?|mois|semaines?|jours?|heures?|minutes?|secondes?|degrés?|dollars?|euros?';

/** Not inside a word, an address or an identifier (B-9h); `10h-12h` has two times. */
const AMOUNT = `(?<![\\p{L}\\p{N}_#@/]|[^\\P{L}h]-|(?<!\\d${SPACE}?)h-|\\d${NBSP}h${NBSP})`;
/** An elision is no unit: `5 l’eau`. */
const UNIT_END = `${END}(?!['’_])`;

/** Not an hour of its own, as the second of `10h 12h`, on two lines most often. */
const NO_HOUR = `(?!\\d{1,2}${SPACE}*[hH]${END})`;

/** Québec typography of French, in the order the rules are applied. */
export const FRENCH_RULES: readonly Rule[] = [
  // An accent or an opening mark that stands for an apostrophe: l´eau, l‘eau.
  replace(pattern('(?<=\\p{L})[´‘](?=\\p{L})'), '’'),
  quotationMarks(/["'«»“”‘’]/gu, marksOf),
  replace(
    pattern(`(?<=[\\p{L}»”)${OBJECT}])'|'(?=\\p{L})|(?<![\\p{L}\\p{N}])'(?=\\d\\d${END})`),
    '’',
  ),
  replace(pattern('(?<!-)---(?!-)'), '—'),
  replace(pattern('(?<!-)--(?!-)'), '–'),
  replace(pattern('(?<!\\.)\\.{3}(?!\\.)'), '…'),

  // No space before ; ! ?
  replace(pattern(`(?<=[^\\s«(\\[])${SPACE}+(?=[;!?](?!=))`), ''),
  // A non-breaking one before a colon that ends something; 10:30 and a:b are left alone.
  replace(pattern(`(?<=[^\\s«(\\[])${SPACE}+:(?!:)`), `${NBSP}:`),
  replace(pattern('(?<=[^\\s:«(\\[]):(?=\\s|$|[»”])'), `${NBSP}:`),
  replace(pattern(`«${SPACE}*`), `«${NBSP}`),
  replace(pattern(`(?<!${SPACE})${SPACE}*»`), `${NBSP}»`),
  replace(pattern(`(?<=\\d)${SPACE}*([%‰])${END}`), `${NBSP}$1`, DIGIT),
  replace(pattern(`(?<=\\d)${SPACE}*[°º]${SPACE}?([CF])${END}`), `${NBSP}°$1`, DIGIT),
  replace(pattern(`(?<=\\d)${SPACE}*([kMG]?[$€£¥])(?!\\d)`), `${NBSP}$1`, DIGIT),
  replace(
    pattern(`(?<=\\d\\u00A0[kMG]?)\\$${SPACE}*((?:US|CAN?|AU)D?)${END}`),
    `$${NBSP}$1`,
    DIGIT,
  ),

  phoneRule(NBSP),
  glue(`${START}(?:postes?)`, `\\d{1,6}${END}`),

  // 13h32, and its parts
  replace(
    pattern(`(?<=${AMOUNT}\\d{1,2})${SPACE}*[hH]${SPACE}*(?=[0-5]\\d${END})${NO_HOUR}`),
    `${NBSP}h${NBSP}`,
    DIGIT,
  ),
  replace(
    pattern(`(?<=${AMOUNT}\\d{1,3})((?:h|${UNITS})${UNIT_END}|j(?=/7${END}))`),
    `${NBSP}$1`,
    DIGIT,
  ),
  glue('\\d', `(?:${MEASURES}|${CURRENCIES}|${COUNTED}|j(?=/7))${UNIT_END}`),
  glue('\\d\\u00A0h', `${NO_HOUR}\\d{1,2}${END}`),
  // Thousands: at most three digits, then groups of exactly three.
  glue('(?<!\\d)\\d{1,3}', '\\d{3}(?!\\d)'),
  replace(pattern(`(?<=\\d${SPACE}(?:millions?|milliards?))${SPACE}+([$€£¥])`), `${NBSP}$1`, DIGIT),
  glue(`${START}(?:\\d{1,2}|1er)`, `(?:${MONTH})${END}`),
  glue('[\\dIVX](?:er|re|e)', `(?:étage|siècle)${END}`),
  glue(`${START}(?:MM?\\.|Mmes?|Mlles?|Dre?s?|Mes?)`, '\\p{Lu}'),
  glue(`${START}(?:art\\.|pp?\\.|[nN](?:os?|[ºᵒ°])|§|vol\\.|chap\\.|fig\\.)`, '\\d'),
  // A chapter of the statutes: RLRQ, c. O-7.2
  glue(`${START}c\\.`, '\\p{Lu}-\\d'),
  ...COMMON_GLUE,
];

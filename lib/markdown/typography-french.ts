import { MONTHS } from '../i18n/format-months.ts';
import { COMMON_GLUE, MEASURES, monthPattern } from './typography-common.ts';
import { glue, NBSP, OBJECT, replace, replacePair, SPACE, type Rule } from './typography-edit.ts';

/** Inside « », second-level quotation marks are “ ” (OQLF). */
function marksAt(text: string, index: number): readonly [string, string] {
  const before = text.slice(0, index);
  const isNested = before.lastIndexOf('«') > before.lastIndexOf('»');
  return isNested ? ['“', '”'] : ['«', '»'];
}

const pattern = (source: string) => new RegExp(source, 'gu');
const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const MONTH = monthPattern(MONTHS.fr);

/** Québec typography of French, in the order the rules are applied. */
export const FRENCH_RULES: readonly Rule[] = [
  replacePair(pattern(`${START}"(?!\\s)[^"]*[^\\s"]"${END}`), marksAt),
  replace(pattern(`(?<=[\\p{L}»”)${OBJECT}])'|'(?=\\p{L})`), '’'),
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
  replace(pattern(`(?<=\\d)${SPACE}*%${END}`), `${NBSP}%`),
  replace(pattern(`(?<=\\d)${SPACE}*([kMG]?\\$)(?!\\d)`), `${NBSP}$1`),

  // 13h32, and its parts
  replace(pattern(`(?<=(?<![\\p{L}\\p{N}])\\d{1,2})h(?=\\d{2}${END})`), `${NBSP}h${NBSP}`),
  glue('\\d', `(?:${MEASURES}|h|Ko|Mo|Go|octets?|millions?|milliards?)${END}`),
  glue('\\d\\u00A0h', `\\d{1,2}${END}`),
  // Thousands: at most three digits, then groups of exactly three.
  glue('(?<!\\d)\\d{1,3}', '\\d{3}(?!\\d)'),
  glue(`${START}(?:\\d{1,2}|1er)`, `(?:${MONTH})${END}`),
  glue('\\d(?:er|re|e)', `étage${END}`),
  glue(`${START}(?:MM?\\.|Mmes?|Mlles?|Dre?s?|Mes?)`, '\\p{Lu}'),
  glue(`${START}(?:art\\.|pp?\\.|[nN](?:os?|[ºᵒ°])|vol\\.|chap\\.|fig\\.)`, '\\d'),
  // A chapter of the statutes: RLRQ, c. O-7.2
  glue(`${START}c\\.`, '\\p{Lu}-\\d'),
  ...COMMON_GLUE,
];

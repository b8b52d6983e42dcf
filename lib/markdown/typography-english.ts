import { MONTHS } from '../i18n/format-months.ts';
import { COMMON_GLUE, MEASURES, monthPattern } from './typography-common.ts';
import { glue, OBJECT, replace, replacePair, SPACE, type Rule } from './typography-edit.ts';

const pattern = (source: string) => new RegExp(source, 'gu');
const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const MONTH = monthPattern(MONTHS.en);

/** Typography of English, in the order the rules are applied. */
export const ENGLISH_RULES: readonly Rule[] = [
  replacePair(pattern(`${START}"(?!\\s)[^"]*[^\\s"]"${END}`), () => ['“', '”']),
  // The years of a decade have an apostrophe, not an opening mark.
  replace(pattern(`${START}'(?=\\d0s)`), '’'),
  replacePair(pattern(`(?<![\\p{L}\\p{N}${OBJECT}])'(?!\\s)[^']*[^\\s']'${END}`), () => ['‘', '’']),
  replace(pattern(`(?<=[\\p{L}”)${OBJECT}])'|'(?=\\p{L})`), '’'),
  replace(pattern('(?<!-)---(?!-)'), '—'),
  replace(pattern('(?<!-)--(?!-)'), '–'),
  replace(pattern('(?<!\\.)\\.{3}(?!\\.)'), '…'),

  // No space before punctuation, and none before the percent sign.
  replace(pattern(`(?<=[^\\s(\\[“])${SPACE}+(?=[;!?](?!=)|:(?![:)]))`), ''),
  replace(pattern(`(?<=\\d)${SPACE}+(?=%${END})`), ''),

  glue(`${START}(?:${MONTH})`, `\\d{1,2}${END}`),
  glue('\\d', '(?:[ap]\\.m\\.|[AP]M(?!\\p{L}))'),
  glue('\\d', `(?:${MEASURES}|KB|MB|GB|bytes?|million|billion)${END}`),
  glue(`${START}(?:Drs?|Mrs?|Ms|Prof|Messrs)\\.?`, '\\p{Lu}'),
  glue(`${START}(?:s{1,2}\\.|pp?\\.|[nN]os?\\.|arts?\\.|vol\\.|c\\.|fig\\.)`, '\\d'),
  glue(`${START}c\\.?`, '\\p{Lu}-\\d'),
  ...COMMON_GLUE,
];

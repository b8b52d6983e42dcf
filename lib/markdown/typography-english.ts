import { MONTHS } from '../i18n/format-months.ts';
import { COMMON_GLUE, CURRENCIES, MEASURES, monthPattern, phoneRule } from './typography-common.ts';
import { DIGIT, END, glue, OBJECT, replace, SPACE, START, type Rule } from './typography-edit.ts';
import { quotationMarks, type Marks } from './typography-quotation-marks.ts';

const pattern = (source: string) => new RegExp(source, 'gu');
const MONTH = monthPattern(MONTHS.en);

const DOUBLE: Marks = ['“', '”'];
const SINGLE: Marks = ['‘', '’'];

/** Marks typed as they are printed are meant. Straight ones alternate with those around them. */
function marksOf(typed: string, _level: number, outer: string): Marks {
  if (typed === '“' || typed === '‘') return typed === '“' ? DOUBLE : SINGLE;
  if (outer === '') return typed === '"' ? DOUBLE : SINGLE;
  return outer === '“' ? SINGLE : DOUBLE;
}

/** Words that begin with an apostrophe and are none without it. */
const CLIPPED = 'tis|tisn|twas|twasn|twere|twould|twill|em|til|nother|nuff|neath|gainst';

/** Words that keep to the number before them. */
const COUNTED =
  'bytes?|million|billion|years?|months?|weeks?|days?|hours?|minutes?|seconds?|degrees?|dollars?|euros?';

/** Typography of English, in the order the rules are applied. */
export const ENGLISH_RULES: readonly Rule[] = [
  // An accent or an opening mark that stands for an apostrophe: l´eau, l‘eau.
  replace(pattern('(?<=\\p{L})[´‘](?=\\p{L})'), '’'),
  // An apostrophe, not an opening mark: ’90s, class of ’99, ’twas, rock ’n’ roll.
  replace(pattern(`${START}'(?=\\d0s|\\d\\d(?![\\p{L}\\p{N}'’]))`), '’'),
  replace(new RegExp(`${START}'(?=(?:${CLIPPED})(?!\\p{L}|\\p{N}|['’](?!\\p{L})))`, 'giu'), '’'),
  replace(pattern("(?<=\\p{L}[ -])'([nN])'(?=[ -]\\p{L})"), '’$1’'),
  quotationMarks(/["'“”‘’]/gu, marksOf),
  replace(pattern(`(?<=[\\p{L}”)${OBJECT}])'|'(?=\\p{L})`), '’'),
  replace(pattern('(?<!-)---(?!-)'), '—'),
  replace(pattern('(?<!-)--(?!-)'), '–'),
  replace(pattern('(?<!\\.)\\.{3}(?!\\.)'), '…'),

  // No space before punctuation, and none before the percent sign.
  replace(pattern(`(?<=[^\\s(\\[“])${SPACE}+(?=[;!?](?!=)|:(?![:)]))`), ''),
  replace(pattern(`(?<=\\d)${SPACE}+(?=[%‰]${END})`), '', DIGIT),

  phoneRule('-'),
  glue(`${START}(?:ext\\.|extensions?)`, `\\d{1,6}${END}`),
  glue(`${START}(?:${MONTH})`, `\\d{1,2}${END}`),
  glue('\\d', '(?:[ap]\\.m\\.|(?:[AP]M|[ap]m)(?!\\p{L}))'),
  glue('\\d', `(?:${MEASURES}|${CURRENCIES}|${COUNTED})${END}`),
  glue(`${START}(?:Drs?|Mrs?|Ms|Prof|Messrs)\\.?`, '\\p{Lu}'),
  glue(`${START}(?:s{1,2}\\.|pp?\\.|[nN]os?\\.|arts?\\.|vol\\.|c\\.|fig\\.)`, '\\d'),
  glue(`${START}c\\.?`, '\\p{Lu}-\\d'),
  ...COMMON_GLUE,
];

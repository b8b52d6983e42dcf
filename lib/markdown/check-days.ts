import type { Nodes, Root, Text } from 'mdast';
import type { Locale } from '../i18n/locale.ts';
import { MONTHS } from '../i18n/format-months.ts';
import { WEEKDAYS } from '../i18n/weekdays.ts';
import { finding, type MarkdownFinding } from './finding.ts';
import { pageData } from './nodes.ts';
import { placeIn } from './text-source.ts';
import { DIGIT } from './typography-edit.ts';
import { walk } from './walk.ts';

const names = (locale: Locale): string => MONTHS[locale].map(({ full }) => full).join('|');
const weekday = (locale: Locale): string => `(?:(?<weekday>${WEEKDAYS[locale].join('|')}),?\\s+)?`;
const YEAR = '(?<year>[12]\\d{3})(?![\\p{N}])';

/** A day as it is written in a sentence; in English, its year tells the day from a number. */
const DAY: Record<Locale, RegExp> = {
  fr: new RegExp(
    `(?<![\\p{L}\\p{N}])${weekday('fr')}(?<day>\\d{1,2})(?:er)?\\s+(?<month>${names('fr')})(?![\\p{L}])(?:\\s+${YEAR})?`,
    'giu',
  ),
  en: new RegExp(
    `(?<![\\p{L}\\p{N}])${weekday('en')}(?<month>${names('en')})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}`,
    'gu',
  ),
};

/** Days that no calendar has, and those of another day of the week: advice. */
export function checkDays(tree: Root): MarkdownFinding[] {
  const { locale } = pageData(tree);
  const findings: MarkdownFinding[] = [];
  walk(tree, (node: Nodes) => {
    if (node.type === 'text' && DIGIT.test(node.value)) findings.push(...daysIn(node, locale));
  });
  return findings;
}

function daysIn(node: Text, locale: Locale): MarkdownFinding[] {
  return [...node.value.matchAll(DAY[locale])].flatMap(({ 0: date, index, groups = {} }) => {
    const month = MONTHS[locale].findIndex(
      ({ full }) => full.toLowerCase() === groups['month']?.toLowerCase(),
    );
    const day = Number(groups['day']);
    const isDated = groups['year'] !== undefined;
    // Some year has a 29th of February.
    const time = new Date(Date.UTC(isDated ? Number(groups['year']) : 2000, month, day));
    const at = placeIn(node, node.value, index);
    if (time.getUTCMonth() !== month) return [finding('no-such-day', at, { date })];
    const [said, is] = [groups['weekday'], WEEKDAYS[locale][time.getUTCDay()] ?? ''];
    const isWrong = said !== undefined && isDated && said.toLowerCase() !== is.toLowerCase();
    return isWrong ? [finding('wrong-weekday', at, { date, weekday: is })] : [];
  });
}

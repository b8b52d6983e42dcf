import { relative } from 'node:path';
import { formatProblem } from '../lib/content/format-problem.ts';
import type { Problem } from '../lib/content/problem.ts';
import type { Locale } from '../lib/i18n/locale.ts';
import { COMMANDS } from '../lib/i18n/commands.ts';
import { adviceCount, problemCount } from '../lib/i18n/problems.ts';
import { shellLocale } from '../lib/i18n/shell-locale.mjs';
import type { SiteFolders } from '../lib/settings.ts';

/** Lists problems in a terminal, one a line, then counts them. */
export function reportProblems(
  problems: readonly Problem[],
  folders: SiteFolders,
  locale: Locale,
): void {
  for (const line of linesOf(problems, folders, locale)) console.error(line);
  console.log(problemCount[locale](problems.length));
}

/** Lists advice in a terminal, apart from problems; says nothing when there is none. */
export function reportAdvice(
  advice: readonly Problem[],
  folders: SiteFolders,
  locale: Locale,
): void {
  if (advice.length === 0) return;
  console.log(
    ['', adviceCount[locale](advice.length), ...linesOf(advice, folders, locale)].join('\n'),
  );
}

function linesOf(
  problems: readonly Problem[],
  { contentDir }: SiteFolders,
  locale: Locale,
): string[] {
  const folder = relative('.', contentDir) || '.';
  return problems.map((problem) => formatProblem(problem, locale, folder));
}

/** Fewer are done before anybody wonders. */
const MANY = 500;

/** Shows in a terminal how far a long task is: at each quarter of it. */
export function reportProgress(): (done: number, total: number) => void {
  let shown = 0;
  return (done, total) => {
    const quarter = Math.floor((4 * done) / total);
    if (total < MANY || quarter === shown) return;
    shown = quarter;
    console.log(COMMANDS[shellLocale()].progress(done, total));
  };
}

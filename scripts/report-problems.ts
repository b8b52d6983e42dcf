import { relative } from 'node:path';
import { formatProblem } from '../lib/content/format-problem.ts';
import type { Problem } from '../lib/content/problem.ts';
import type { Locale } from '../lib/i18n/locale.ts';
import { problemCount } from '../lib/i18n/problems.ts';
import type { SiteFolders } from '../lib/settings.ts';

/** Lists problems in a terminal, one a line, then counts them. */
export function reportProblems(
  problems: readonly Problem[],
  { contentDir }: SiteFolders,
  locale: Locale,
): void {
  const folder = relative('.', contentDir) || '.';
  for (const problem of problems) console.error(formatProblem(problem, locale, folder));
  console.log(problemCount[locale](problems.length));
}

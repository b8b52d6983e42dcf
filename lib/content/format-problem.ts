import type { Locale } from '../i18n/locale.ts';
import { BODY_FIELD, problemMessage } from '../i18n/problems.ts';
import type { Problem } from './problem.ts';

/**
 * A problem on one line: `file:line:column  field — what is wrong — how to fix`.
 *
 * @param folder the content folder, as the reader would type it
 */
export function formatProblem(problem: Problem, locale: Locale, folder = 'content'): string {
  const { what, fix } = problemMessage(problem.code, problem.params, locale);
  const place = `${folder}/${problem.file}:${problem.line}:${problem.column}`;
  return `${place}  ${problem.field || BODY_FIELD[locale]} — ${what} — ${fix}`;
}

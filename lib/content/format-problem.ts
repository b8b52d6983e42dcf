import type { Locale } from '../i18n/locale.ts';
import { problemField, problemMessage } from '../i18n/problems.ts';
import type { Problem } from './problem.ts';

/**
 * A problem on one line: `file:line:column  field — what is wrong — how to fix`.
 *
 * @param folder the content folder, as the reader would type it
 */
export function formatProblem(problem: Problem, locale: Locale, folder = 'content'): string {
  const { what, fix } = problemMessage(problem.code, problem.params, locale);
  const { file } = problem;
  const path = file.startsWith('../')
    ? file.slice('../'.length)
    : [folder, file].filter(Boolean).join('/');
  const place = `${path}:${problem.line}:${problem.column}`;
  const line = `${place}  ${problemField(problem, locale)} — ${what} — ${fix}`;
  // A name or a value may hold a line break, or a character that a terminal obeys.
  return line.replaceAll(/\p{Cc}/gu, '�');
}

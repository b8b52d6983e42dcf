import type { ProblemCode } from '../i18n/problems.ts';

/**
 * Something wrong in the content, found by the check, or that could be better (`isAdvice`). Its words
 * are in `lib/i18n/problems.ts`.
 */
export interface Problem {
  /** Path of the file below the content folder, with `/`: `fr/ministere/mission.md`. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
  /** Column in the line, in characters, from 1. */
  column: number;
  /** The front-matter or YAML field concerned, as `delegation.0.role`; empty for the text. */
  field: string;
  /** Which message to show. */
  code: ProblemCode;
  /** What fills the message's blanks. */
  params: Record<string, string>;
}

/** Where something stands in a file. */
export interface Position {
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
}

/** In the order a person mends them: file by file, from the top. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}

/** Thrown when something asks for the site while its content has problems. */
export class ContentError extends Error {
  /** Every problem of the tree, sorted. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`content: ${problems.length} problem(s)`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

import type { ProblemCode } from '../i18n/problems.ts';

/**
 * Something wrong in the content, found by the check, or that could be better (`isAdvice`). Its words
 * are in `lib/i18n/problems.ts`.
 */
export interface Problem {
  /**
   * Path of the file below the content folder, with `/`: `fr/ministere/mission.md`; that of a static
   * file begins with `../public/`; that of the content folder is empty.
   */
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

/** How many problems of a kind are listed in a file: nobody reads more. */
const LISTED = 20;

/**
 * The problems to list: of each kind, the first ones of each file. The last of them says in `more`
 * how many are left out.
 */
export function listed<One extends Pick<Problem, 'file' | 'code' | 'params'>>(
  problems: readonly One[],
): One[] {
  if (problems.length <= LISTED) return [...problems];
  const kinds = new Map<string, { count: number; last: number }>();
  const list: One[] = [];
  for (const problem of problems) {
    const name = `${problem.file} ${problem.code}`;
    const kind = kinds.get(name) ?? { count: 0, last: -1 };
    kinds.set(name, kind);
    kind.count += 1;
    if (kind.count <= LISTED) kind.last = list.push(problem) - 1;
    else {
      const last = list[kind.last] ?? problem;
      const more = Number(last.params['more'] ?? 0) + 1 + Number(problem.params['more'] ?? 0);
      list[kind.last] = { ...last, params: { ...last.params, more: String(more) } };
    }
  }
  return list;
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

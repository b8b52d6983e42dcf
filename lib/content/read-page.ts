import { isAdvice } from '../i18n/advice.ts';
import { renderMarkdown, type Body } from '../markdown/render.ts';
import type { Draft } from './draft.ts';
import type { PageFile } from './page-files.ts';
import type { Problem } from './problem.ts';
import { readDraft } from './read-draft.ts';

/** A page as far as it could be read, and everything wrong in its file. Data alone. */
export interface ReadPage {
  draft?: Draft;
  /** The words of a page without a problem, rendered; where its links lead is not decided yet. */
  body?: Body;
  problems: Problem[];
}

/** A page to read. */
export interface PageText extends PageFile {
  text: string;
}

/** Reads a page. What it becomes depends on its text and its place alone. */
export function readPage({ text, ...origin }: PageText): ReadPage {
  const { tree, ...page } = readDraft(text, origin);
  if (tree === undefined || !page.problems.every(isAdvice)) return page;
  return { ...page, body: renderMarkdown(tree, origin.locale) };
}

import type { Draft } from './draft.ts';
import { pairDrafts } from './pair.ts';
import type { Problem } from './problem.ts';
import type { ReadContent } from './read-pages.ts';
import { unreadPages, type Unread } from './unread.ts';
import type { LoadedReferences } from './shared-lists.ts';

/** The content, checked file by file and in pairs. */
export interface Content {
  /** Every page that could be read, French first, in the order of the files. */
  drafts: Draft[];
  references: LoadedReferences;
  /** What is wrong in single files and in pairs; links and addresses are checked by the Site. */
  problems: Problem[];
  /** What was refused unread: its absence is not a second problem. */
  unread: Unread;
}

/** Puts together the pages that were read. Finds every problem; throws none. */
export function loadContent({ pages, references, problems, refused }: ReadContent): Content {
  const drafts = pages.flatMap(({ draft, body }) =>
    draft === undefined ? [] : [{ ...draft, ...(body && { body }) }],
  );
  const unread = unreadPages(
    refused,
    pages.filter(({ draft }) => draft === undefined),
  );
  const paired = pairDrafts(drafts, unread);
  const inPages = pages.flatMap((page) => page.problems);
  return {
    drafts: paired.drafts,
    references,
    problems: [...problems, ...inPages, ...references.problems, ...paired.problems],
    unread,
  };
}

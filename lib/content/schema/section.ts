import { z } from 'zod';
import { commonFacts, commonWords } from './common.ts';
import { contentType } from './content-type.ts';
import { lineOf, listOf } from './fields.ts';

/**
 * A section: an `index.md`, the landing page of what its folder holds.
 *
 * @param lists the lists of records it can be
 */
export const section = <List extends string>(lists: readonly List[]) =>
  contentType({
    words: {
      ...commonWords,
      /** A few words each, drawn very large between the title and the opening sentence. */
      phrases: listOf(lineOf(0, 40), 4).optional(),
    },
    facts: {
      ...commonFacts,
      /** What the landing page lists, and so what its folder may hold. Default: `pages`. */
      lists: z.enum(['pages', ...lists]).optional(),
    },
  });

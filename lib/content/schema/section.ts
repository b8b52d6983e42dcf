import { z } from 'zod';
import { commonFacts, commonWords } from './common.ts';
import { contentType } from './content-type.ts';

/**
 * A section: an `index.md`, the landing page of what its folder holds.
 *
 * @param lists the lists of records it can be
 */
export const section = <List extends string>(lists: readonly List[]) =>
  contentType({
    words: commonWords,
    facts: {
      ...commonFacts,
      /** What the landing page lists, and so what its folder may hold. Default: `pages`. */
      lists: z.enum(['pages', ...lists]).optional(),
    },
  });

import { z } from 'zod';
import { commonFacts, commonWords } from './common.ts';

/** A section: an `index.md`, the landing page of what its folder holds. */
export const section = {
  words: commonWords,
  facts: {
    ...commonFacts,
    /** What the landing page lists, and so what its folder may hold. Default: `pages`. */
    lists: z.enum(['pages', 'agreements', 'mission-reports', 'news']).optional(),
  },
};

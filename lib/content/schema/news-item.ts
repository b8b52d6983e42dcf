import { z } from 'zod';
import { commonFacts, commonWords } from './common.ts';
import { day, pageId } from './fields.ts';

/** A news item: something the ministry did, on a day. */
export const newsItem = {
  words: commonWords,
  facts: {
    ...commonFacts,
    /** The day it was published. */
    published: day,
    /** Pages that say more. */
    related: z.array(pageId).max(20).optional(),
  },
};

import { commonFacts, commonWords } from './common.ts';
import { recordType } from './content-type.ts';
import { day, listOf, pageOf } from './fields.ts';

/** A news item: something the ministry did, on a day. */
export const newsItem = recordType({
  list: 'news',
  date: 'published',
  isNews: true,
  words: commonWords,
  facts: {
    ...commonFacts,
    /** The day it was published. */
    published: day,
    /** Pages that say more. */
    related: listOf(pageOf(), 20).optional(),
  },
});

import { z } from 'zod';
import { commonFacts, commonWords } from './common.ts';

/** An ordinary page. */
export const page = {
  words: commonWords,
  facts: {
    ...commonFacts,
    /** Shows a shared reference list below the text: `regions` is the table of health regions. */
    shows: z.enum(['regions']).optional(),
  },
};

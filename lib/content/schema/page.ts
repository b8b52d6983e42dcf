import { z } from 'zod';
import { commonFacts, commonWords } from './common.ts';
import { contentType } from './content-type.ts';

/** An ordinary page. */
export const page = contentType({
  words: commonWords,
  facts: {
    ...commonFacts,
    /** Shows a shared reference list below the text: `regions` is the table of health regions. */
    shows: z.enum(['regions']).optional(),
  },
});

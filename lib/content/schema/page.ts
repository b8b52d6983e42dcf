import { z } from 'zod';
import { commonFacts, commonWords } from './common.ts';
import { contentType } from './content-type.ts';

/** An ordinary page. */
export const page = contentType({
  words: commonWords,
  facts: {
    ...commonFacts,
    /** Shows a shared list: `regions` opens the page with their mosaic, and sets their table beside the text. */
    shows: z.enum(['regions']).optional(),
  },
});

import { z } from 'zod';
import { LOCALES } from '../../i18n/locale.ts';
import { commonFacts, commonWords } from './common.ts';
import { recordType } from './content-type.ts';
import { listOf, partialDate, publicFile } from './fields.ts';

/** A document that the ministry publishes: a plan, a guide, a study. */
export const publication = recordType({
  list: 'publications',
  date: 'published',
  isNews: true,
  words: commonWords,
  facts: {
    ...commonFacts,
    /** The date the document bears. */
    published: partialDate,
    /** Its files: one for each language and format. */
    documents: listOf(
      z.strictObject({
        /** Its address; its size and format are read from it. */
        file: publicFile(),
        /** The language it is written in. */
        language: z.enum(LOCALES),
      }),
      20,
      ['file'],
    ),
  },
});

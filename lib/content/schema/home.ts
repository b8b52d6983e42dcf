import { z } from 'zod';
import { commonFacts, commonWords } from './common.ts';
import { contentType } from './content-type.ts';
import { line, pageOf } from './fields.ts';

const { slug: _noSlug, lede: _noLede, ...words } = commonWords;

/** The home page: `index.md` at the root of each language. It has no slug. */
export const home = contentType({
  words: {
    ...words,
    /** The sentence of the cover: the page's h1. */
    cover: line,
    /** The words of the link under that sentence. */
    coverLink: line,
    /** The opening words of the three numbers of the network. */
    network: line,
  },
  facts: {
    ...commonFacts,
    /** Where the link under the cover's sentence leads. */
    coverPage: pageOf(),
    /** How many of the latest news items and reports to show. */
    latest: z.int().min(1).max(10),
  },
});

import { commonFacts, commonWords } from './common.ts';
import { contentType } from './content-type.ts';

/** The index of the site, from A to Z: what it names is found in the other pages. */
export const indexPage = contentType({
  isSingle: true,
  words: commonWords,
  facts: commonFacts,
});

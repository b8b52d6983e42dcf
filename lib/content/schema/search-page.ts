import { commonFacts, commonWords } from './common.ts';
import { contentType } from './content-type.ts';

/** The page of the search. What it finds is found in the other pages, and in `synonyms.yaml`. */
export const searchPage = contentType({
  isSingle: true,
  words: commonWords,
  facts: commonFacts,
});

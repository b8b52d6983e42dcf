import { commonFacts, commonWords } from './common.ts';
import { contentType } from './content-type.ts';

/** The glossary: its terms are those of `glossary.yaml`. */
export const glossaryPage = contentType({
  isSingle: true,
  words: commonWords,
  facts: commonFacts,
});

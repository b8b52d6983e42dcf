import type { Draft } from './draft.ts';
import { locateField } from './draft.ts';
import type { Problem } from './problem.ts';

/** Where search engines cut a description, in characters: about two lines of a list of results. */
const DESCRIPTION_CUT = 160;

/** What could be better in a page that may be published as it is. */
export function advise(draft: Draft): Problem[] {
  const { description = '' } = draft.words;
  if (description.length <= DESCRIPTION_CUT) return [];
  return [
    {
      file: draft.file,
      ...locateField(draft, ['description']),
      field: 'description',
      code: 'description-cut',
      params: {
        actual: String(description.length),
        cut: String(DESCRIPTION_CUT),
        excess: String(description.length - DESCRIPTION_CUT),
      },
    },
  ];
}

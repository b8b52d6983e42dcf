import type { Root } from 'mdast';
import { hasQuoteAlone } from '../markdown/check-quotes.ts';
import { readability } from '../markdown/readability.ts';
import type { Draft } from './draft.ts';
import { locateField } from './draft.ts';
import type { Problem } from './problem.ts';

/** Where search engines cut a description, in characters: about two lines of a list of results. */
const DESCRIPTION_CUT = 160;

/** A value between quotes that YAML does not take for its own: readers will see them. */
const QUOTED = /^(?:“[^“”]*”|‘[^‘’]*’|«[^«»]*»)$/;

/** From this measure on, a text is very hard (Björnsson); official texts are usually from 50 to 59. */
const HARD_READING = 60;

/** What could be better in a page that may be published as it is, besides its lines one by one. */
export function advise(draft: Draft, tree: Root): Problem[] {
  return [...adviseWords(draft), ...adviseReading(draft, tree)];
}

function adviseWords(draft: Draft): Problem[] {
  const advice = (
    field: string,
    code: Problem['code'],
    params: Problem['params'] = {},
  ): Problem => ({
    file: draft.file,
    ...locateField(draft, [field]),
    field,
    code,
    params,
  });
  const quoted = Object.entries(draft.words).flatMap(([field, value]) =>
    typeof value !== 'string'
      ? []
      : [
          ...(QUOTED.test(value) ? [advice(field, 'quotes-shown')] : []),
          ...(hasQuoteAlone(value) ? [advice(field, 'quote-alone')] : []),
        ],
  );
  const { description = '' } = draft.words;
  if (description.length <= DESCRIPTION_CUT) return quoted;
  const cut = advice('description', 'description-cut', {
    actual: String(description.length),
    cut: String(DESCRIPTION_CUT),
    excess: String(description.length - DESCRIPTION_CUT),
  });
  return [...quoted, cut];
}

function adviseReading({ file, bodyLine }: Draft, tree: Root): Problem[] {
  const measure = readability(tree);
  if (measure === undefined || measure < HARD_READING) return [];
  const params = { lix: String(measure), limit: String(HARD_READING) };
  return [{ file, line: bodyLine, column: 1, field: '', code: 'hard-reading', params }];
}

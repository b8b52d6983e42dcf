import { z } from 'zod';
import { commonFacts, commonWords } from './common.ts';
import { contentType, type TypeFinding } from './content-type.ts';
import { bilingual, isBefore, key, listOf, partialDate } from './fields.ts';

/** A change of levels, drawn as lines that end where the source ends. */
const reform = z.strictObject({
  /** The day it took effect. */
  on: partialDate,
  /** The level whose line stops there. */
  ended: z.strictObject({
    /** Its name. */
    name: bilingual,
    /** What happened to it that day, as the end of a sentence. */
    words: bilingual,
  }),
  /** The two levels whose lines go on, from the top. */
  kept: z
    .array(
      z.strictObject({
        /** Its name. */
        name: bilingual,
        /** What it took over, as the end of a sentence. */
        takes: bilingual,
      }),
    )
    .length(2),
  /** What is known to have happened after the date of the source. */
  later: listOf(
    z.strictObject({
      /** When. */
      on: partialDate,
      /** What, as the end of a sentence. */
      words: bilingual,
    }),
    3,
  ).optional(),
  /** What the source does not say, and the drawing neither. */
  unsaid: bilingual,
});

/** An ordinary page. */
export const page = contentType({
  words: {
    ...commonWords,
    /** The sections whose numbered list comes on top of another’s, by anchor: `+7`. */
    added: listOf(key, 20).optional(),
  },
  facts: {
    ...commonFacts,
    /**
     * `regions` opens the page with their mosaic, and sets their table beside the text. `duties` makes the sections that
     * are numbered lists the face of the page: each item a link by its short name. `open-data` ends
     * the text with the files of data and their columns.
     */
    shows: z.enum(['regions', 'duties', 'open-data']).optional(),
    /** A change of levels, to be drawn. */
    reform: reform.optional(),
  },
  check({ words, facts, counted }) {
    const findings: TypeFinding[] = [];
    if (facts.shows === 'duties') {
      if (counted.length === 0) findings.push({ path: [], code: 'duties-missing' });
      for (const { unnamed } of counted) {
        for (const { words: first, ...place } of unnamed) {
          findings.push({ path: [], place, code: 'duty-unnamed', params: { words: first } });
        }
      }
    }
    const ids = counted.map(({ id }) => id);
    for (const [index, id] of (words.added ?? []).entries()) {
      if (ids.includes(id)) continue;
      const params = { id, known: ids.join(', ') };
      findings.push({ path: ['added', index], code: 'added-unknown', params });
    }
    return [...findings, ...misdated(facts)];
  },
});

/** The dates of a reform that are not on their side of the source's date, where its lines end. */
function misdated({
  reform: drawn,
  asOf,
}: {
  reform?: z.infer<typeof reform> | undefined;
  asOf?: { on?: string | undefined } | undefined;
}): TypeFinding[] {
  if (drawn === undefined) return [];
  const end = asOf?.on;
  if (end === undefined) return [{ path: ['reform'], code: 'reform-undated' }];
  const findings: TypeFinding[] = (drawn.later ?? []).flatMap(({ on }, index) =>
    isBefore(end, on)
      ? []
      : [{ path: ['reform', 'later', index, 'on'], code: 'later-than-source', params: { end } }],
  );
  return isBefore(drawn.on, end)
    ? findings
    : [{ path: ['reform', 'on'], code: 'earlier-than-source', params: { end } }, ...findings];
}

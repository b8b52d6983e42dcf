import { z } from 'zod';
import { commonFacts, commonWords } from './common.ts';
import { bilingual, line, pageId, partialDate, person, reference, source } from './fields.ts';

/** A person or body that signed; what the source does not name is left out. */
const signatory = z.strictObject({
  /** Whose side: Québec's, or the partner's. */
  side: z.enum(['quebec', 'partner']),
  /** Who signed, if the source names a person. */
  person: person.optional(),
  /** The body signed for, under its official name. */
  body: line.optional(),
});

/** An agreement on cooperation with a government or body outside Québec. */
export const agreement = {
  words: commonWords,
  facts: {
    ...commonFacts,
    /** The partner, from `partners.yaml`, which gives its country and level. */
    partner: reference.optional(),
    /** The country, from `countries.yaml`, when the source does not name the partner. */
    country: reference.optional(),
    /** When it was signed, as precisely as the source says. */
    signed: partialDate.optional(),
    /** Where it was signed. */
    signedIn: bilingual.optional(),
    /** What was known of it, and when: never presented as today's. */
    status: z.strictObject({
      /** `signed`: that it was signed is all that is known. `existing`: said to be in place. */
      value: z.enum(['signed', 'existing']),
      /** The date of the source that says so. */
      known: partialDate,
    }),
    /** Who signed. */
    signatories: z.array(signatory).max(50).optional(),
    /** Fields of cooperation, from `fields.yaml`, in the order of the source. */
    fields: z.array(reference).max(50).optional(),
    /** The agreement that this one follows. That one shows the reverse by itself. */
    renews: pageId.optional(),
    /** Where these facts come from. */
    source: source,
  },
};

import { z } from 'zod';
import { commonFacts, commonWords } from './common.ts';
import { recordType, type TypeFinding } from './content-type.ts';
import {
  bilingual,
  isBefore,
  line,
  listOf,
  pageOf,
  partialDate,
  person,
  referenceTo,
  source,
} from './fields.ts';

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
export const agreement = recordType({
  list: 'agreements',
  date: 'signed',
  isNews: false,
  words: commonWords,
  facts: {
    ...commonFacts,
    /** The partner, from `partners.yaml`, which gives its country and, where it is known, its level. */
    partner: referenceTo('partners').optional(),
    /** The country, from `countries.yaml`, when the source does not name the partner. */
    country: referenceTo('countries').optional(),
    /** When it was signed, as precisely as the source says. */
    signed: partialDate.optional(),
    /** What the source says of that date, in a few words. */
    signedNote: bilingual.optional(),
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
    signatories: listOf(signatory, 50).optional(),
    /** Fields of cooperation, from `fields.yaml`, in the order of the source. */
    fields: listOf(referenceTo('fields'), 50).optional(),
    /** The agreement that this one follows. That one shows the reverse by itself. */
    renews: pageOf('agreement').optional(),
    /** Where these facts come from. */
    source: source,
  },
  check({ id, facts, isWritten, factsOf }) {
    const findings: TypeFinding[] = [];
    // A badly written one is there all the same.
    const [hasPartner, hasCountry] = [isWritten('partner'), isWritten('country')];
    if (hasPartner === hasCountry) {
      findings.push({ path: [hasCountry ? 'country' : 'partner'], code: 'partner-or-country' });
    }
    const seen = new Set<string>();
    let next = facts.renews;
    while (next !== undefined && next !== id && !seen.has(next)) {
      seen.add(next);
      next = factsOf(next)?.renews;
    }
    if (next === id) return [...findings, { path: ['renews'], code: 'renews-loop' }];
    const { signed, renews = id } = facts;
    const earlier = factsOf(renews)?.signed;
    if (signed !== undefined && earlier !== undefined && isBefore(signed, earlier)) {
      findings.push({ path: ['renews'], code: 'renews-later', params: { id: renews, earlier } });
    }
    return findings;
  },
});

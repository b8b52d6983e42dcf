import { commonFacts, commonWords } from './common.ts';
import { recordType } from './content-type.ts';
import { referenceTo } from './fields.ts';

/** The page of a partner, or of a country: what its agreements and missions are is gathered there. */
export const partner = recordType({
  list: 'partners',
  isNews: false,
  words: commonWords,
  facts: {
    ...commonFacts,
    /** The partner, from `partners.yaml`. */
    partner: referenceTo('partners').optional(),
    /** The country, from `countries.yaml`, when the page is that of a country. */
    country: referenceTo('countries').optional(),
  },
  check({ isWritten }) {
    const [hasPartner, hasCountry] = [isWritten('partner'), isWritten('country')];
    if (hasPartner !== hasCountry) return [];
    return [{ path: [hasCountry ? 'country' : 'partner'], code: 'page-of-whom' }];
  },
});

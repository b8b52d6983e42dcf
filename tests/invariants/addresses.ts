import { differences, type Invariant } from './published-site.ts';

/** Each page of the content is published at its address, and nothing else is. */
export const pagesArePublished: Invariant = ({ site, addresses }) =>
  differences(
    'the published pages',
    addresses.toSorted(),
    site.pages.map(({ address }) => address).toSorted(),
  );

/** Each old address leads for good to the page that names it, and no other address does. */
export const oldAddressesLead: Invariant = ({ site, redirects }) =>
  differences(
    'the redirects',
    redirects.map(({ from, to, status }) => `${from} ${status} ${to}`).toSorted(),
    site.pages
      .flatMap(({ entry, address }) =>
        (entry.words.aliases ?? []).map((from) => `${from} 301 ${address}`),
      )
      .toSorted(),
  );

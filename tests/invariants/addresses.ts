import { anchorOf } from '../../lib/markdown/headings.ts';
import { differences, type Invariant, type PublishedSite } from './published-site.ts';

/** Each page of the content is published at its address, and nothing else is. */
export const pagesArePublished: Invariant = ({ site, addresses }) =>
  differences(
    'the published pages',
    addresses.toSorted(),
    site.pages.map(({ address }) => address).toSorted(),
  );

/** Each alias as it is written: the old address, and the heading it leads to. */
const aliasesOf = ({ site }: PublishedSite) =>
  site.pages.flatMap((page) =>
    (page.entry.words.aliases ?? []).map((alias) => {
      const [from = '', words] = alias.split('#');
      const anchor = words === undefined ? '' : `#${encodeURI(anchorOf(words))}`;
      return { from, anchor, page };
    }),
  );

/**
 * Each old address leads for good to the page that names it, at the heading it names; what was below
 * that of a section, to the same place below it; and no other address does.
 */
export const oldAddressesLead: Invariant = (published) => {
  const aliases = aliasesOf(published);
  const written = new Map(aliases.map(({ from, anchor, page }) => [from, page.address + anchor]));
  const moved = new Map(
    aliases
      .filter(
        ({ from, page }) =>
          from.endsWith('/') && published.site.pages.some((one) => one.parent === page),
      )
      .toSorted((a, b) => a.from.length - b.from.length)
      .flatMap(({ from, page: { address } }) =>
        published.site.pages
          .filter((page) => page.address !== address && page.address.startsWith(address))
          .map((page) => [from + page.address.slice(address.length), page.address] as const),
      ),
  );
  return differences(
    'the redirects',
    published.redirects.map(({ from, to, status }) => `${from} ${status} ${to}`).toSorted(),
    [...new Map([...moved, ...written])].map(([from, to]) => `${from} 301 ${to}`).toSorted(),
  );
};

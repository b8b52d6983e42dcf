import type { Draft } from '../content/draft.ts';
import { headingAt } from '../markdown/headings.ts';
import type { Site, SitePage } from './site.ts';

/** An old address that leads to a page for good. */
export interface Redirect {
  /** Path of the old address; one that ends in a slash answers without it too. */
  from: string;
  /** Path of the page's address, with the anchor of a heading where the alias names one. */
  to: string;
  /** HTTP "Moved Permanently". */
  status: 301;
}

/** An old address, and the page it leads to. */
export interface Move {
  from: string;
  page: SitePage<Draft>;
  /** The heading it leads to, as its author wrote it; empty for the top of the page. */
  anchor: string;
}

/** An alias, where its author wrote it. */
export interface Alias extends Move {
  /** Its place in the page's `aliases`. */
  index: number;
}

/** The redirects of the site, in the order of their addresses. */
export function redirectsOf(site: Site<Draft>): Redirect[] {
  return movesOf(site)
    .map(({ from, page, anchor }): Redirect => {
      const heading = anchor === '' ? '' : `#${headingAt(page.entry.headings, anchor) ?? ''}`;
      return { from, to: page.address + encodeURI(heading), status: 301 };
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** Every alias of every page, in the order of the files. */
export function aliasesOf(site: Site<Draft>): Alias[] {
  return site.pages.flatMap((page) =>
    (page.entry.words.aliases ?? []).map((alias, index) => {
      const [from = '', anchor = ''] = alias.split('#', 2);
      return { from, anchor, page, index };
    }),
  );
}

/** Every old address: the aliases, and what those of sections say of the pages below them. */
export function movesOf(site: Site<Draft>): Move[] {
  const aliases = aliasesOf(site);
  return [...aliases, ...movesBelow(aliases)];
}

/**
 * A section that had another address gave another one to all that it holds. What an alias says
 * itself prevails; no page can be in the way, since one would be in the way of the section's alias.
 */
function movesBelow(aliases: readonly Alias[]): Move[] {
  const taken = new Set(aliases.map(({ from }) => addressKey(from)));
  const moves: Move[] = [];
  const sections = aliases.filter(
    ({ from, page }) => from.endsWith('/') && belowOf(page).length > 0,
  );
  // The longest says the most precisely what was there.
  for (const { from, page } of sections.toSorted((a, b) => b.from.length - a.from.length)) {
    const below = belowOf(page);
    for (let child = below.pop(); child !== undefined; child = below.pop()) {
      below.push(...belowOf(child));
      const old = from + child.address.slice(page.address.length);
      if (taken.has(addressKey(old))) continue;
      taken.add(addressKey(old));
      moves.push({ from: old, page: child, anchor: '' });
    }
  }
  return moves;
}

/** What is below a page: what it holds, and the parts of its list. */
const belowOf = ({ children, parts = [] }: SitePage<Draft>): SitePage<Draft>[] => [
  ...children,
  ...parts,
];

/**
 * What a host tells addresses apart by: `/a/` and `/a/index.html` are the same page, and `/a`
 * leads there.
 */
export function addressKey(address: string): string {
  return address.replace(/\/(?:index\.html)?$/, '') || '/';
}

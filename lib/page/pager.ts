import type { SitePage } from '../site/site.ts';

/** The pages of a long list: those at its ends, and around the one that is shown. */
export interface PagerModel {
  pages: PagerLink[];
  previous?: string;
  next?: string;
}

/** A page of a list, by its number. */
export interface PagerLink {
  number: number;
  href: string;
  current?: true;
}

/** How many numbers are shown on each side of that of the page. */
const AROUND = 2;

/**
 * The ways between the pages that share a list.
 *
 * @param anchor the heading of the list on each
 */
export function pagerModel(
  numbered: readonly SitePage[],
  page: SitePage,
  anchor = '',
): PagerModel | undefined {
  if (numbered.length < 2) return undefined;
  const here = numbered.indexOf(page);
  const hrefOf = (index: number) => {
    const address = numbered[index]?.address;
    return address === undefined ? undefined : address + anchor;
  };
  const [previous, next] = [hrefOf(here - 1), hrefOf(here + 1)];
  return {
    pages: numbered.flatMap(({ address }, index): PagerLink[] => {
      const isEnd = index === 0 || index === numbered.length - 1;
      if (!isEnd && Math.abs(index - here) > AROUND) return [];
      const link = { number: index + 1, href: address + anchor };
      return [index === here ? { ...link, current: true } : link];
    }),
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  };
}

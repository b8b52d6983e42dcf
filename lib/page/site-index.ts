import { pagesOfType, type SitePage } from '../site/site.ts';
import { pageBase } from './base.ts';
import type { PageContext } from './context.ts';
import { linkTo } from './page-links.ts';
import { pagerModel, type PagerModel } from './pager.ts';
import type { LinkModel, PageBase } from './model.ts';

export interface IndexPageModel extends PageBase {
  template: 'index';
  index: IndexModel;
}

/** The index of the site, or a part of it. */
export interface IndexModel {
  /** Every letter: where it is on the page, or the page that it has. */
  letters: IndexLetterModel[];
  /** The letters that are shown. */
  groups: { letter: string; id: string; names: LinkModel[] }[];
  /** The ways to the rest of a letter that has several pages. */
  pager?: PagerModel;
}

export interface IndexLetterModel {
  letter: string;
  href: string;
  /** How many names, where they are elsewhere. */
  count?: number;
  current?: true;
}

/** The model of the page of the index. */
export function indexPageModel(context: PageContext): IndexPageModel {
  return { ...pageBase(context), template: 'index', index: indexOn(context, context.page) };
}

/** The index of the site in that language, for another page that shows it; none when it has none. */
export function indexModel(context: PageContext): IndexModel | undefined {
  const [page] = pagesOfType(context.site, context.locale, 'index');
  return page?.entry.locale === context.locale ? indexOn(context, page) : undefined;
}

function indexOn(context: PageContext, page: SitePage): IndexModel {
  const { letters, groups, numbered } = page.index ?? { letters: [], groups: [], numbered: [] };
  const pager = pagerModel(numbered, page);
  return {
    letters: letters.map(({ letter, count, page: own }) => {
      const isHere = groups.some((group) => group.letter === letter);
      if (!isHere) return { letter, href: own.address, count };
      return own === page && groups.length > 1
        ? { letter, href: `#${idOf(letter)}` }
        : { letter, href: own.address, count, current: true };
    }),
    groups: groups.map(({ letter, names }) => ({
      letter,
      id: idOf(letter),
      names: names.map(({ text, page: target, anchor }) => {
        const { href, ...link } = linkTo(context, target, text);
        return { href: anchor === undefined ? href : `${href}#${anchor}`, ...link };
      }),
    })),
    ...(pager === undefined ? {} : { pager }),
  };
}

/** No heading of a text has such an anchor: `headings.ts` keeps them. */
const idOf = (letter: string) => `az-${letter.toLowerCase()}`;

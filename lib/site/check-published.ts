import { locateField, type Draft } from '../content/draft.ts';
import type { Problem } from '../content/problem.ts';
import { REGISTER, type PublishedAddress } from '../content/published-addresses.ts';
import { addressKey, movesOf } from './redirects.ts';
import type { Site, SitePage } from './site.ts';

type DraftPage = SitePage<Draft>;

/**
 * Finds the addresses that the public was given and that answer no more: that of a page which has
 * another one now is a problem, that of a page which is gone is advice. Pages that follow their
 * section to its new address are told of once, in the section.
 */
export function checkPublished(
  site: Site<Draft>,
  published: readonly PublishedAddress[] | undefined,
): Problem[] {
  if (published === undefined) return [];
  const answered = new Set([
    ...site.pages.map(({ address }) => addressKey(address)),
    ...movesOf(site).map(({ from }) => addressKey(from)),
  ]);
  const pages = new Map(site.pages.map((page) => [page.entry.file, page]));
  const problems: Problem[] = [];
  const lost = new Map<DraftPage, Set<string>>();
  for (const { address, file, line } of published) {
    if (answered.has(addressKey(address)) || isUnread(site, file)) continue;
    const page = pages.get(file);
    if (page === undefined) {
      const at = { file: REGISTER, line, column: 1, field: '' };
      problems.push({ ...at, code: 'gone-address', params: { address, file } });
      // An address that a problem keeps from being known may well be this one.
    } else if (!page.address.includes('?')) {
      lost.set(page, (lost.get(page) ?? new Set()).add(address));
    }
  }
  return [...problems, ...lostProblems(lost), ...newPages(site, published)];
}

/** Whether a file was refused, or a folder that it may be in: its page may be what it was. */
function isUnread({ content: { unread } }: Site<Draft>, file: string): boolean {
  const id = file.replace(/^(?:fr|en)\//, '').replace(/(?:(?:^|\/)index)?\.md$/, '');
  return unread.has(file.startsWith('en/') ? 'en' : 'fr', id);
}

/** What pages that moved lack: one problem for each page, or section, that was given a new address. */
function lostProblems(lost: ReadonlyMap<DraftPage, ReadonlySet<string>>): Problem[] {
  const counts = new Map<DraftPage, Map<string, number>>();
  for (const [page, addresses] of lost) {
    for (const address of addresses) {
      const [top, old] = moved(page, address, lost);
      const of = counts.get(top) ?? new Map<string, number>();
      counts.set(top, of.set(old, (of.get(old) ?? 0) + 1));
    }
  }
  return [...counts].flatMap(([{ entry }, of]) => {
    const at = { file: entry.file, ...locateField(entry, ['slug']), field: 'slug' };
    return [...of].map(([address, count]): Problem => {
      const params = { address, count: String(count - 1) };
      return { ...at, code: count === 1 ? 'lost-address' : 'lost-addresses', params };
    });
  });
}

/** The page or the section above it whose new address is why an address answers no more. */
function moved(
  page: DraftPage,
  address: string,
  lost: ReadonlyMap<DraftPage, ReadonlySet<string>>,
): [page: DraftPage, address: string] {
  const { parent } = page;
  if (parent === undefined) return [page, address];
  const last = page.address.slice(parent.address.length);
  const above = address.slice(0, -last.length);
  if (!address.endsWith(`/${last}`) || !lost.get(parent)?.has(above)) return [page, address];
  return moved(parent, above, lost);
}

/** Pages whose address, or new file, is not written down yet: it could be lost unseen. */
function newPages(site: Site<Draft>, published: readonly PublishedAddress[]): Problem[] {
  const known = new Map(published.map(({ address, file }) => [address, file]));
  const count = site.pages.filter(({ entry, address }) => known.get(address) !== entry.file).length;
  if (count === 0) return [];
  const at = { file: REGISTER, line: 1, column: 1, field: '' };
  return [{ ...at, code: 'unrecorded-addresses', params: { count: String(count) } }];
}

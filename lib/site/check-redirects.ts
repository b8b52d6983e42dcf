import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ownFileAt } from '../hosting/own-files.ts';
import { locateField, type Draft } from '../content/draft.ts';
import { nearest } from '../content/nearest.ts';
import type { Problem } from '../content/problem.ts';
import { headingAt } from '../markdown/headings.ts';
import { keeperOf } from './kept-addresses.ts';
import { addressKey, aliasesOf, type Alias } from './redirects.ts';
import type { Site, SitePage } from './site.ts';

type DraftPage = SitePage<Draft>;

/**
 * Finds the aliases that could not lead where they say. An alias leads to the page it is written
 * in, so nothing can be in its way but another alias, a live page or a file.
 *
 * @param publicDir holds the static files, published at the root
 */
export function checkRedirects(site: Site<Draft>, publicDir: string): Problem[] {
  const aliases = aliasesOf(site);
  const live = new Map(site.pages.map((page) => [addressKey(page.address), page]));
  const shadowed = (alias: Alias) => live.get(addressKey(alias.from));
  // Where a reader of a live page would be sent, were the redirects obeyed.
  const moves = new Map(aliases.map((alias) => [shadowed(alias), alias.page]));
  const first = new Map<string, Alias>();
  const problems: Problem[] = [];

  for (const alias of aliases) {
    const { from, page, anchor, index } = alias;
    const tell = (code: Problem['code'], params: Problem['params']) =>
      problems.push({
        file: page.entry.file,
        ...locateField(page.entry, ['aliases', index]),
        field: `aliases.${index}`,
        code,
        params,
      });
    const report = (code: Problem['code'], file: string) => tell(code, { alias: from, file });
    const { headings } = page.entry;
    if (anchor !== '' && headingAt(headings, anchor) === undefined) {
      const known = nearest(
        anchor,
        headings.map(({ id }) => id),
      );
      const code = headings.length === 0 ? 'anchor-without-heading' : 'broken-anchor';
      tell(code, { url: `${from}#${anchor}`, known });
    }
    const twin = first.get(addressKey(from));
    if (twin === undefined) first.set(addressKey(from), alias);
    else report('alias-twice', twin.page.entry.file);
    const own = ownFileAt(from);
    const keeper = keeperOf(site, from.replace(/\/?$/, '/'));
    const target = shadowed(alias);
    if (target !== undefined) {
      const isChain = target.entry.words.aliases !== undefined;
      const inTheWay = isChain ? 'alias-chain' : 'alias-shadowed';
      report(comesBack(target, moves) ? 'alias-loop' : inTheWay, target.entry.file);
    } else if (own !== undefined) {
      report('alias-shadowed', own);
    } else if (keeper !== undefined) {
      report('alias-shadowed', keeper.entry.file);
    } else if (existsSync(join(publicDir, from))) {
      report('alias-shadowed', `public${from}`);
    }
  }
  return problems;
}

/** Whether following the moves from a page ends at that page. */
function comesBack(page: DraftPage, moves: ReadonlyMap<DraftPage | undefined, DraftPage>): boolean {
  const seen = new Set<DraftPage>();
  for (let at = moves.get(page); at !== undefined && !seen.has(at); at = moves.get(at)) {
    if (at === page) return true;
    seen.add(at);
  }
  return false;
}

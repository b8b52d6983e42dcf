import type { Page } from 'playwright';
import { loadSite } from '../../lib/site/load-site.ts';
import { defaultFolders } from '../../lib/settings.ts';
import { ADDRESSES } from './site-browser.ts';

/** Time enough for a check of every page on a machine busy with other things, in milliseconds. */
export const WHOLE_SITE = 240_000;

const { pages } = await loadSite(defaultFolders());

/** The addresses of the parts of lists, but for the first of each list: the others are made alike. */
const ALIKE = new Set(
  [...Map.groupBy(pages, ({ partOf }) => partOf?.address)].flatMap(([list, parts]) =>
    list === undefined ? [] : parts.slice(1).map(({ address }) => address),
  ),
);

/** The addresses of the pages that `npm test` opens; `npm run test:engines` judges all. */
export const OPENED = ADDRESSES.filter((address) => !ALIKE.has(address));

/** Opens these pages in turn, and collects what a check finds on each, by address. */
export async function onEveryPage(
  page: Page,
  check: (page: Page, address: string) => Promise<readonly string[]>,
): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (const address of OPENED) {
    await page.goto(address);
    const problems = await check(page, address);
    if (problems.length > 0) found[address] = problems;
  }
  return found;
}

/** Adds rules as a reader's own settings would: no policy of the page forbids it. */
export async function addStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

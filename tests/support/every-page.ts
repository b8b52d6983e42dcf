import type { Page } from 'playwright';
import { ADDRESSES } from './site-browser.ts';

/** Time enough for a check of every page on a machine busy with other things, in milliseconds. */
export const WHOLE_SITE = 240_000;

/** Opens every page in turn, and collects what a check finds on each, by address. */
export async function onEveryPage(
  page: Page,
  check: (page: Page, address: string) => Promise<readonly string[]>,
): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (const address of ADDRESSES) {
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

import type { Page } from 'playwright';
import { publishedPages } from './published-site.ts';
import { WIDE, type siteBrowser } from './site-browser.ts';

/**
 * Opens a page of the site, to show an example in it.
 *
 * @param letters how large the reader has them, in CSS pixels
 */
export async function openWithLetters(
  site: ReturnType<typeof siteBrowser>,
  letters: number,
): Promise<Page> {
  const page = await site.open({ viewport: WIDE, bypassCSP: true });
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: letters, fixed: letters } });
  await page.goto(publishedPages()[0]?.address ?? '/');
  return page;
}

/** Puts an example in place of what a page shows. */
export const show = (page: Page, html: string): Promise<void> =>
  page.evaluate((example) => {
    const main = document.querySelector('main');
    if (main !== null) main.innerHTML = example;
  }, html);

import { expect, it } from 'vitest';
import { siteBrowser } from '../support/site-browser.ts';

const site = siteBrowser();

/** A folding block as authors write it, in the style of the site. */
const FOLDED =
  '<div class="words"><p><a href="#folded">A</a></p><details><summary>T</summary><h3 id="folded">A</h3><p>B</p></details></div>';

/**
 * Opens a page with a folding block. What is skipped or drawn of it, a browser decides at its next
 * frame.
 */
async function openFolded() {
  // The policy of the site lets no test write in a page.
  const page = await site.open({ bypassCSP: true });
  await page.goto('/');
  await page.evaluate((html) => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
  }, FOLDED);
  const isShown = () =>
    page.evaluate(() =>
      document.querySelector('details p')?.checkVisibility({ contentVisibilityAuto: true }),
    );
  return { page, isShown };
}

it('a folding block is closed on a screen, and read on paper', async () => {
  const { page, isShown } = await openFolded();
  expect(await isShown()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(isShown).toBe(true);
});

it('a link to what a folding block holds opens it', async () => {
  const { page, isShown } = await openFolded();
  await page.click('a[href="#folded"]');
  await expect.poll(isShown).toBe(true);
});

it('a folding block opens from the keyboard', async () => {
  const { page, isShown } = await openFolded();
  await page.focus('details summary');
  await page.keyboard.press('Enter');
  await expect.poll(isShown).toBe(true);
});

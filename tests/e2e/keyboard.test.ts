import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { pageWith, recordOf, site as content, trailTo } from '../support/example-pages.ts';
import { NARROW, siteBrowser, WIDE } from '../support/site-browser.ts';

const site = siteBrowser();
let page: Page;

const path = () => new URL(page.url()).pathname;

/** What has the focus: where a link leads, or the id of anything else. */
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('href') ?? element?.id ?? '';
  });

/** Moves the focus forward to the link to that address, as a reader without a mouse does. */
async function tabTo(href: string): Promise<void> {
  const stops = await page.locator('a[href], [tabindex="0"]').count();
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    if ((await focused()) === href) return;
  }
  throw new Error(`the focus never reached ${href} on ${path()}`);
}

async function follow(href: string): Promise<void> {
  await tabTo(href);
  await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')]);
  await page.waitForLoadState();
}

const translated = recordOf('page', 'fr', ({ id }) => content.find('en', id) !== undefined);
const agreement = recordOf('agreement', 'fr');

describe.each([
  { width: WIDE.width, viewport: WIDE, javaScriptEnabled: true },
  { width: NARROW.width, viewport: NARROW, javaScriptEnabled: true },
])('by keyboard alone, at $width px', ({ viewport, javaScriptEnabled }) => {
  beforeEach(async () => {
    page = await site.open({ viewport, javaScriptEnabled });
  });
  afterEach(() => page.context().close());

  it.runIf(translated)('through the menu to a page, then to English', async () => {
    await page.goto('/');
    for (const address of translated === undefined ? [] : trailTo(translated)) {
      await follow(address);
      expect(path()).toBe(address);
    }
    const english = translated?.translation?.address ?? '';
    await follow(english);
    expect(path()).toBe(english);
  });

  it.runIf(agreement)('through the menu to an agreement', async () => {
    await page.goto('/');
    for (const address of agreement === undefined ? [] : trailTo(agreement)) {
      await follow(address);
      expect(path()).toBe(address);
    }
  });

  it('from a wrong address to the home page', async () => {
    await page.goto('/nulle-part/');
    await follow('/');
    expect(path()).toBe('/');
  });

  it('the skip link shows, and moves the focus past the menu', async () => {
    await page.goto(pageWith('fr', 'class="words"'));
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('#main');
    const box = await page
      .getByRole('link', { name: messagesIn('fr').skipToContent })
      .boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('main');
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => document.activeElement?.closest('main')?.id);
    expect(inside).toBe('main');
  });

  it('back to the top, and on from there', async () => {
    await page.goto(pageWith('en', 'class="words"'));
    await tabTo('#top');
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('header')?.id)).toBe('top');
  });
});

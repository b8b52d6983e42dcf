import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NARROW, siteBrowser, WIDE } from '../support/site-browser.ts';

const site = siteBrowser();
let page: Page;

const path = () => new URL(page.url()).pathname;

/** More than any page has. */
const MOST_STOPS = 80;

/** What has the focus: the words of a link, or the id of anything else. */
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element instanceof HTMLAnchorElement ? element.innerText.trim() : (element?.id ?? '');
  });

/** Moves the focus forward to the link with that name, as a reader without a mouse does. */
async function tabTo(name: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if ((await focused()) === name) return;
  }
  throw new Error(`the focus never reached “${name}” on ${path()}`);
}

async function follow(name: string): Promise<void> {
  await tabTo(name);
  await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')]);
  await page.waitForLoadState();
}

describe.each([
  { width: WIDE.width, viewport: WIDE, javaScriptEnabled: true },
  { width: NARROW.width, viewport: NARROW, javaScriptEnabled: true },
])('by keyboard alone, at $width px', ({ viewport, javaScriptEnabled }) => {
  beforeEach(async () => {
    page = await site.open({ viewport, javaScriptEnabled });
  });
  afterEach(() => page.context().close());

  it('from the home page to the mission, then to English', async () => {
    await page.goto('/');
    await follow('Lire la mission du ministère');
    expect(path()).toBe('/ministere/mission/');
    await follow('English');
    expect(path()).toBe('/en/ministry/mission/');
  });

  it('from the home page to the report on China', async () => {
    await page.goto('/en/');
    await follow('Mission to China');
    expect(path()).toBe('/en/international-exchanges/mission-reports/china-2017/');
  });

  it('to an agreement through the menu', async () => {
    await page.goto('/');
    await follow('Échanges internationaux');
    await follow('ententes de coopération');
    await follow('Entente de 2011 avec la municipalité de Shanghai');
    expect(path()).toBe('/echanges-internationaux/ententes/shanghai-2011/');
  });

  it('from a wrong address to the home page', async () => {
    await page.goto('/nulle-part/');
    await follow('Accueil');
    expect(path()).toBe('/');
  });

  it('the skip link shows, and moves the focus past the menu', async () => {
    await page.goto('/ministere/mission/');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Aller au contenu');
    const box = await page.getByRole('link', { name: 'Aller au contenu' }).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('main');
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => document.activeElement?.closest('main')?.id);
    expect(inside).toBe('main');
  });

  it('back to the top, and on from there', async () => {
    await page.goto('/en/ministry/mission/');
    await tabTo('Back to top');
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('header')?.id)).toBe('top');
  });
});

import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { pageWith, recordOf, site as content, trailTo } from '../support/example-pages.ts';
import { NARROW, siteBrowser, WIDE } from '../support/site-browser.ts';

const site = siteBrowser();
let page: Page;

const path = () => new URL(page.url()).pathname;
const heading = () => page.getByRole('heading', { level: 1 }).innerText();
const link = (name: string) => page.getByRole('link', { name, exact: true });
const menu = () =>
  page.getByRole('navigation', {
    name: new RegExp(`^(${messagesIn('fr').mainMenu}|${messagesIn('en').mainMenu})$`),
  });
const linkTo = (address: string) => page.getByRole('main').locator(`a[href="${address}"]`);

/** Goes from the home page down to a page, by the menu and the lists of the sections. */
async function goDown([section = '', ...below]: readonly string[]): Promise<void> {
  await menu().locator(`a[href="${section}"]`).click();
  expect(path()).toBe(section);
  for (const address of below) {
    await linkTo(address).last().click();
    expect(path()).toBe(address);
  }
}

/** What the journeys lead to, if the content has it. */
const translated = recordOf('page', 'fr', ({ id }) => content.find('en', id) !== undefined);
const report = recordOf('mission-report', 'en');
const agreement = recordOf('agreement', 'fr', ({ facts }) => facts.renews !== undefined);

/** What readers come with. */
const READERS = [
  { reader: 'with JavaScript', options: { javaScriptEnabled: true, viewport: WIDE } },
  { reader: 'without JavaScript', options: { javaScriptEnabled: false, viewport: WIDE } },
  {
    reader: 'on a phone, without JavaScript',
    options: { javaScriptEnabled: false, viewport: NARROW },
  },
];

describe.each(READERS)('$reader, a reader', ({ options }) => {
  beforeEach(async () => {
    page = await site.open(options);
  });
  afterEach(() => page.context().close());

  it('goes from the home page where its cover leads', async () => {
    await page.goto('/');
    const cover = page.locator('.cover-link a');
    const target = await cover.getAttribute('href');
    await cover.click();
    expect(path()).toBe(target);
  });

  it.runIf(translated)('goes to a page, then to English, and back', async () => {
    const [french = '', english] = [translated?.address, translated?.translation?.address];
    await page.goto('/');
    await goDown(translated === undefined ? [] : trailTo(translated));
    const title = await heading();
    await link(messagesIn('fr').otherLanguage).click();
    expect(path()).toBe(english);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await heading()).not.toBe(title);
    await link(messagesIn('en').otherLanguage).click();
    expect(path()).toBe(french);
  });

  it('finds what is new from the home page, in one step', async () => {
    await page.goto('/');
    for (const index of (await page.locator('.dated-list a').all()).keys()) {
      const item = page.locator('.dated-list a').nth(index);
      const [title, target] = [await item.innerText(), await item.getAttribute('href')];
      await item.click();
      expect(path()).toBe(target);
      expect(await heading()).toContain(title);
      await page.goto('/');
    }
  });

  it.runIf(report)('finds a report through the menu, in English, and reads it', async () => {
    await page.goto('/en/');
    await goDown(report === undefined ? [] : trailTo(report));
    const { delegation } = messagesIn('en');
    expect(await page.locator('.facts').getByText(delegation, { exact: true }).isVisible()).toBe(
      true,
    );
    const followUp = page.getByRole('heading', { name: /recommendation/i }).first();
    expect(await followUp.isVisible()).toBe(true);
  });

  it.runIf(report)(
    'clicks anywhere on the row of a record but on words, which can be selected',
    async () => {
      await page.goto(report?.parent?.address ?? '');
      const row = page.getByRole('table').getByRole('row').nth(1);
      const target = await row.getByRole('link').getAttribute('href');
      await row.click({ force: true, position: { x: 2, y: 2 } });
      expect(path()).toBe(target);
    },
  );

  it.runIf(agreement)('reads an agreement, and the one it follows', async () => {
    await page.goto('/');
    await goDown(agreement === undefined ? [] : trailTo(agreement));
    const earlier = content.find('fr', agreement?.entry.facts.renews ?? '')?.address ?? '';
    await linkTo(earlier).first().click();
    expect(path()).toBe(earlier);
    await page
      .getByRole('navigation', { name: messagesIn('fr').breadcrumbs })
      .getByRole('link', { name: messagesIn('fr').homeLink })
      .click();
    expect(path()).toBe('/');
  });

  it('is told that a wrong address leads nowhere, in both languages, and goes home', async () => {
    const response = await page.goto('/en/no-such-page/');
    expect(response?.status()).toBe(404);
    expect(path()).toBe('/en/no-such-page/');
    expect(await heading()).toContain(messagesIn('fr').notFoundTitle);
    const english = page.locator('[lang=en]').getByText(messagesIn('en').notFoundTitle);
    expect(await english.isVisible()).toBe(true);
    await page
      .getByRole('main')
      .getByRole('link', { name: messagesIn('en').homeLink, exact: true })
      .click();
    expect(path()).toBe('/en/');
  });

  it('goes to a section of a long page, then back to its top', async () => {
    await page.goto(pageWith('fr', 'class="page-contents"'));
    const contents = page.getByRole('navigation', { name: messagesIn('fr').contents });
    const item = contents.getByRole('link').nth(1);
    const anchor = (await item.getAttribute('href')) ?? '';
    await item.click();
    const section = page.locator(`[id="${anchor.slice(1)}"]`);
    const top = (await section.boundingBox())?.y ?? -1;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
    await link(messagesIn('fr').backToTop).click();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
});

import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../lib/i18n/locale.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { loadSite } from '../../lib/site/load-site.ts';
import { pagesOfType } from '../../lib/site/site.ts';
import { defaultFolders } from '../../lib/settings.ts';
import { judge, openForEngines, unanswered } from '../support/engines/judge-pages.ts';
import { showIn, STATES } from '../support/engines/states.ts';
import { NARROW, siteBrowser, WIDE } from '../support/site-browser.ts';

const content = await loadSite(defaultFolders());
const site = siteBrowser();

/** The searches of the site: none when staff have made none. */
const searches = LOCALES.flatMap((locale) =>
  pagesOfType(content, locale, 'search').flatMap(({ address, entry }) =>
    entry.locale === locale ? [{ locale, address }] : [],
  ),
);

const results = (page: Page) => page.locator('#search-found ol > li');
const status = (page: Page) => page.locator('#search-found [role=status]');
const settled = (page: Page) => expect.poll(() => status(page).textContent()).not.toBe('');

/** A page to find, and its title as it is published. */
async function something(page: Page, locale: Locale) {
  const target = content.pages.find(
    ({ entry, partOf }) => entry.locale === locale && entry.type === 'agreement' && !partOf,
  );
  const address = target?.address ?? content.find(locale, '')?.address ?? '/';
  await page.goto(address);
  return { address, title: (await page.locator('h1').textContent()) ?? '' };
}

describe.each(searches)('the search at $address', ({ locale, address }) => {
  const { search } = messagesIn(locale);

  it('is asked from any page, and finds what is asked first', async () => {
    const page = await site.open({ viewport: WIDE });
    const target = await something(page, locale);
    await page.locator('header [type=search]').fill(target.title);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address}?q=*`);
    await settled(page);
    expect(await results(page).first().locator('a').first().getAttribute('href')).toBe(
      target.address,
    );
    expect(await page.title()).not.toContain(target.title);
    expect(await page.locator('h1').textContent()).not.toContain(target.title);
    await expect.poll(() => page.locator('#search-found select').count()).toBeGreaterThan(0);
  });

  it('follows what is typed; the address keeps it, and one goes back to it', async () => {
    const page = await site.open({ viewport: NARROW });
    const { title } = await something(page, locale);
    await page.goto(address);
    const field = page.locator('main [type=search]');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type(title.slice(0, 5).trim());
    await expect.poll(() => results(page).count()).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    const kinds = page.locator('#search-type');
    await kinds.waitFor();
    const kind = (await kinds.locator('option').nth(1).getAttribute('value')) ?? '';
    await kinds.selectOption(kind);
    await page.waitForURL(`**type=${kind}*`);
    await expect
      .poll(() => kinds.evaluate((element) => element === document.activeElement))
      .toBe(true);
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get('type')).toBeNull();
    await expect.poll(() => kinds.inputValue()).toBe('');
    expect(await field.inputValue()).toBe(title.slice(0, 5).trim());
  });

  it('says what it does not find, and leads on', async () => {
    const page = await site.open();
    const { title } = await something(page, locale);
    await page.goto(`${address}?q=${encodeURIComponent(title)}`);
    await results(page).first().waitFor();
    await page.locator('main [type=search]').fill('zzzzqqqqxxxx');
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page).textContent()).toContain('zzzzqqqqxxxx');
    expect(await page.locator('#search-found').textContent()).toContain(search.advice);
    expect(await page.locator('#search-all').isVisible()).toBe(true);
    expect(await page.locator('#search-found ol').count()).toBe(0);
  });

  it('takes what is typed for text, whatever it looks like', async () => {
    const page = await site.open();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', ({ message }) => said.push(message));
    const asked = '<img src=x onerror=alert(1)> $& constructor __proto__ "';
    await page.goto(`${address}?q=${encodeURIComponent(asked)}`);
    await expect.poll(() => status(page).textContent()).toContain(asked);
    expect(await page.locator('#search-found img').count()).toBe(0);
    expect(said).toEqual([]);
  });

  it('is the index of the site without script, and says so', async () => {
    const page = await site.open({ javaScriptEnabled: false });
    await page.goto(`${address}?q=a`);
    expect(await page.locator('noscript').textContent()).toContain(search.withoutScript);
    expect(await page.locator('#search-all a').count()).toBeGreaterThan(0);
  });

  it.each(['the index', 'what follows it'])(
    'says that %s could not be read, and shows the index of the site',
    async (part) => {
      const page = await site.open();
      let asked = 0;
      await page.route('**/_assets/*.txt', (route) => {
        asked += 1;
        return part === 'the index' || asked > 1 ? route.abort() : route.continue();
      });
      // A misspelt word asks for more than the index itself.
      await page.goto(`${address}?q=zzminstrre`);
      await expect.poll(() => status(page).textContent()).toBe(search.failed);
      expect(await page.locator('#search-all').isVisible()).toBe(true);
    },
  );

  it.each(STATES.filter(({ name }) => /^(?:320 px, light|1280 px, dark)$/.test(name)))(
    'has no fault, empty, in vain, or with results: $name',
    async (state) => {
      const page = await openForEngines(site);
      await showIn(page, state);
      const { title } = await something(page, locale);
      for (const query of ['', '?q=zzzzqqqqxxxx', `?q=${encodeURIComponent(title)}`]) {
        await page.goto(address + query);
        if (query !== '') await settled(page);
        const judgement = { address: address + query, state, ...(await judge(page, state)) };
        expect(unanswered(judgement, 'fails')).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          query,
        ).toBe(true);
      }
    },
  );
});

import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../lib/i18n/locale.ts';
import { collisions } from '../support/collisions.ts';
import { addStyle } from '../support/every-page.ts';
import { site as content } from '../support/example-pages.ts';
import { NARROW, siteBrowser, WIDE } from '../support/site-browser.ts';

const site = siteBrowser();

/** The pages that their duties lead, if there are some. */
const PAGES = LOCALES.flatMap((locale) =>
  content.pages
    .filter(({ entry }) => entry.locale === locale && entry.type === 'page')
    .filter(({ entry }) => entry.type === 'page' && entry.facts.shows === 'duties')
    .map(({ address }) => address),
);

const WIDTHS = [256, 320, 768, 1024, 1280, 1920];

const WORDS = '.duties, .reform';

/** Lines across the main part: edges above or below what is there, and not of a box around it. */
const rules = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('main *')].flatMap((element) => {
        const { borderTopWidth, borderBottomWidth, borderTopStyle, borderBottomStyle } =
          getComputedStyle(element);
        const isDrawn = (width: string, style: string) => style !== 'none' && width !== '0px';
        return element.getClientRects().length === 0
          ? []
          : [
              isDrawn(borderTopWidth, borderTopStyle),
              isDrawn(borderBottomWidth, borderBottomStyle),
            ].filter(Boolean);
      }).length,
  );

describe.runIf(PAGES.length > 0).each(PAGES)('the face of %s', (address) => {
  it('leads to each item', async () => {
    const page = await site.open({ viewport: WIDE });
    await page.goto(address);
    const links = page.locator('.duties a');
    for (let index = 0; index < (await links.count()); index += 1) {
      const link = links.nth(index);
      const name = await link.locator('span').last().textContent();
      await link.click();
      const target = page.locator('li:target');
      expect(await target.locator('strong').first().textContent()).toBe(name);
      await expect
        .poll(() => target.evaluate((item) => item.getBoundingClientRect().top))
        .toBeLessThan(WIDE.height);
    }
  });

  it('has grounds as tall as their counts where they are side by side, stacked on a phone', async () => {
    const page = await site.open({ viewport: WIDE });
    await page.goto(address);
    const grounds = () =>
      page.locator('.duties > div').evaluateAll((all) =>
        all.map((ground) => {
          const { top, height } = ground.getBoundingClientRect();
          return { top, height, count: ground.querySelectorAll('li').length };
        }),
      );
    const wide = await grounds();
    const first = wide.filter(({ top }) => top === wide[0]?.top);
    expect(first.length).toBe(Math.min(3, wide.length));
    const shorter = first.flatMap((one) =>
      first.filter((other) => other.count > one.count && other.height < one.height + 40),
    );
    expect(shorter).toEqual([]);
    await page.setViewportSize(NARROW);
    const narrow = await grounds();
    expect(new Set(narrow.map(({ top }) => top)).size).toBe(narrow.length);
  });

  it('has no words on others, nor past the edge, whatever the width and the letters', async () => {
    const page = await site.open({ viewport: NARROW });
    const browser = await page.context().newCDPSession(page);
    await page.goto(address);
    const found: string[] = [];
    for (const letters of [16, 32]) {
      await browser.send('Page.setFontSizes', { fontSizes: { standard: letters, fixed: letters } });
      for (const width of WIDTHS) {
        await page.setViewportSize({ ...NARROW, width });
        found.push(
          ...(await collisions(page, WORDS)).map((what) => `${letters} px at ${width}: ${what}`),
        );
      }
    }
    expect(found).toEqual([]);
  });

  it('is not blind: words on others are found', async () => {
    const page = await site.open({ viewport: NARROW });
    await page.goto(address);
    await addStyle(page, '.duties a { min-height: 0; margin-bottom: -1em }');
    expect((await collisions(page, WORDS)).join()).toContain(' lies on ');
  });

  it('leaves rules to tables: a dozen at most', async () => {
    const page = await site.open({ viewport: WIDE });
    await page.goto(address);
    expect(await rules(page)).toBeLessThanOrEqual(12);
  });
});

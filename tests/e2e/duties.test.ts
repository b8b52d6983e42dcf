import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../lib/i18n/locale.ts';
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

/** Lines of words of the face and of the drawing that lie on others, or past the edge of the page. */
const collisions = (page: Page) =>
  page.evaluate(() => {
    const lines: { text: string; box: DOMRect; block: Element | null }[] = [];
    for (const part of document.querySelectorAll('.duties, .reform')) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = (walker.currentNode.textContent ?? '').trim();
        const block = walker.currentNode.parentElement;
        if (text === '' || block === null) continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        for (const box of range.getClientRects()) {
          // Lines of type reach a little into one another.
          const [inset, height] = [box.height * 0.2, box.height * 0.6];
          if (box.width > 1) {
            const core = new DOMRect(box.x, box.y + inset, box.width, height);
            lines.push({ text: text.slice(0, 30), box: core, block });
          }
        }
      }
    }
    const width = document.documentElement.clientWidth;
    const found = lines
      .filter(({ box }) => box.left < 0 || box.right > width)
      .map(({ text }) => `“${text}” is past the edge`);
    for (const [index, one] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        const isApart =
          one.box.right <= other.box.left + 1 ||
          other.box.right <= one.box.left + 1 ||
          one.box.bottom <= other.box.top ||
          other.box.bottom <= one.box.top;
        if (!isApart) found.push(`“${one.text}” lies on “${other.text}”`);
      }
    }
    return found;
  });

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
        found.push(...(await collisions(page)).map((what) => `${letters} px at ${width}: ${what}`));
      }
    }
    expect(found).toEqual([]);
  });

  it('is not blind: words on others are found', async () => {
    const page = await site.open({ viewport: NARROW });
    await page.goto(address);
    await addStyle(page, '.duties a { min-height: 0; margin-bottom: -1em }');
    expect((await collisions(page)).join()).toContain(' lies on ');
  });

  it('leaves rules to tables: a dozen at most', async () => {
    const page = await site.open({ viewport: WIDE });
    await page.goto(address);
    expect(await rules(page)).toBeLessThanOrEqual(12);
  });
});

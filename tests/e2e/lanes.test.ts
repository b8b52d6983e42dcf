import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { examples } from '../../components/lanes/lanes.examples.tsx';
import { LOCALES } from '../../lib/i18n/locale.ts';
import { collisions } from '../support/collisions.ts';
import { addStyle } from '../support/every-page.ts';
import { openWithLetters, show } from '../support/example-in-browser.ts';
import { publishedPages } from '../support/published-site.ts';
import { siteBrowser, WIDE } from '../support/site-browser.ts';

const site = siteBrowser();

/** One to forty lanes, with names longer than any line, on the field of a list. */
const DRAWINGS = examples
  .filter(({ component }) => component === 'Lanes')
  .flatMap(({ name, render }) =>
    LOCALES.map((locale) => ({
      name: `${name}, ${locale}`,
      html: `<div class="field on-brand"><div class="wrap">${renderToStaticMarkup(render(locale))}</div></div>`,
    })),
  );

/** Screens in CSS pixels, with the letters of the reader. */
const WIDTHS = [256, 320, 768, 1024, 1280, 1920];

/** The pages that draw lanes. */
const DRAWN = publishedPages().filter(({ html }) => html.includes('class="lane-plot"'));

describe('lanes', () => {
  it('have no words on others, nor past the edge, whatever their number, the width and the letters', async () => {
    const found: string[] = [];
    for (const letters of [16, 32]) {
      const page = await openWithLetters(site, letters);
      const check = async (name: string) => {
        for (const width of WIDTHS) {
          await page.setViewportSize({ ...WIDE, width });
          const problems = await collisions(page, '.lanes');
          found.push(
            ...problems.map((problem) => `${name}, ${letters} px at ${width} px: ${problem}`),
          );
        }
      };
      for (const { name, html } of DRAWINGS) {
        await show(page, html);
        expect(await page.locator('.lane').count()).toBeGreaterThan(0);
        await check(name);
      }
      for (const { address } of DRAWN) {
        await page.goto(address);
        await check(address);
      }
    }
    expect(found).toEqual([]);
  }, 120_000);

  it('is not blind: years on others are found', async () => {
    const page = await openWithLetters(site, 16);
    await show(page, DRAWINGS[0]?.html ?? '');
    await page.setViewportSize({ ...WIDE, width: 320 });
    await addStyle(page, '.lanes .lane-year { font-size: 8rem }');
    expect((await collisions(page, '.lanes')).join()).toContain(' lies on ');
  });

  it.runIf(DRAWN.length > 0)(
    'darken the ground to the edge of the page, and no further',
    async () => {
      const page = await site.open({ viewport: WIDE });
      for (const { address } of DRAWN) {
        await page.goto(address);
        for (const width of WIDTHS) {
          await page.setViewportSize({ ...WIDE, width });
          const { reach, scroll } = await page.evaluate(() => ({
            reach: Math.min(
              ...[...document.querySelectorAll('.lane .lane-unknown')].map(
                (ground) => ground.getBoundingClientRect().right,
              ),
            ),
            scroll: document.documentElement.scrollWidth,
          }));
          expect([address, width, scroll, reach >= width]).toEqual([address, width, width, true]);
        }
      }
    },
  );
});

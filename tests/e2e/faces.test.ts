import type { Page } from 'playwright';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { examples as trails } from '../../components/breadcrumbs/breadcrumbs.examples.tsx';
import { examples } from '../../components/page-head/page-head.examples.tsx';
import { LOCALES } from '../../lib/i18n/locale.ts';
import { collisions } from '../support/collisions.ts';
import { addStyle } from '../support/every-page.ts';
import { openWithLetters, show } from '../support/example-in-browser.ts';
import { recordOf } from '../support/example-pages.ts';
import type { PageKind } from '../support/page-kinds.ts';
import { showKind } from '../support/pictures.ts';
import { publishedPages } from '../support/published-site.ts';
import { NARROW, siteBrowser, WIDE } from '../support/site-browser.ts';

const site = siteBrowser();

/** The heads that examples show, with the longest words. */
const HEADS = examples.flatMap(({ name, render }) =>
  LOCALES.map((locale) => ({
    name: `${name}, ${locale}`,
    html: renderToStaticMarkup(render(locale)),
  })),
);

/** Screens in CSS pixels. */
const WIDTHS = [256, 320, 768, 1024, 1280, 1920];

const pagesWith = (mark: string) =>
  publishedPages().flatMap(({ address, html }) => (html.includes(mark) ? [address] : []));

const REPORTS = pagesWith('class="coast-map"');
const NEWS = recordOf('news', 'fr')?.address;
const AGREEMENT = recordOf('agreement', 'fr')?.address;

const boxOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, right, bottom, left, height } = element.getBoundingClientRect();
      return { top: top + scrollY, right, bottom: bottom + scrollY, left, height };
    });

describe('the heads of pages', () => {
  it('have no words on others, nor past the edge, whatever the width and the letters', async () => {
    const found: string[] = [];
    for (const letters of [16, 32]) {
      const page = await openWithLetters(site, letters);
      for (const { name, html } of HEADS) {
        await show(page, html);
        for (const width of WIDTHS) {
          await page.setViewportSize({ ...WIDE, width });
          const problems = await collisions(page, '.page-head');
          found.push(
            ...problems.map((problem) => `${name}, ${letters} px at ${width} px: ${problem}`),
          );
        }
      }
    }
    expect(found).toEqual([]);
  }, 120_000);

  it('is not blind: words on others are found', async () => {
    const page = await openWithLetters(site, 16);
    await show(page, HEADS.find(({ html }) => html.includes('over-coast'))?.html ?? '');
    await addStyle(page, '.giant { margin-bottom: -3rem !important }');
    await page.setViewportSize({ ...WIDE, width: 320 });
    expect((await collisions(page, '.page-head')).join()).toContain(' lies on ');
  });
});

describe.runIf(REPORTS.length > 0)('a report', () => {
  it('shows its coast to the edge of the page, and no further', async () => {
    const page = await site.open({ viewport: WIDE });
    for (const address of REPORTS) {
      await page.goto(address);
      // No phone is narrower.
      for (const width of WIDTHS.filter((one) => one >= 320)) {
        await page.setViewportSize({ ...WIDE, width });
        const { right } = await boxOf(page, '.coast-map .map-grid');
        const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([address, width, scroll, right >= width]).toEqual([address, width, width, true]);
      }
    }
  });
});

/** What surrounds examples is known, whatever the site's settings say today. */
const SURROUNDED = {
  notice: 'Site de démonstration. Ce n’est pas le site du Ministère.',
  menu: ['Le ministère', 'Le système en bref', 'Échanges internationaux', 'Nos actions'],
};

async function showSurrounded(page: Page, kind: PageKind): Promise<void> {
  await showKind(page, kind);
  await page.evaluate(({ notice, menu }) => {
    const demonstration = document.querySelector('.slim-notice p');
    if (demonstration === null) throw new Error('no notice');
    demonstration.textContent = notice;
    for (const [index, item] of [...document.querySelectorAll('.menu li')].entries()) {
      item.querySelector('.foreign')?.remove();
      const link = item.querySelector('a');
      if (link !== null) link.textContent = menu[index] ?? '';
    }
  }, SURROUNDED);
}

it('a report begins to be read just below the first screen of a phone', async () => {
  const page = await site.open({ viewport: { ...NARROW, height: 800 } });
  await showSurrounded(page, 'report');
  await page.evaluate(() => document.querySelector('.lede')?.remove());
  expect((await boxOf(page, '.column .words p')).top).toBeLessThanOrEqual(900);
});

describe('the rail', () => {
  it.runIf(NEWS !== undefined && AGREEMENT !== undefined)(
    'of a record goes down to its last words, the leaf of a news item ends above the first',
    async () => {
      const page = await site.open({ viewport: WIDE });
      await page.goto(NEWS ?? '');
      const leaf = await boxOf(page, '.page-head.railed');
      expect(leaf.bottom).toBeLessThanOrEqual((await boxOf(page, 'main .words')).top);
      // Joined to the masthead.
      const way = await boxOf(page, 'header .railed');
      expect(way.top).toBeCloseTo((await boxOf(page, '.masthead')).bottom, 0);
      expect(way.bottom).toBeCloseTo(leaf.top, 0);
      await page.goto(AGREEMENT ?? '');
      const rail = await boxOf(page, '.page-head.railed');
      expect(rail.bottom).toBeGreaterThan((await boxOf(page, 'main .words')).bottom);
    },
  );
});

it('what surrounds a page leaves it the screen: of a phone at its top, of a large one at its foot', async () => {
  const page = await site.open({ viewport: NARROW });
  await showSurrounded(page, 'section');
  expect((await boxOf(page, '.masthead')).bottom).toBeLessThan(190);
  await page.setViewportSize(WIDE);
  expect((await boxOf(page, 'body > footer')).height).toBeLessThanOrEqual(120);
});

it('the way to a page takes a line of a phone: it leaves the section that its menu marks to it', async () => {
  const page = await openWithLetters(site, 16);
  const three = trails.find(({ name }) => name === 'three levels');
  await show(page, renderToStaticMarkup(three?.render('fr')));
  const shown = async (width: number) => {
    await page.setViewportSize({ ...NARROW, width });
    const steps = page.locator('main .breadcrumbs li').filter({ visible: true });
    const tops = await steps.evaluateAll((all) => all.map((li) => li.getBoundingClientRect().top));
    return [tops.length, new Set(tops).size];
  };
  expect(await shown(320)).toEqual([2, 1]);
  expect(await shown(768)).toEqual([3, 1]);
});

describe('a margin note', () => {
  const NOTES = pagesWith('class="margin-note"');

  it.runIf(NOTES.length > 0)('of a list stands at its end', async () => {
    const page = await site.open({ viewport: WIDE });
    for (const address of NOTES) {
      await page.goto(address);
      const apart = await page
        .locator('.noted > :not(p):first-child + .margin-note')
        .evaluateAll((notes) =>
          notes.map((note) => {
            const list = note.previousElementSibling ?? note;
            const [a, b] = [list.getBoundingClientRect(), note.getBoundingClientRect()];
            return b.height < a.height ? Math.round(a.bottom - b.bottom) : 0;
          }),
        );
      expect([address, ...apart.filter((space) => space !== 0)]).toEqual([address]);
    }
  });

  it.runIf(NOTES.length > 0)(
    'stands beside what it qualifies where there is room, below it elsewhere',
    async () => {
      const page = await site.open({ viewport: WIDE });
      for (const address of NOTES) {
        await page.goto(address);
        for (const width of WIDTHS) {
          await page.setViewportSize({ ...WIDE, width });
          const qualified = await boxOf(page, '.noted > :first-child');
          const note = await boxOf(page, '.noted > .margin-note');
          const isBeside = note.left >= qualified.right && note.top < qualified.bottom;
          const isBelow = note.top >= qualified.bottom && note.left === qualified.left;
          expect([address, width, width < 1200 ? isBelow : isBeside]).toEqual([
            address,
            width,
            true,
          ]);
          expect(await collisions(page, 'main .column')).toEqual([]);
        }
      }
    },
  );
});

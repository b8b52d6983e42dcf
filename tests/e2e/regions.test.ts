import type { Page } from 'playwright';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { examples } from '../../components/mosaic/mosaic.examples.tsx';
import { openWithLetters, show } from '../support/example-in-browser.ts';
import { siteBrowser, WIDE } from '../support/site-browser.ts';

const site = siteBrowser();

/** The heads that examples show: one and eighteen regions, names of forty letters. */
const HEADS = examples.map(({ name, render }) => ({
  name,
  html: renderToStaticMarkup(render('fr')).replace(/^<ol.*$/, '<div class="wrap">$&</div>'),
}));

/** Screens in CSS pixels, with the letters of the reader. */
const SCREENS = [
  ...[256, 320, 768, 1024, 1280, 1920].map((width) => ({ width, letters: 16 })),
  ...[256, 320, 1280].map((width) => ({ width, letters: 32 })),
];

/** What is wrong with the boxes of a mosaic, and of the words about it. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const boxOf = (part: Element) => part.getBoundingClientRect();
    const isSeen = (part: Element) => getComputedStyle(part).clipPath === 'none';
    /** The lines of the words of a part. */
    const linesOf = (part: Element) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      return [...range.getClientRects()].filter(({ width }) => width > 0);
    };
    const overlap = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    const tiles = [...document.querySelectorAll('.mosaic > li')].map((tile) => ({
      name: tile.textContent,
      box: boxOf(tile),
      place: /r(\d+) c(\d+)/.exec(tile.className)?.slice(1).map(Number) ?? [],
      words: [...tile.children].filter(isSeen).map(linesOf),
    }));
    const first = tiles[0]?.box;
    for (const { name, box, place, words } of tiles) {
      if (box.left < 0 || box.right > document.documentElement.clientWidth) {
        found.push(`${name} is past the edge`);
      }
      if (
        Math.abs(box.width - (first?.width ?? 0)) > 1 ||
        Math.abs(box.height - (first?.height ?? 0)) > 1
      ) {
        found.push(`${name} is not as large as the first`);
      }
      for (const line of words.flat()) {
        if (
          line.left < box.left - 1 ||
          line.right > box.right + 1 ||
          line.top < box.top - 1 ||
          line.bottom > box.bottom + 1
        ) {
          found.push(`words of ${name} are past its edge`);
        }
      }
      const [numbers = [], names = []] = words;
      if (numbers.some((one) => names.some((other) => overlap(one, other)))) {
        found.push(`the number of ${name} is on its name`);
      }
      for (const other of tiles) {
        if (other.name !== name && overlap(box, other.box))
          found.push(`${name} is on ${other.name}`);
        const [row = 0, column = 0] = place;
        const [otherRow = 0, otherColumn = 0] = other.place;
        if (row < otherRow && box.top >= other.box.top) found.push(`${name} is not north`);
        if (column < otherColumn && box.left >= other.box.left) found.push(`${name} is not west`);
      }
      const about = [...document.querySelectorAll('h1, .lede, .mosaic-note *')].flatMap(linesOf);
      if (about.some((line) => overlap(line, box))) found.push(`${name} is on words`);
    }
    return found;
  });
}

describe('the mosaic of regions', () => {
  it('keeps its words in its tiles, and its tiles apart, equal and in their places', async () => {
    const found: string[] = [];
    for (const letters of [16, 32]) {
      const page = await openWithLetters(site, letters);
      for (const { name, html } of HEADS) {
        await show(page, html);
        expect(await page.locator('.mosaic > li').count()).toBeGreaterThan(0);
        for (const { width } of SCREENS.filter((screen) => screen.letters === letters)) {
          await page.setViewportSize({ ...WIDE, width });
          const problems = await faults(page);
          found.push(
            ...problems.map((problem) => `${name}, ${letters} px at ${width} px: ${problem}`),
          );
        }
      }
    }
    expect(found).toEqual([]);
  });

  it('shows the names of its tiles, and its title in a corner, where there is room', async () => {
    const page = await openWithLetters(site, 16);
    const html = HEADS.find(({ html: one }) => one.includes('cornered'))?.html ?? '';
    await show(page, html);
    const seen = async (width: number) => {
      await page.setViewportSize({ ...WIDE, width });
      return page.evaluate(() => {
        const top = (selector: string) =>
          document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN;
        const name = document.querySelector('.tile-name');
        return {
          names: name !== null && getComputedStyle(name).clipPath === 'none',
          corner: top('h1') === top('.mosaic'),
        };
      });
    };
    expect(await seen(768)).toEqual({ names: false, corner: false });
    expect(await seen(1024)).toEqual({ names: true, corner: false });
    expect(await seen(1280)).toEqual({ names: true, corner: true });
  });

  it('is not blind: words past an edge and tiles on each other are found', async () => {
    const page = await openWithLetters(site, 16);
    await show(page, HEADS[0]?.html ?? '');
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.mosaic b { font-size: 20rem } .mosaic .r6 { margin-top: -9rem }');
      document.adoptedStyleSheets = [sheet];
    });
    const problems = (await faults(page)).join('\n');
    expect(problems).toMatch(/past its edge/);
    expect(problems).toMatch(/ is on 0/);
  });
});

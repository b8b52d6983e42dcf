import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../support/page-kinds.ts';
import { openStudio, showKind, WIDTHS } from '../support/pictures.ts';
import { siteBrowser } from '../support/site-browser.ts';

const site = siteBrowser();

/**
 * Where the keyboard goes against what is seen. In a part of the page (a menu, the rail, the words),
 * each stop is below the one before, or after it on its line, or in the next column. And no part
 * comes after one that is wholly below it.
 */
const jumps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const PARTS = 'nav, .rail, .opening, .column, .lanes, .cover, footer, header';
    /** Two boxes of one line are not always at the same height, in CSS pixels. */
    const LINE = 24;
    interface Stop {
      name: string;
      part: Element | null;
      box: DOMRect;
    }
    const stops: Stop[] = [...document.querySelectorAll<HTMLElement>('a[href], summary')]
      // The way past the menu is seen once it has the focus.
      .filter((stop) => stop.closest('.skip-link') === null && stop.offsetParent !== null)
      .map((stop) => ({
        name: stop.innerText.slice(0, 40),
        part: stop.closest(PARTS),
        box: stop.getBoundingClientRect(),
      }));
    const found: string[] = [];
    const parts: Element[] = [];
    let last: Stop | undefined;
    for (const stop of stops) {
      const { part, box, name } = stop;
      if (last !== undefined && last.part === part) {
        const isBelow = box.bottom > last.box.top + LINE || box.top >= last.box.top;
        const isBeside = box.left >= last.box.right - 1;
        if (!isBelow && !isBeside) found.push(`“${name}” is seen before “${last.name}”`);
      }
      if (part !== null && !parts.includes(part)) {
        const { bottom } = part.getBoundingClientRect();
        for (const other of parts) {
          const isAbove = bottom <= other.getBoundingClientRect().top;
          if (isAbove) found.push(`the part of “${name}” is wholly above ${other.className}`);
        }
        parts.push(part);
      }
      last = stop;
    }
    return stops.length < 7 ? [...found, `only ${stops.length} stops`] : found;
  });

describe.each(WIDTHS)('the keyboard goes where the eye does, at %i px', (width) => {
  it.each(KINDS)('%s', async (kind) => {
    const { page } = await openStudio(site, { width, mode: 'light' });
    await showKind(page, kind);
    expect(await jumps(page)).toEqual([]);
    await page.context().close();
  });
});

it('is not blind: a list that is turned over, and words above the menu, are found', async () => {
  const { page } = await openStudio(site, { width: 1280, mode: 'light' });
  const turned = '.page-list { display: flex; flex-direction: column-reverse }';
  for (const style of [turned, 'main { translate: 0 -300vh }']) {
    await showKind(page, 'section', style);
    expect(await jumps(page)).not.toEqual([]);
  }
});

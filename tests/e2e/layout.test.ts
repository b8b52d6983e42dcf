import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { pageWith, recordOf } from '../support/example-pages.ts';
import { addStyle, onEveryPage, WHOLE_SITE } from '../support/every-page.ts';
import { NARROW, siteBrowser, WIDE } from '../support/site-browser.ts';

const site = siteBrowser();

/** A page without a picture beside its title, if there is one. */
const ORDINARY =
  recordOf('page', 'fr', ({ words }) => words.lede !== undefined)?.address ??
  pageWith('fr', 'class="lede"');

/** WCAG 1.4.12: the spacing a reader may ask for, without anything being lost. */
const TEXT_SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/** What reaches beyond the sides of the page, or is cut off by its own box. */
function lostContent(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const textOf = (node: Node) => (node.textContent ?? '').trim();
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} “${textOf(element).slice(0, 40)}”`;
    /** Hidden from sight on purpose: read out, or kept above the page until it has the focus. */
    const isHidden = (element: Element): boolean =>
      getComputedStyle(element).clipPath !== 'none' ||
      element.getBoundingClientRect().bottom <= 0 ||
      (element.parentElement !== null && isHidden(element.parentElement));
    const found: string[] = [];
    if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} px wide`);
    for (const element of document.body.querySelectorAll('*:not(svg, svg *)')) {
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && textOf(node) !== '',
      );
      if (!hasText || isHidden(element)) continue;
      const { left, right } = element.getBoundingClientRect();
      if (left < 0 || right > root.clientWidth + 1) {
        found.push(
          `${nameOf(element)} reaches from ${Math.round(left)} to ${Math.round(right)} px`,
        );
      }
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCut = element.scrollHeight > element.clientHeight + 1;
      if (isCut && /hidden|clip/.test(overflowX + overflowY)) {
        found.push(`${nameOf(element)} is cut off`);
      }
    }
    return found;
  });
}

/** The same with a reader's own style. */
async function lostWith(page: Page, css: string, setting: string): Promise<string[]> {
  await addStyle(page, css);
  const lost = await lostContent(page);
  await addStyle(page, '');
  return lost.map((problem) => `${setting}: ${problem}`);
}

/** Links outside running text that are smaller than a fingertip, 44 px each way. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SMALLEST = 44;
    const textOf = (element: Element) => (element.textContent ?? '').trim();
    const isInline = (element: Element) => getComputedStyle(element).display === 'inline';
    const found: string[] = [];
    for (const link of document.querySelectorAll<HTMLElement>('a[href]:not(.skip-link)')) {
      const row = link.closest('.row-target');
      let block: Element = link;
      while (block.parentElement && isInline(block)) block = block.parentElement;
      const isRunningText = isInline(link) && textOf(block) !== textOf(link);
      if (row === null && isRunningText) continue;
      const { width, height } = (row ?? link).getBoundingClientRect();
      if (width < SMALLEST || height < SMALLEST) {
        found.push(`“${link.innerText}” is ${Math.round(width)} × ${Math.round(height)} px`);
      }
    }
    return found;
  });
}

describe('nothing is lost, and no page scrolls sideways', () => {
  it.each([
    { what: 'at 320 px', viewport: NARROW, deviceScaleFactor: 1 },
    {
      what: 'at 400 % on a screen of 1280 px',
      viewport: { width: 320, height: 225 },
      deviceScaleFactor: 4,
    },
    { what: 'at 768 px', viewport: { width: 768, height: 1024 }, deviceScaleFactor: 1 },
    { what: 'at 1280 px', viewport: WIDE, deviceScaleFactor: 1 },
  ])(
    '$what, with and without wide spacing',
    async ({ viewport, deviceScaleFactor }) => {
      const page = await site.open({ viewport, deviceScaleFactor });
      const check = async () => [
        ...(await lostContent(page)),
        ...(await lostWith(page, TEXT_SPACING, 'wide spacing')),
      ];
      expect(await onEveryPage(page, check)).toEqual({});
    },
    WHOLE_SITE,
  );

  it('is not blind: what is too wide, cut off or outside is found', async () => {
    const page = await site.open({ viewport: NARROW });
    await page.goto(ORDINARY);
    await addStyle(
      page,
      'h1, .site-footer { width: 500px } .lede { height: 20px; overflow: hidden }',
    );
    const found = (await lostContent(page)).join('\n');
    expect(found).toMatch(/the page is 5\d\d px wide/);
    expect(found).toMatch(/h1\..* reaches from/);
    expect(found).toMatch(/p\.lede .* is cut off/);
  });
});

describe('targets', () => {
  it(
    'outside running text are at least 44 px both ways',
    async () => {
      const page = await site.open({ viewport: NARROW, hasTouch: true });
      expect(await onEveryPage(page, smallTargets)).toEqual({});
    },
    WHOLE_SITE,
  );

  it('is not blind: a small link is found', async () => {
    const page = await site.open({ viewport: NARROW });
    await page.goto(ORDINARY);
    await addStyle(page, '.site-footer li a { min-height: 0; display: inline }');
    const links = await page.locator('.site-footer li a').count();
    expect(await smallTargets(page)).toHaveLength(links);
  });
});

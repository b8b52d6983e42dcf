import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESSES, NARROW, siteBrowser, WIDE } from '../support/site-browser.ts';

const site = siteBrowser();

/** WCAG 1.4.12: the spacing a reader may ask for, without anything being lost. */
const TEXT_SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/** Adds rules as a reader's own settings would: no policy of the page forbids it. */
async function withStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** What reaches beyond the sides of the page, or is cut off by its own box. */
function lostContent(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.classList} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const found: string[] = [];
    if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} px wide`);
    for (const element of document.body.querySelectorAll<HTMLElement>('*:not(svg, svg *)')) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const isHidden = style.clipPath !== 'none' || box.width <= 1 || box.bottom <= 0;
      if (isHidden || style.display === 'inline') continue;
      // Drawings may be cut off by the edge of the page: they hold no words that matter there.
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      if (hasText && (box.left < 0 || box.right > root.clientWidth + 1)) {
        found.push(`${name(element)} ends at ${Math.round(box.right)} px`);
      }
      const clips = /hidden|clip/.test(style.overflowX + style.overflowY);
      const cut = element.scrollHeight > element.clientHeight + 1;
      if (hasText && clips && cut) found.push(`${name(element)} is cut off`);
    }
    return found;
  });
}

/** Reads every page, and collects what a check finds on each. */
async function onEveryPage(
  page: Page,
  check: (page: Page) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const address of ADDRESSES) {
    await page.goto(address);
    const problems = await check(page);
    if (problems.length > 0) found[address] = problems;
  }
  return found;
}

describe('nothing is lost, and no page scrolls sideways', () => {
  it.each([
    { what: 'at 320 px', options: { viewport: NARROW } },
    {
      what: 'at 400 % on a screen of 1280 px',
      options: { viewport: { width: 320, height: 225 }, deviceScaleFactor: 4 },
    },
    { what: 'at 768 px', options: { viewport: { width: 768, height: 1024 } } },
    { what: 'at 991 px', options: { viewport: { width: 991, height: 800 } } },
    { what: 'at 1280 px', options: { viewport: WIDE } },
  ])('$what', async ({ options }) => {
    const page = await site.open(options);
    expect(await onEveryPage(page, lostContent)).toEqual({});
  });

  it.each([NARROW, WIDE])('with wide text spacing, at $width px', async (viewport) => {
    const page = await site.open({ viewport });
    const check = async () => {
      await withStyle(page, TEXT_SPACING);
      return lostContent(page);
    };
    expect(await onEveryPage(page, check)).toEqual({});
  });

  it.each([NARROW, WIDE])('with letters twice as large, at $width px', async (viewport) => {
    const page = await site.open({ viewport });
    const check = async () => {
      await withStyle(page, 'html { font-size: 200% !important; }');
      return (await lostContent(page)).filter((problem) => problem.includes('cut off'));
    };
    expect(await onEveryPage(page, check)).toEqual({});
  });

  it('is not blind: what is too wide, cut off or outside is found', async () => {
    const page = await site.open({ viewport: NARROW });
    await page.goto('/ministere/mission/');
    await withStyle(page, 'h1 { width: 500px } .lede { height: 20px; overflow: hidden }');
    const found = (await lostContent(page)).join('\n');
    expect(found).toMatch(/the page is 5\d\d px wide/);
    expect(found).toMatch(/h1\..* ends at/);
    expect(found).toMatch(/p\.lede .* is cut off/);
  });
});

describe('targets', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.open({ viewport: NARROW, hasTouch: true });
  });
  afterAll(() => page.context().close());

  /** The links outside running text that are smaller than a fingertip. */
  const smallTargets = () =>
    page.evaluate(() => {
      const SMALLEST = 44;
      const isInline = (element: Element) => getComputedStyle(element).display.startsWith('inline');
      const found: string[] = [];
      for (const link of document.querySelectorAll<HTMLElement>('a[href]:not(.skip-link)')) {
        let block: Element = link;
        while (block.parentElement && isInline(block)) block = block.parentElement;
        const isRunningText =
          (block.textContent ?? '').trim() !== (link.textContent ?? '').trim() &&
          getComputedStyle(link).display === 'inline';
        const target = link.closest('.row-target') ?? link;
        if (isRunningText && target === link) continue;
        const { width, height } = target.getBoundingClientRect();
        if (width < SMALLEST || height < SMALLEST) {
          found.push(`“${link.innerText}” is ${Math.round(width)} × ${Math.round(height)} px`);
        }
      }
      return found;
    });

  it('outside running text are at least 44 px in both directions', async () => {
    expect(await onEveryPage(page, smallTargets)).toEqual({});
  });

  it('is not blind: a small link is found', async () => {
    await page.goto('/ministere/mission/');
    await withStyle(page, '.site-footer li a { min-height: 0; display: inline }');
    expect((await smallTargets()).length).toBe(3);
  });
});

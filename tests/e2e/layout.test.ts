import type { Page } from 'playwright';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { examples } from '../../components/examples.ts';
import { pageWith, recordOf } from '../support/example-pages.ts';
import { addStyle, onEveryPage, WHOLE_SITE } from '../support/every-page.ts';
import { openWithLetters, show } from '../support/example-in-browser.ts';
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

/** A reader's own style, which the browser's widths in em know nothing of. */
const LARGE_LETTERS = 'html { font-size: 200% !important }';

/** Phones in use, the narrowest watch or split screen too, in CSS pixels. */
const NARROW_WIDTHS = [256, 320, 360, 412];

/** A box that cuts off or scrolls what does not fit, and its place. */
interface Box {
  edge: DOMRect;
  overflowX: string;
  overflowY: string;
}

/** Words that reach beyond the sides of the page, or beyond a box that cuts off what does not fit. */
function lostContent(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const remembered = <Value>(look: (element: Element) => Value) => {
      const known = new Map<Element, Value>();
      return (element: Element): Value => {
        const value = known.get(element) ?? look(element);
        known.set(element, value);
        return value;
      };
    };
    /** Hidden from sight on purpose: read out, or kept above the page until it has the focus. */
    const isHidden = remembered(
      (element): boolean =>
        getComputedStyle(element).clipPath === 'inset(50%)' ||
        element.getBoundingClientRect().bottom <= 0 ||
        (element.parentElement !== null && isHidden(element.parentElement)),
    );
    /** The boxes around an element that cut off or scroll what does not fit, the nearest first. */
    const boxesAround = remembered((element): Box[] => {
      const parent = element.parentElement;
      const around = parent === null || parent === root ? [] : boxesAround(parent);
      const { overflowX, overflowY } = getComputedStyle(element);
      const isOpen = overflowX === 'visible' && overflowY === 'visible';
      const edge = element.getBoundingClientRect();
      return isOpen ? around : [{ edge, overflowX, overflowY }, ...around];
    });
    const found: string[] = [];
    if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} px wide`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = (walker.currentNode.textContent ?? '').trim();
      const parent = walker.currentNode.parentElement;
      if (text === '' || parent === null || isHidden(parent)) continue;
      const name = `${parent.tagName.toLowerCase()}.${parent.getAttribute('class')} “${text.slice(0, 40)}”`;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
      const boxes = boxesAround(parent);
      // What scrolls in a frame of its own is not lost.
      const isFrame = boxes.some(({ overflowX }) => /auto|scroll/.test(overflowX));
      const outside = lines.find(({ left, right }) => left < -1 || right > root.clientWidth + 1);
      if (outside !== undefined && !isFrame) {
        const { left, right } = outside;
        found.push(`${name} reaches from ${Math.round(left)} to ${Math.round(right)} px`);
      }
      if (isFrame) continue;
      // A line of type is a little higher than its letters.
      const isCut = ({ left, right, top, bottom, height }: DOMRect) =>
        boxes.some(({ edge, overflowX, overflowY }) => {
          const isCutAcross = left < edge.left - 1 || right > edge.right + 1;
          const isCutDown = top < edge.top - height / 4 || bottom > edge.bottom + height / 4;
          return (overflowX !== 'visible' && isCutAcross) || (overflowY !== 'visible' && isCutDown);
        });
      if (lines.some(isCut)) found.push(`${name} is cut off`);
    }
    return found;
  });
}

/**
 * Makes a word of each text longer than any line, and puts a link that leaves the site in each cell
 * of an author's table. Leaves the headers of the site's own tables, and what it keeps on one line.
 *
 * @returns how many texts
 */
function lengthenWords(page: Page): Promise<number> {
  return page.evaluate(() => {
    const main = document.querySelector('main') ?? document.body;
    for (const cell of main.querySelectorAll('.words td')) {
      cell.insertAdjacentHTML(
        'beforeend',
        '<p><a href="https://example.quebec" rel="external">example<span class="external"> (site)</span></a></p>',
      );
    }
    // Drawings have tests of their own.
    for (const drawing of main.querySelectorAll('svg')) drawing.remove();
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    let count = 0;
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const parent = node.parentElement ?? main;
      if (parent.closest('thead, caption') && !parent.closest('.words')) continue;
      // A title and a partner; with more such words in one row, no table would do.
      if (parent.closest('.records :is(td:not(:nth-child(3)), time, .foreign)')) continue;
      if (getComputedStyle(parent).whiteSpace === 'nowrap') continue;
      const text = node.textContent ?? '';
      const longer = text.replace(/\p{L}{5,}/u, 'Hydrochlorofluorocarbone'.repeat(3));
      if (longer === text) continue;
      node.textContent = longer;
      count += 1;
    }
    return count;
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
      // A phone hides what its menu says.
      if (link.getClientRects().length === 0) continue;
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

/** What is seen of a page at once, in CSS pixels. */
const SCREENS = [
  { what: '320 px', viewport: NARROW },
  { what: '400 % on a screen of 1280 px', viewport: { width: 320, height: 225 } },
  { what: '768 px', viewport: { width: 768, height: 1024 } },
  { what: '1280 px', viewport: WIDE },
];

describe('nothing is lost, and no page scrolls sideways', () => {
  it(
    'at 320, 768 and 1280 px, and at 400 % of that, with and without wide spacing',
    async () => {
      const page = await site.open();
      const check = async () => {
        const found: string[] = [];
        for (const { what, viewport } of SCREENS) {
          await page.setViewportSize(viewport);
          const lost = [
            ...(await lostContent(page)),
            ...(await lostWith(page, TEXT_SPACING, 'wide spacing')),
            ...(await lostWith(page, LARGE_LETTERS, 'large letters')),
          ];
          found.push(...lost.map((problem) => `${what}: ${problem}`));
        }
        return found;
      };
      expect(await onEveryPage(page, check)).toEqual({});
    },
    WHOLE_SITE,
  );

  it(
    'at 256 px, and with letters of 150 and 200 % on every phone',
    async () => {
      const page = await site.open({ viewport: NARROW });
      const browser = await page.context().newCDPSession(page);
      const setLetters = (standard: number) =>
        browser.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
      const check = async () => {
        const found: string[] = [];
        for (const letters of [16, 24, 32]) {
          await setLetters(letters);
          for (const width of letters === 16 ? [256] : NARROW_WIDTHS) {
            await page.setViewportSize({ ...NARROW, width });
            const lost = await lostContent(page);
            found.push(...lost.map((problem) => `${letters} px at ${width} px: ${problem}`));
          }
        }
        return found;
      };
      expect(await onEveryPage(page, check)).toEqual({});
      // The setting reached the last page.
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
        '32px',
      );
    },
    WHOLE_SITE,
  );

  it(
    'whatever the words: longer than any line, in every text of every component',
    async () => {
      const found: string[] = [];
      for (const letters of [16, 32]) {
        const page = await openWithLetters(site, letters);
        let longer = 0;
        for (const { component, name, render } of examples) {
          await show(page, renderToStaticMarkup(render('fr')));
          longer += await lengthenWords(page);
          for (const width of [256, 320, 1280]) {
            await page.setViewportSize({ ...NARROW, width });
            const where = `${component}, ${name}, ${letters} px at ${width} px`;
            found.push(...(await lostContent(page)).map((problem) => `${where}: ${problem}`));
          }
        }
        expect(longer).toBeGreaterThan(examples.length);
      }
      expect(found).toEqual([]);
    },
    WHOLE_SITE,
  );

  it('a table of many columns keeps its words whole, and scrolls in its frame', async () => {
    const page = await site.open({ viewport: NARROW, bypassCSP: true });
    await page.goto(ORDINARY);
    const example = examples.find(({ name }) => name === 'every construct');
    await show(page, renderToStaticMarkup(example?.render('fr')));
    const seen = () =>
      page.evaluate(() => {
        const frame = document.querySelector('.words .table') ?? document.body;
        const broken: string[] = [];
        const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode;
          for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\p{L}+/gu)) {
            const range = new Range();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            if (range.getClientRects().length > 1) broken.push(word);
          }
        }
        const { scrollWidth, clientWidth } = document.documentElement;
        return {
          broken,
          pageScrolls: scrollWidth > clientWidth,
          frameScrolls: frame.scrollWidth > frame.clientWidth,
        };
      });
    await page.evaluate(() => {
      for (const row of document.querySelectorAll('.words .table tr')) {
        const cells = [...row.children];
        row.append(...[cells, cells, cells].flat().map((cell) => cell.cloneNode(true)));
        row.lastElementChild?.insertAdjacentHTML(
          'beforeend',
          ' <a href="https://example.quebec" rel="external">example<span class="external"> (site)</span></a>',
        );
      }
    });
    expect(await seen()).toEqual({ broken: [], pageScrolls: false, frameScrolls: true });
    await addStyle(page, '.words .table { position: static }');
    expect(await seen()).toMatchObject({ pageScrolls: true });
    await addStyle(page, '.words .table * { overflow-wrap: anywhere }');
    expect((await seen()).broken).not.toEqual([]);
  });

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

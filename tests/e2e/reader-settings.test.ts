import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { pageWith } from '../support/example-pages.ts';
import { publishedPages } from '../support/published-site.ts';
import { addStyle, onEveryPage, WHOLE_SITE } from '../support/every-page.ts';
import { NARROW, siteBrowser, WIDE } from '../support/site-browser.ts';

const site = siteBrowser();

const HOMES = ['/', '/en/'];
/** A page with each kind of drawing that the site has. */
const DRAWN = ['world-map', 'coast-map', 'lanes lanes-named', 'mosaic', 'figures'].flatMap(
  (kind) => publishedPages().find(({ html }) => html.includes(`class="${kind}"`))?.address ?? [],
);

/** The longest page with words; one that draws lanes and one that leaves the site, if there are any. */
const WORDS = pageWith('fr', 'class="words"', 'class="lede"');
const LANES = publishedPages().find(({ html }) => html.includes('class="lane-plot"'))?.address;
/** Records of agreements. */
const RECORDS = publishedPages().flatMap(({ html, address }) =>
  html.includes('class="record-when"') ? [address] : [],
);
const LEAVING = publishedPages().find(({ html }) => html.includes('rel="external"'))?.address;

describe('light and dark', () => {
  const ground = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  it('follow the reader’s setting', async () => {
    const page = await site.open({ colorScheme: 'light' });
    await page.goto('/');
    expect(await ground(page)).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground(page)).toBe('rgb(12, 22, 34)');
  });

  it('the icon follows it too, under the policy of the site', async () => {
    const corner = async (colorScheme: 'light' | 'dark') => {
      const page = await site.open({ colorScheme });
      await page.goto('/');
      return page.evaluate(async () => {
        const icon = new Image(16, 16);
        icon.src = '/icon.svg';
        document.body.append(icon);
        await icon.decode();
        const canvas = document.createElement('canvas').getContext('2d');
        canvas?.drawImage(icon, 0, 0, 16, 16);
        return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])];
      });
    };
    expect(await corner('light')).toEqual([9, 87, 151, 255]);
    expect(await corner('dark')).toEqual([157, 203, 243, 255]);
  });
});

describe('forced colours', () => {
  /** Strokes, fills and words of drawings that have the colour of the ground. */
  const vanished = (page: Page) =>
    page.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      const isDrawn = (paint: string) => paint !== 'none' && !/^rgba\(.*, 0\)$/.test(paint);
      const found: string[] = [];
      for (const shape of document.querySelectorAll('svg :is(path, circle, rect, text)')) {
        const { fill, stroke, display, paintOrder } = getComputedStyle(shape);
        if (display === 'none' || shape.getBoundingClientRect().width === 0) continue;
        // The words of a map have a rim of the ground's colour, under their fill.
        const paints = paintOrder.startsWith('stroke') ? [fill] : [fill, stroke].filter(isDrawn);
        const isSeen = paints.some((paint) => isDrawn(paint) && paint !== ground);
        if (!isSeen) found.push(`${shape.outerHTML.slice(0, 60)} ${fill} ${stroke} on ${ground}`);
      }
      return found;
    });

  it.each(['light', 'dark'] as const)('leave every drawing visible, %s', async (colorScheme) => {
    const page = await site.open({ viewport: WIDE, forcedColors: 'active', colorScheme });
    for (const address of DRAWN) {
      await page.goto(address);
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect(await page.locator('svg').count()).toBeGreaterThan(0);
      expect(await vanished(page), address).toEqual([]);
    }
  });

  it('keep the mark of what is dated', async () => {
    const page = await site.open({ viewport: WIDE, forcedColors: 'active' });
    await page.goto('/');
    const mark = await page.evaluate(() => {
      const dated = document.querySelector('.dated') ?? document.body;
      const { backgroundColor } = getComputedStyle(dated, '::before');
      return { backgroundColor, ground: getComputedStyle(document.body).backgroundColor };
    });
    expect(mark.backgroundColor).not.toBe(mark.ground);
  });
});

describe('text in a row that is a link', () => {
  /** The share of the words beside a link that dragging a pointer over them selects. */
  async function selectedOf(page: Page): Promise<number> {
    const words = page.locator('.row-target :is(p, td .row-words):not(:has(a, time))').first();
    await words.scrollIntoViewIfNeeded();
    const [left = 0, top = 0, right = 0, bottom = 0] = await words.evaluate((element) => {
      getSelection()?.empty();
      const range = document.createRange();
      range.selectNodeContents(element);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
      const [first, last] = [lines[0], lines.at(-1)];
      return [first?.left, first?.top, last?.right, last?.bottom];
    });
    await page.mouse.move(left + 1, top + 5);
    await page.mouse.down();
    await page.mouse.move(right - 1, bottom - 5, { steps: 5 });
    await page.mouse.up();
    const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
    const text = (await words.textContent()) ?? '';
    // A browser may take the words of the next cell too.
    if (selected.includes(text.trim())) return 1;
    return text.includes(selected.trim()) ? selected.length / text.length : 0;
  }

  it.each(['class="page-list"', 'class="dated-list"', 'class="records"'])(
    'can be selected with a pointer: %s',
    async (mark) => {
      const page = await site.open({ viewport: WIDE });
      await page.goto(pageWith('fr', mark));
      expect(await selectedOf(page)).toBeGreaterThan(0.9);
      // Below the link, they could not.
      await addStyle(page, '.row-words { position: static }');
      expect(await selectedOf(page)).toBe(0);
    },
  );
});

describe('more contrast', () => {
  it('darkens what is secondary, and the rules', async () => {
    const page = await site.open({ viewport: WIDE });
    await page.goto('/');
    const colours = () =>
      page.evaluate(() => {
        const small = document.querySelector('.small') ?? document.body;
        const row = document.querySelector('main li') ?? document.body;
        return [getComputedStyle(small).color, getComputedStyle(row).borderTopColor];
      });
    const usual = await colours();
    await page.emulateMedia({ contrast: 'more' });
    const [small, rule] = await colours();
    expect(small).not.toBe(usual[0]);
    expect(rule).not.toBe(usual[1]);
    expect(small).toBe(await page.evaluate(() => getComputedStyle(document.body).color));
  });

  it.runIf(LANES !== undefined)('draws an edge where knowledge stops', async () => {
    const page = await site.open({ viewport: WIDE });
    await page.goto(LANES ?? '');
    const edge = () =>
      page
        .locator('.lane-unknown')
        .first()
        .evaluate((ground) => getComputedStyle(ground).stroke);
    expect(await edge()).toBe('none');
    await page.emulateMedia({ contrast: 'more' });
    expect(await edge()).toMatch(/^rgb/);
  });
});

describe('large letters by a style of the reader’s own', () => {
  it('leave the names of records a whole line of a phone, and their captions the frame', async () => {
    const page = await site.open({ viewport: NARROW });
    const share = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((part) => {
          const frame = part.closest('.table') ?? part.closest('table') ?? document.body;
          return part.getBoundingClientRect().width / frame.clientWidth;
        });
    await page.goto(pageWith('fr', 'class="records"'));
    expect(await share('.records tbody th')).toBeLessThan(0.8);
    await addStyle(page, 'html { font-size: 32px }');
    expect(await share('.records tbody th')).toBeGreaterThan(0.95);
    await page.goto(pageWith('fr', '<caption', 'class="table"'));
    expect(await share('.words caption')).toBeLessThanOrEqual(1);
  });
});

describe('motion', () => {
  /** The longest transition or animation of a page, in seconds. */
  const longest = (page: Page) =>
    page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('*')].flatMap((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return `${transitionDuration}, ${animationDuration}`.split(', ').map(Number.parseFloat);
        }),
      ),
    );

  it('there is none for a reader who asks for none', async () => {
    const page = await site.open({ reducedMotion: 'reduce' });
    for (const address of [...HOMES, ...DRAWN, WORDS, '/nulle-part/']) {
      await page.goto(address);
      expect(await longest(page), address).toBe(0);
    }
  });

  it('there is a little for the others', async () => {
    const page = await site.open({ reducedMotion: 'no-preference' });
    await page.goto('/');
    expect(await longest(page)).toBeGreaterThan(0);
    expect(await longest(page)).toBeLessThan(0.3);
  });
});

describe('print', () => {
  /** The width of a letter page between its margins, in CSS pixels. */
  const PAPER = { width: 672, height: 900 };

  /** What a sheet holds, loosely set, in characters. */
  const CHARACTERS = 2500;

  /** What only a screen can use. */
  const USELESS =
    '.skip-link, .menu, .search, .filters, .choices, .language, .breadcrumbs, .to-top, .cover-link, .faces svg, .figures + .faces, .page-contents, .duties, .duties + p, .counted .numeral, .site-footer';

  /** Words of the page that paper does not show and should, or shows and should not. */
  const unprinted = (page: Page) =>
    page.evaluate((useless) => {
      const { clientWidth, scrollWidth } = document.documentElement;
      const found = scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = (walker.currentNode.textContent ?? '').trim().slice(0, 60);
        const parent = walker.currentNode.parentElement;
        if (
          text === '' ||
          !parent ||
          parent.closest('svg, script, noscript, [hidden], .visually-hidden, .external')
        )
          continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        // An ordinal is heard whole; what is seen of it is drawn beside it.
        const drawn = parent.closest('.ordinal')?.nextElementSibling ?? range;
        const { width, left, right } = drawn.getBoundingClientRect();
        const isPrinted = width > 0 && left >= -1 && right <= clientWidth + 1;
        const isUseless = parent.closest(useless) !== null;
        if (isUseless && width > 0) found.push(`${text} is of no use on paper`);
        if (!isUseless && !isPrinted) found.push(`${text} is not printed`);
      }
      return found;
    }, USELESS);

  it(
    'shows everything but what only a screen can use',
    async () => {
      const page = await site.open({ viewport: PAPER });
      await page.emulateMedia({ media: 'print' });
      expect(await onEveryPage(page, unprinted)).toEqual({});
    },
    WHOLE_SITE,
  );

  it('is not blind: a hidden section is found, and a menu on paper', async () => {
    const page = await site.open({ viewport: PAPER });
    await page.emulateMedia({ media: 'print' });
    await page.goto(WORDS);
    await addStyle(page, '.lede { display: none } .to-top { display: inline !important }');
    const found = await unprinted(page);
    expect(found.pop()).toBe(`${messagesIn('fr').backToTop} is of no use on paper`);
    expect(found).not.toEqual([]);
    for (const line of found) expect(line).toMatch(/ is not printed$/);
  });

  it('is black on white, even for a reader in the dark', async () => {
    const page = await site.open({ viewport: PAPER, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(WORDS);
    const colours = await page.evaluate(() =>
      ['body', 'main .words p', '.masthead', '.plate'].map((selector) => {
        const element = document.querySelector(selector) ?? document.body;
        const { color, backgroundColor } = getComputedStyle(element);
        return `${color} on ${backgroundColor}`;
      }),
    );
    for (const colour of colours) {
      expect(colour).toMatch(/^rgb\(0, 0, 0\) on (?:rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\))$/);
    }
  });

  it.runIf(LEAVING)('gives the addresses of links that leave the site', async () => {
    const page = await site.open({ viewport: PAPER });
    await page.emulateMedia({ media: 'print' });
    await page.goto(LEAVING ?? '');
    const after = await page
      .locator('a[rel=external]')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
    expect(after.length).toBeGreaterThan(0);
    for (const content of after) expect(content).toMatch(/https?:\/\//);
  });

  const sheetsOf = async (page: Page, address: string) => {
    await page.goto(address);
    const pdf = await page.pdf({ format: 'Letter', tagged: true });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  };

  it.runIf(RECORDS.length > 0)(
    'fits a record on one sheet',
    async () => {
      const page = await site.open({ viewport: NARROW });
      const long: string[] = [];
      for (const address of RECORDS) {
        const sheets = await sheetsOf(page, address);
        const { length } = await page.locator('main').innerText();
        // A record with more to say takes more.
        if (sheets > 1 && length < CHARACTERS) long.push(`${address} takes ${sheets} sheets`);
      }
      expect(long).toEqual([]);
    },
    WHOLE_SITE,
  );

  it('fits a page on few sheets', async () => {
    const page = await site.open({ viewport: NARROW });
    const sheets = await sheetsOf(page, WORDS);
    expect(sheets).toBeGreaterThan(0);
    const { length } = await page.locator('body').innerText();
    expect(sheets).toBeLessThanOrEqual(2 + Math.ceil(length / CHARACTERS));
  });

  it('says on each sheet which one it is, and at the end of the page where it is', async () => {
    const page = await site.open({ viewport: PAPER });
    await page.emulateMedia({ media: 'print' });
    await page.goto(WORDS);
    const margins = await page.evaluate(() =>
      [...document.styleSheets].flatMap((sheet) =>
        [...sheet.cssRules].map(({ cssText }) => cssText).filter((rule) => rule.includes('@page')),
      ),
    );
    expect(margins.join('')).toMatch(/@bottom-right\s*{[^}]*counter\(page\)/);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(await page.locator('main').innerText()).toContain(canonical);
  });
});

import { describe, expect, it } from 'vitest';
import { publishedPages } from '../support/published-site.ts';
import { addStyle } from '../support/every-page.ts';
import { NARROW, siteBrowser, WIDE } from '../support/site-browser.ts';

const site = siteBrowser();

/** The pages that have a part: some of each language, since what makes it is the same on all. */
const having = (part: string) => {
  const pages = publishedPages().filter(({ html }) => html.includes(part));
  return ['fr', 'en'].flatMap((locale) => pages.filter((one) => one.locale === locale).slice(0, 3));
};
const RECORDS = having('class="records"').map(({ address }) => address);
const LANES = having('class="lane-plot"').map(({ address }) => address);
const MAPS = having('-map"').map(({ address }) => address);

/** What Chromium gives to screen readers of the first such part. */
async function treeOf(address: string, viewport: typeof WIDE, selector: string, style = '') {
  const page = await site.open({ viewport, ...(style === '' ? {} : { bypassCSP: true }) });
  await page.goto(address);
  if (style !== '') await addStyle(page, style);
  return page.locator(selector).first().ariaSnapshot();
}

describe.runIf(RECORDS.length > 0)('a table of records', () => {
  it.each(RECORDS)('is the same table on a phone: %s', async (address) => {
    const wide = await treeOf(address, WIDE, 'table.records');
    expect(wide).toMatch(/^- '?table /);
    for (const part of ['columnheader', 'rowheader', 'cell', 'row ', 'link ']) {
      expect(wide).toMatch(new RegExp(`- '?${part}`));
    }
    expect(await treeOf(address, NARROW, 'table.records')).toBe(wide);
  });

  it('is not blind: a phone that loses the headers is found', async () => {
    const [address = ''] = RECORDS;
    const lost = '.records thead { display: none !important }';
    const wide = await treeOf(address, WIDE, 'table.records');
    expect(await treeOf(address, NARROW, 'table.records', lost)).not.toBe(wide);
  });
});

it.runIf(MAPS.length > 0).each(MAPS)('a map is one image with a name: %s', async (address) => {
  expect(await treeOf(address, WIDE, 'svg[class$="-map"]')).toMatch(/^- '?img "[^"]+"'?$/);
});

it.runIf(LANES.length > 0).each(LANES)(
  'the marks of lanes are not read out, what is said beside them is: %s',
  async (address) => {
    const tree = await treeOf(address, WIDE, '.lanes');
    expect(tree).toMatch(/^- figure/);
    expect(tree).toMatch(/paragraph/);
    const page = await site.open({ viewport: WIDE });
    await page.goto(address);
    const marks = await page.locator('.lane-until').allTextContents();
    expect(marks.length).toBeGreaterThan(0);
    for (const words of marks) expect(tree).not.toContain(words);
  },
);

import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { giveModels } from '../../lib/page/given-models.ts';
import { siteModels } from '../../lib/page/site-models.ts';
import { siteQuality } from '../../lib/publish/compressed-file.ts';
import { loadSite } from '../../lib/site/load-site.ts';
import type { SitePage } from '../../lib/site/site.ts';
import { pageHtml, SITE_URL } from '../components/rendered-site.tsx';
import { longLists, LONG_SECTIONS } from '../support/long-lists.ts';
import { publishedPages } from '../support/published-site.ts';
import { makeSite, pageText } from '../unit/content/fixture-site.ts';

/** What a first round trip of ten TCP packets brings, in bytes. */
const FIRST_FLIGHT = 14_336;

/** Records in each section. */
const RECORDS = 500;

const folders = makeSite({
  ...longLists(RECORDS),
  'fr/index-a-z.md': pageText('index', 'Index', 'index-a-z'),
  'en/index-a-z.md': pageText('index', 'Index', 'a-z-index'),
});
afterAll(() => folders.remove());

const site = await loadSite(folders);
const models = siteModels(site, SITE_URL);
giveModels(models);

/** The style sheet that every page has in it. */
const [style = ''] = /<style[^]*<\/style>/.exec(publishedPages()[0]?.html ?? '') ?? [];

const weigh = async (page: SitePage): Promise<[bytes: number, address: string]> => {
  const html = (await pageHtml(page.address)).replace('</head>', () => `${style}</head>`);
  const params = { [constants.BROTLI_PARAM_QUALITY]: siteQuality(site.pages.length) };
  return [brotliCompressSync(html, { params }).length, page.address];
};

/** Those whose models say the most. */
const heaviest = (pages: readonly SitePage[]) =>
  pages
    .map((page) => ({ page, size: JSON.stringify(models.pageAt(page.address)).length }))
    .toSorted((a, b) => b.size - a.size)
    .slice(0, 2)
    .map(({ page }) => page);

describe.each(['fr', 'en'] as const)('a section of 500 records (%s)', (locale) => {
  it.each([...LONG_SECTIONS, 'index-a-z'])('comes in one flight a page: %s', async (id) => {
    expect(style.length).toBeGreaterThan(1_000);
    const page = site.find(locale, id);
    if (page === undefined) throw new Error(`no ${id}`);
    const parts = site.pages.filter(({ partOf }) => partOf === page);
    const weights = await Promise.all([page, ...heaviest(parts)].map(weigh));
    expect(weights.filter(([bytes]) => bytes > FIRST_FLIGHT)).toEqual([]);
  });
});

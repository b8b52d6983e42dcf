import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openStore, type Store } from '../../../lib/cache/store.ts';
import { MAPS } from '../../../lib/map/maps.ts';
import { pageModel } from '../../../lib/page/page-model.ts';
import { sitePictures } from '../../../lib/social-image/site-pictures.ts';
import { baseFile, loadFixture, pageText } from '../content/fixture-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

const store = openStore(folder);
const site = await loadFixture({
  'fr/recherche.md': pageText('search', 'Recherche', 'recherche'),
  'en/recherche.md': pageText('search', 'Search', 'search'),
});

/** The pictures of a site, and what was written to the store for them. */
async function made(of = site, { full = false, into = store } = {}) {
  const written: string[] = [];
  const watched: Store = {
    ...into,
    write(key, bytes) {
      written.push(key);
      into.write(key, bytes);
    },
  };
  const used = new Set<string>();
  const pictures = await sitePictures(of, { maps: MAPS, code: '', store: watched, used, full });
  return { ...pictures, written };
}

const first = await made();

it('every page has one, but the search', () => {
  for (const page of site.pages) {
    const isListed = page.entry.type !== 'search';
    expect(first.images(page)?.address.startsWith('/_assets/') ?? false).toBe(isListed);
  }
  const paths = first.files.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(first.written.length).toBe(paths.length + 1);
});

it('what is at hand is not drawn again', async () => {
  const again = await made();
  expect(again.written).toEqual([]);
  expect(again.files.map(({ path }) => path)).toEqual(first.files.map(({ path }) => path));
});

it('a page whose title changes has a new one, and the others keep theirs', async () => {
  const edited = await loadFixture({
    'fr/ministere/mission.md': baseFile('fr/ministere/mission.md').replace(
      /title: .*/,
      'title: Autre mission',
    ),
  });
  const { written, images } = await made(edited);
  // The picture, and the names of all.
  expect(written).toHaveLength(2);
  const changed = edited.pages.filter(
    (page) => images(page)?.address !== first.images(site.at(page.address) ?? page)?.address,
  );
  expect(changed.map(({ entry }) => `${entry.locale} ${entry.id}`)).toEqual([
    'fr ministere/mission',
  ]);
  await made();
});

it('a picture that the store has lost is drawn again, the same', async () => {
  const [file] = first.files;
  const before = await file?.content;
  rmSync(join(folder, file?.key.slice(0, 2) ?? ''), { recursive: true });
  const after = await file?.content;
  expect(before?.length).toBeGreaterThan(1000);
  expect(after?.equals(before ?? Buffer.alloc(0))).toBe(true);
});

it('a full build draws all, the same', async () => {
  const full = await made(site, { full: true });
  expect(full.written.length).toBeGreaterThanOrEqual(first.files.length);
  expect(full.files.map(({ path }) => path)).toEqual(first.files.map(({ path }) => path));
});

it('the head of a page leads to its picture, with its words', () => {
  const page = site.find('en', 'ministere/mission');
  const { head } =
    (page && pageModel(site, 'https://exemple.test', page, { images: first.images })) ?? {};
  const told = new Map(head?.metadata);
  expect(told.get('og:image')).toBe(`https://exemple.test${page && first.images(page)?.address}`);
  expect(told.get('og:image:alt')).toBe(page?.entry.words.title);
  expect(told.get('twitter:card')).toBe('summary_large_image');
});

it('a demonstration says so on each picture, a site of the ministry does not', async () => {
  const official = await loadFixture({
    'site.yaml': baseFile('site.yaml').replace('status: demonstration', 'status: official'),
  });
  const { images } = await made(official);
  for (const page of official.pages) {
    expect(images(page)?.address).not.toBe(first.images(site.at(page.address) ?? page)?.address);
  }
});

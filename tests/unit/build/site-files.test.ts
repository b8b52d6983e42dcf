import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  appFiles,
  copiedFiles,
  feedFiles,
  mapFiles,
  markdownFiles,
  pageFiles,
} from '../../../lib/build/site-files.ts';
import type { CompiledApp } from '../../../lib/next/compiled-app.ts';
import { SPECULATION_RULES } from '../../../lib/hosting/speculation-rules.ts';
import { markdownAddress } from '../../../lib/page/markdown-address.ts';
import { loadSite } from '../../../lib/site/load-site.ts';
import { baseFile, loadFixture, makeSite, type FixtureSite } from '../content/fixture-site.ts';

const CONTEXT = { siteUrl: 'https://exemple.qc.ca', code: 'code', quality: 6 };
const APP: CompiledApp = {
  files: [
    { path: '404.html', route: '/_not-found/page' },
    { path: 'robots.txt', route: '/robots.txt/route' },
  ],
  assets: new Map(),
};

const site = await loadFixture();
const folders: FixtureSite[] = [];
afterAll(() => {
  for (const one of folders) one.remove();
});

/** A site whose files stay while the tests run. */
function made(changes: Record<string, string>): FixtureSite {
  const one = makeSite(changes);
  folders.push(one);
  return one;
}

const keysOf = (files: readonly { key: string }[]) => files.map(({ key }) => key);
const distinct = (keys: readonly string[]) => new Set(keys).size;

describe.each([
  ['pages', (context: typeof CONTEXT) => pageFiles(site, context)],
  ['other files of the app', (context: typeof CONTEXT) => appFiles(site, context, APP)],
])('the keys of %s', (_name, filesOf) => {
  const files = filesOf(CONTEXT);
  const keys = keysOf(files);

  it('are the same each time, one for each file', () => {
    expect(keysOf(filesOf(CONTEXT))).toEqual(keys);
    expect(distinct(keys)).toBe(files.length);
    expect(files.length).toBeGreaterThan(1);
  });

  it.each([{ code: 'other' }, { siteUrl: 'https://other.qc.ca' }])('change with %j', (change) => {
    const changed = keysOf(filesOf({ ...CONTEXT, ...change }));
    expect(distinct([...keys, ...changed])).toBe(2 * files.length);
  });
});

it('the map of the site is one file, whose key changes with what it says', () => {
  const files = mapFiles(site, CONTEXT);
  expect(files.map(({ path }) => path)).toEqual(['sitemap.xml']);
  const other = mapFiles(site, { ...CONTEXT, siteUrl: 'https://other.qc.ca' });
  expect(distinct(keysOf([...files, ...other]))).toBe(2);
  expect(keysOf(mapFiles(site, CONTEXT))).toEqual(keysOf(files));
});

it('the feeds are files of the site, whose keys change with what they say', () => {
  const keys = keysOf(feedFiles(site, CONTEXT));
  // From the models that the pages were made with as from new ones.
  expect(keysOf(feedFiles(site, CONTEXT, pageFiles(site, CONTEXT)))).toEqual(keys);
  const changed = keysOf(feedFiles(site, { ...CONTEXT, siteUrl: 'https://other.qc.ca' }));
  expect(distinct([...keys, ...changed])).toBe(2 * keys.length);
  expect(keys.length).toBeGreaterThan(1);
});

it('each page is a Markdown file too, made again when its text or its page is another', async () => {
  const mission = 'fr/ministere/mission.md';
  const keysByPath = (of: typeof site, context = CONTEXT) =>
    new Map(markdownFiles(of, pageFiles(of, context), context).map(({ path, key }) => [path, key]));
  const withMission = async (text: string) => {
    const { contentDir, publicDir } = made({ [mission]: text });
    return keysByPath(await loadSite({ contentDir, publicDir }));
  };
  const keys = await withMission(`${baseFile(mission)}\n*Avis*\n`);
  expect(keys.size).toBe(site.pages.filter((page) => markdownAddress(page)).length + 1);
  const changed = (of: typeof keys) =>
    [...of].filter(([path, key]) => keys.get(path) !== key).map(([path]) => path);
  expect(changed(await withMission(`${baseFile(mission)}\n*Avis*\n\n`))).toEqual([]);
  // Its HTML is the same.
  const underlined = await withMission(`${baseFile(mission)}\n_Avis_\n`);
  expect(changed(underlined)).toEqual(['ministere/mission/index.md']);
});

it('each file of the app is asked for at its own address', () => {
  expect(appFiles(site, CONTEXT, APP).map(({ path, address }) => [path, address])).toEqual([
    ['404.html', '/404.html'],
    ['robots.txt', '/robots.txt'],
  ]);
});

it('a page is the index.html of its address', () => {
  const paths = new Map(pageFiles(site, CONTEXT).map(({ address, path }) => [address, path]));
  expect(paths.get('/')).toBe('index.html');
  expect(paths.get('/en/')).toBe('en/index.html');
  expect(paths.get('/ministere/mission/')).toBe('ministere/mission/index.html');
});

describe('files that are published as they are', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'copied-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  const keyOf = (path: string, code = 'code') =>
    copiedFiles(folder, APP, { code }).find((file) => file.path === path)?.key;

  it('are those of staff, those that Next made, and the rules of prefetching', () => {
    for (const name of ['a.txt', 'b.woff2']) writeFileSync(join(folder, name), name);
    const assets = new Map([['_next/static/c.woff2', join(folder, 'b.woff2')]]);
    const files = copiedFiles(folder, { files: [], assets }, { code: 'code' });
    expect(files.map(({ path, content }) => [path, String(content)])).toEqual([
      ['a.txt', 'a.txt'],
      ['b.woff2', 'b.woff2'],
      ['_next/static/c.woff2', 'b.woff2'],
      ['speculation-rules.json', SPECULATION_RULES.text],
    ]);
  });

  it('have keys that change with their path, what is in them, and the code', () => {
    for (const name of ['a.txt', 'b.txt']) writeFileSync(join(folder, name), 'text');
    const keys = [keyOf('a.txt'), keyOf('b.txt'), keyOf('a.txt', 'other code')];
    expect(keyOf('a.txt')).toBe(keys[0]);
    writeFileSync(join(folder, 'a.txt'), 'other text');
    keys.push(keyOf('a.txt'));
    expect(keys).not.toContain(undefined);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

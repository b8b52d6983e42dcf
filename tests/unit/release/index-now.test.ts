import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { publicationInService, tellIndexNow } from '../../../lib/release/index-now.ts';
import { release } from '../../../lib/release/release.ts';
import { indexNow } from '../../../lib/settings.ts';
import { makePublication, type MadePublication } from '../../support/made-publication.ts';

const KEY = '0123456789abcdef';

let folder: string;
let engine: Server;
let endpoint: string;
let status: number;
/** What the search engine was told. */
let told: { host: string; key: string; keyLocation: string; urlList: string[] }[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'index-now-'));
  [told, status] = [[], 202];
  engine = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      told.push(JSON.parse(text));
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => engine.listen(0, '127.0.0.1', resolve));
  const address = engine.address();
  endpoint = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/indexnow`;
});

afterEach(() => {
  engine.close();
  rmSync(folder, { recursive: true });
});

const releases = () => join(folder, 'releases');
const keyFile = () => join(releases(), 'current', `${KEY}.txt`);

/** Puts pages in service, and tells of what changed. */
async function put(
  pages: Readonly<Record<string, string>>,
  { mark = 'a', isLocal = false, most, ...more }: MadePublication & Told = {},
) {
  const former = publicationInService(releases());
  const files = Object.fromEntries(
    Object.entries(pages).map(([path, text]) => [`${path}index.md`, text]),
  );
  const out = join(folder, 'out');
  makePublication(out, mark, { files, isOfficial: true, ...more });
  release({ releases: releases(), out, isLocal, hostFiles: () => ({}) });
  return tellIndexNow({ key: KEY, endpoint }, releases(), former, most);
}

interface Told {
  mark?: string;
  isLocal?: boolean;
  most?: number;
}

const SITE = 'https://example.quebec';

it('tells of the pages that were added, changed or removed, once the key is in service', async () => {
  expect(await put({ '': 'a', 'en/': 'b', 'c/': 'c' })).toBe(3);
  expect(told).toEqual([
    {
      host: 'example.quebec',
      key: KEY,
      keyLocation: `${SITE}/${KEY}.txt`,
      urlList: [`${SITE}/`, `${SITE}/c/`, `${SITE}/en/`],
    },
  ]);
  expect(readFileSync(keyFile(), 'utf8')).toBe(KEY);
  expect(await put({ '': 'a', 'en/': 'changed', 'd/': 'new' })).toBe(3);
  expect(told[1]?.urlList).toEqual([`${SITE}/c/`, `${SITE}/d/`, `${SITE}/en/`]);
  expect(existsSync(keyFile())).toBe(true);
});

it('tells of no page when only the style has changed', async () => {
  await put({ '': 'a' });
  expect(await put({ '': 'a' }, { mark: 'b' })).toBe(0);
  expect(told).toHaveLength(1);
});

it('tells as many at once as are taken', async () => {
  await put({ '': 'a', 'b/': 'b', 'c/': 'c' }, { most: 2 });
  expect(told.map(({ urlList }) => urlList.length)).toEqual([2, 1]);
});

it.each<[string, MadePublication & Told]>([
  ['a demonstration', { isOfficial: undefined as never }],
  ['a site for this machine', { isLocal: true, siteUrl: 'http://127.0.0.1:3000' }],
])('tells nobody of %s, and publishes no key', async (_, options) => {
  expect(await put({ '': 'a' }, options)).toBeUndefined();
  expect(told).toEqual([]);
  expect(existsSync(keyFile())).toBe(false);
});

it('says when it was refused', async () => {
  status = 403;
  await expect(put({ '': 'a' })).rejects.toThrow(`${endpoint}: 403`);
});

it('is off without a key, and refuses what is none', () => {
  expect(indexNow({})).toBeUndefined();
  expect(indexNow({ INDEXNOW_KEY: ' ' })).toBeUndefined();
  expect(indexNow({ INDEXNOW_KEY: KEY })).toEqual({
    key: KEY,
    endpoint: 'https://api.indexnow.org/indexnow',
  });
  expect(indexNow({ INDEXNOW_KEY: KEY, INDEXNOW_ENDPOINT: endpoint })?.endpoint).toBe(endpoint);
  for (const key of ['short', 'a/../../b.txt', 'clé-de-huit-lettres']) {
    expect(() => indexNow({ INDEXNOW_KEY: key })).toThrow('indexNowKeyInvalid');
  }
});

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tellIndexNow } from '../../../lib/release/index-now.ts';
import { release, rollback } from '../../../lib/release/release.ts';
import { indexNow } from '../../../lib/settings.ts';
import { makePublication, type MadePublication } from '../../support/made-publication.ts';

const KEY = '0123456789abcdef';

const SITE = 'https://example.quebec';

let folder: string;
let engine: Server;
let endpoint: string;
let status: number;
/** How many times it is willing to be. */
let taken = Infinity;
/** What the search engine was told. */
let told: { host: string; key: string; keyLocation: string; urlList: string[] }[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'index-now-'));
  [told, status, served] = [[], 202, 'current'];
  engine = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      told.push(JSON.parse(text));
      response.writeHead(told.length > taken ? 403 : status).end();
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
  const files = Object.fromEntries(
    Object.entries(pages).map(([path, text]) => [`${path}index.md`, text]),
  );
  const out = join(folder, 'out');
  makePublication(out, mark, { files, isOfficial: true, ...more });
  release({ releases: releases(), out, isLocal, hostFiles: () => ({}) });
  return tell(most);
}

/** What is served: the release in service, or one that a host still goes on with. */
let served = 'current';

const read = (address: string) => {
  const file = join(releases(), served, address.slice(SITE.length));
  return Promise.resolve(existsSync(file) ? readFileSync(file) : undefined);
};

const tell = (most?: number) =>
  tellIndexNow({ key: KEY, endpoint }, releases(), { read, ...(most && { most }) });

interface Told {
  mark?: string;
  isLocal?: boolean;
  most?: number;
}

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

it('tells of nothing before it is served, then of all of it, of what a rollback changes too', async () => {
  await put({ '': 'a', 'b/': 'b' });
  served = '1';
  const early = expect.objectContaining({
    code: 'indexNowEarly',
    details: { address: `${SITE}/` },
  });
  await expect(put({ '': 'changed', 'c/': 'c' }, { mark: 'b' })).rejects.toThrow(early);
  expect(told).toHaveLength(1);
  served = 'current';
  expect(await tell()).toBe(3);
  expect(await tell()).toBe(0);
  expect(told).toHaveLength(2);
  rollback({ releases: releases(), hostFiles: () => ({}) });
  expect(await tell()).toBe(3);
  expect(told[2]?.urlList).toEqual([`${SITE}/`, `${SITE}/b/`, `${SITE}/c/`]);
});

it('says how many it told of before it was refused, and tells of all of them again', async () => {
  taken = 1;
  const options = { most: 2 };
  await expect(put({ '': 'a', 'b/': 'b', 'c/': 'c' }, options)).rejects.toThrow(
    expect.objectContaining({
      code: 'indexNowPartly',
      details: { told: 2, count: 3, reason: `${endpoint}: 403` },
    }),
  );
  taken = Infinity;
  expect(await tell()).toBe(3);
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

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../lib/cache/store.ts';
import { memoryCache, storedCache } from '../../../lib/content/page-cache.ts';
import type { ReadPage } from '../../../lib/content/read-page.ts';

const PAGE: ReadPage = {
  problems: [{ file: 'a.md', line: 1, column: 1, field: '', code: 'raw-html', params: {} }],
};

let folder: string;
let store: Store;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  store = openStore(folder);
});

afterEach(() => rmSync(folder, { recursive: true }));

describe.each([
  ['in memory', () => memoryCache()],
  ['in a store', () => storedCache(store, folder, 'code')],
])('pages that were read before, %s', (_name, make) => {
  it('are those of the same text at the same place', () => {
    const cache = make();
    expect(cache.read('a.md', 'text')).toBeUndefined();
    cache.write('a.md', 'text', PAGE);
    expect(cache.read('a.md', 'text')).toEqual(PAGE);
    expect(cache.read('a.md', 'other text')).toBeUndefined();
    expect(cache.read('b.md', 'text')).toBeUndefined();
  });
});

it('pages of a store are those that the same code read, and say their keys', () => {
  const [written, read, other] = [new Set<string>(), new Set<string>(), new Set<string>()];
  storedCache(store, folder, 'code', written).write('a.md', 'text', PAGE);
  expect(storedCache(store, folder, 'code', read).read('a.md', 'text')).toEqual(PAGE);
  expect(storedCache(store, folder, 'other code', other).read('a.md', 'text')).toBeUndefined();
  expect([...read]).toEqual([...written]);
  expect([...other]).not.toEqual([...written]);
});

import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compress } from '../../../lib/publish/compress.ts';
import { openFormsStore, type FormsStore } from '../../../lib/publish/forms-store.ts';
import { hostingOf } from '../../../lib/publish/hosting.ts';
import { pathOfPage, planPages } from '../../../lib/publish/page-plan.ts';
import { openPublication, type Publication } from '../../../lib/publish/publication.ts';

let folder: string;
let store: FormsStore;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'page-plan-'));
  store = openFormsStore(join(folder, 'forms'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const open = () => openPublication(join(folder, 'out'), join(folder, 'cache'));

const keyOf = (text: string) => createHash('sha256').update(text).digest('hex');

const keysOf = (pages: Record<string, string>) =>
  new Map(Object.entries(pages).map(([address, text]) => [address, keyOf(text)]));

const htmlOf = (key: string) => Buffer.from(`<p>${key}</p>`.repeat(5));

const plan = (keys: ReadonlyMap<string, string>, publication: Publication, full = false) =>
  planPages({ keys, publication, store, full });

/** A build: plans, renders what has to be, publishes. */
function build(pages: Record<string, string>) {
  const publication = open();
  const keys = keysOf(pages);
  const planned = plan(keys, publication);
  for (const address of planned.toRender) {
    const key = keys.get(address) ?? '';
    const forms = compress(htmlOf(key), 6);
    store.write(key, forms);
    publication.put(pathOfPage(address), key, htmlOf(key), forms);
  }
  publication.commit(hostingOf());
  return { ...planned, toRender: [...planned.toRender] };
}

describe('pathOfPage', () => {
  it.each([
    ['/', 'index.html'],
    ['/en/ministry/', 'en/ministry/index.html'],
  ])('%s: %s', (address, path) => {
    expect(pathOfPage(address)).toBe(path);
  });
});

describe('the plan of a build', () => {
  it('renders everything the first time, then only what changed', () => {
    expect(build({ '/': 'a', '/b/': 'b', '/c/': 'c' })).toEqual({
      kept: 0,
      restored: 0,
      toRender: ['/', '/b/', '/c/'],
    });
    expect(build({ '/': 'a', '/b/': 'B', '/d/': 'd' })).toEqual({
      kept: 1,
      restored: 0,
      toRender: ['/b/', '/d/'],
    });
  });

  it('restores what was made by an earlier build and is not published any more', () => {
    build({ '/': 'a', '/b/': 'b' });
    build({ '/': 'a', '/b/': 'B' });
    expect(build({ '/': 'a', '/b/': 'b' })).toEqual({ kept: 1, restored: 1, toRender: [] });
    expect(readFileSync(join(folder, 'out/b/index.html'))).toEqual(htmlOf(keyOf('b')));
    rmSync(join(folder, 'out'), { recursive: true });
    expect(build({ '/': 'a', '/b/': 'b' })).toEqual({ kept: 0, restored: 2, toRender: [] });
  });

  it('renders everything when asked to', () => {
    const pages = { '/': 'a', '/b/': 'b' };
    build(pages);
    const publication = open();
    const all = { kept: 0, restored: 0, toRender: new Set(['/', '/b/']) };
    expect(plan(keysOf(pages), publication, true)).toEqual(all);
    expect(publication.has('index.html')).toBe(false);
  });

  it.each([
    ['is damaged', (file: string) => writeFileSync(file, 'damaged')],
    ['is missing', (file: string) => rmSync(file)],
    ['has no br form', () => store.write(keyOf('a'), { br: Buffer.alloc(0), gz: Buffer.alloc(0) })],
    ['is not brotli', () => store.write(keyOf('a'), { br: Buffer.from('x'), gz: Buffer.alloc(0) })],
  ])('renders a page whose entry %s', (_name, damage) => {
    build({ '/': 'a', '/b/': 'b' });
    rmSync(join(folder, 'out'), { recursive: true });
    damage(join(folder, 'forms', keyOf('a').slice(0, 2), keyOf('a')));
    expect(build({ '/': 'a', '/b/': 'b' })).toEqual({
      kept: 0,
      restored: 1,
      toRender: ['/'],
    });
  });
});

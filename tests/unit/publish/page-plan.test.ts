import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeFingerprint } from '../../../lib/publish/code-fingerprint.ts';
import { planPages } from '../../../lib/publish/page-plan.ts';
import { openPageStore } from '../../../lib/publish/page-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'page-plan-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const models = (pages: Record<string, string>) => ({
  pages: new Map(Object.entries(pages)),
  notFound: '{}',
  sitemap: '[]',
});

/** Stores every page of a plan, as a build does. */
function finish(plan: ReturnType<typeof planPages>, store: ReturnType<typeof openPageStore>) {
  for (const address of plan.toRender.pages.keys()) {
    store.write(plan.keys.get(address) ?? '', `<p>${address}</p>`);
  }
}

describe('the plan of a build', () => {
  it('renders everything the first time, then only what changed', () => {
    const store = openPageStore(folder);
    const first = planPages(models({ '/': 'a', '/b/': 'b', '/c/': 'c' }), 'code', store, false);
    expect([...first.toRender.pages.keys()]).toEqual(['/', '/b/', '/c/']);
    finish(first, store);
    const next = planPages(models({ '/': 'a', '/b/': 'B', '/d/': 'd' }), 'code', store, false);
    expect([...next.toRender.pages.keys()]).toEqual(['/b/', '/d/']);
    expect([...next.reused]).toEqual([['/', '<p>/</p>']]);
  });

  it('renders everything when the code changed, or when asked to', () => {
    const store = openPageStore(folder);
    const pages = models({ '/': 'a', '/b/': 'b' });
    finish(planPages(pages, 'code', store, false), store);
    expect(planPages(pages, 'other code', store, false).reused.size).toBe(0);
    expect(planPages(pages, 'code', store, true).reused.size).toBe(0);
    expect(planPages(pages, 'code', store, true).toRender.pages.size).toBe(2);
  });

  it('renders one page when nothing changed, for what comes along with it', () => {
    const store = openPageStore(folder);
    const pages = models({ '/': 'a', '/b/': 'b' });
    finish(planPages(pages, 'code', store, false), store);
    const plan = planPages(pages, 'code', store, false);
    expect([...plan.toRender.pages.keys()]).toEqual(['/']);
    expect([...plan.reused.keys()]).toEqual(['/b/']);
  });
});

describe('the store of finished pages', () => {
  it('gives back nothing that was damaged, cut short or put there by someone else', () => {
    const store = openPageStore(folder);
    store.write('aabb', '<p>é</p>');
    expect(store.read('aabb')).toBe('<p>é</p>');
    const file = join(folder, 'aa', 'aabb');
    for (const content of ['', '<p>é</p>', `${'0'.repeat(64)}\n<p>é</p>`, '\uFFFD']) {
      writeFileSync(file, content);
      expect(store.read('aabb')).toBeUndefined();
    }
    rmSync(file);
    mkdirSync(file);
    expect(store.read('aabb')).toBeUndefined();
  });

  it('keeps the pages of this build only', () => {
    const store = openPageStore(folder);
    for (const key of ['aa11', 'aa22', 'bb33']) store.write(key, key);
    store.keep(new Set(['aa22']));
    expect(readdirSync(join(folder, 'aa'))).toEqual(['aa22']);
    expect(store.read('bb33')).toBeUndefined();
  });
});

describe('the fingerprint of the code', () => {
  it('changes with the code, the configuration and the libraries, and with nothing else', () => {
    const write = (file: string, text: string) => {
      mkdirSync(join(folder, file, '..'), { recursive: true });
      writeFileSync(join(folder, file), text);
    };
    write('components/a/a.tsx', 'a');
    write('package-lock.json', '{}');
    const before = codeFingerprint(folder);
    write('content/fr/index.md', 'x');
    expect(codeFingerprint(folder)).toBe(before);
    write('components/a/a.tsx', 'b');
    const after = codeFingerprint(folder);
    expect(after).not.toBe(before);
    write('package-lock.json', '{"a":1}');
    expect(codeFingerprint(folder)).not.toBe(after);
    write('components/a/b.tsx', '');
    expect(codeFingerprint(folder)).not.toBe(after);
  });
});

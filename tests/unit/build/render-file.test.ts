import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openFileRendering, type FileToRender } from '../../../lib/build/render-file.ts';
import { renderedKey } from '../../../lib/build/rendered-file.ts';
import { openStore, STORE_FOLDER } from '../../../lib/cache/store.ts';
import { NOT_FOUND_ROUTE, PAGE_ROUTE } from '../../../lib/next/compiled-app.ts';
import type { loadNext, openRenderer, Renderer } from '../../../lib/next/renderer.ts';
import type { readStyleSheet } from '../../../lib/next/style-sheet.ts';
import { givenModels } from '../../../lib/page/given-models.ts';
import { unpackFile } from '../../../lib/publish/compressed-file.ts';

const render = vi.hoisted(() => vi.fn<Renderer['render']>());
vi.mock(import('../../../lib/next/renderer.ts'), () => ({
  loadNext: vi.fn<typeof loadNext>(() => Promise.resolve({} as never)),
  openRenderer: vi.fn<typeof openRenderer>(() => Promise.resolve({ render })),
}));
vi.mock(import('../../../lib/next/style-sheet.ts'), () => ({
  readStyleSheet: vi.fn<typeof readStyleSheet>(() => ({ href: '/_next/a.css', css: 'a{}' })),
}));

let folder: string;
let former: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'rendered-')));
  former = process.cwd();
  process.chdir(folder);
  // Shows what the app is told, with a mark of the framework's.
  render.mockReset().mockImplementation((route, address) => {
    const models = givenModels();
    const told = route === PAGE_ROUTE ? models.pageAt(address) : models.site();
    return Promise.resolve(Buffer.from(`<p>${JSON.stringify(told)}<!-- --></p>`));
  });
});

afterEach(() => {
  process.chdir(former);
  rmSync(folder, { recursive: true });
});

const ADDRESS = '/en/ministry/';

function fileWith(changes: Partial<FileToRender> = {}): FileToRender {
  const file = {
    path: 'en/ministry/index.html',
    code: 'code',
    route: PAGE_ROUTE,
    address: ADDRESS,
    model: JSON.stringify({ address: ADDRESS }),
    quality: 6,
    staging: 'out.partial',
    ...changes,
  };
  return { ...file, key: changes.key ?? renderedKey(file) };
}

const NOT_FOUND = { path: '404.html', route: NOT_FOUND_ROUTE, address: '/404.html' };

describe('a file', () => {
  it.each([
    ['a page', {}],
    ['the answer to a wrong address', { ...NOT_FOUND, model: '{"siteUrl":"a"}' }],
  ])(
    'is rendered from its model, finished, kept, and put where it waits: %s',
    async (_name, changes) => {
      const file = fileWith(changes);
      const { path, key, forms } = await (await openFileRendering())(file);
      const html = `<p>${file.model}</p>`;
      expect([path, key]).toEqual([file.path, file.key]);
      expect(forms.map(([suffix]) => suffix)).toContain('');
      expect(readFileSync(join('out.partial', path), 'utf8')).toBe(html);
      const kept = openStore(STORE_FOLDER).read(key);
      expect(kept && unpackFile(kept).content.toString()).toBe(html);
    },
  );

  it('is rendered alone, whatever else is asked for meanwhile', async () => {
    render.mockImplementation(async (_route, address) => {
      await setImmediate();
      return Buffer.from(`<p>${JSON.stringify(givenModels().pageAt(address))}</p>`);
    });
    const renderFile = await openFileRendering();
    const files = ['/en/a/', '/en/b/', '/en/c/'].map((address) =>
      fileWith({
        path: `${address.slice(1)}index.html`,
        address,
        model: JSON.stringify({ address }),
      }),
    );
    await Promise.all(files.map(renderFile));
    for (const { path, model } of files) {
      expect(readFileSync(join('out.partial', path), 'utf8')).toBe(`<p>${model}</p>`);
    }
  });

  it('after one that fails is rendered all the same', async () => {
    const renderFile = await openFileRendering();
    const failing = renderFile(fileWith({ key: 'other' }));
    const file = fileWith();
    await Promise.all([expect(failing).rejects.toThrow('its model'), renderFile(file)]);
    expect(readFileSync(join('out.partial', file.path), 'utf8')).toBe(`<p>${file.model}</p>`);
  });

  it('that is no page stays as it was rendered', async () => {
    const robots = { path: 'robots.txt', route: '/robots.txt/route', address: '/robots.txt' };
    await (
      await openFileRendering()
    )(fileWith({ ...robots, model: '{}' }));
    expect(readFileSync('out.partial/robots.txt', 'utf8')).toBe('<p>{}<!-- --></p>');
  });

  it.each<[string, Partial<FileToRender>, RegExp, Renderer['render']?]>([
    ['has the key of another', { key: 'other' }, /its model is not that of its key/],
    [
      'is of another address than its model',
      { address: '/en/' },
      /it asked for \/en\/: its key does not cover that/,
    ],
    [
      'asks for another page',
      {},
      /it asked for \/: its key does not cover that/,
      () => Promise.reject(new Error(String(givenModels().pageAt('/')))),
    ],
    [
      'is a page that asks for the site',
      {},
      /it asked for the site/,
      () => Promise.reject(new Error(String(givenModels().site()))),
    ],
    [
      'is no page and asks for one',
      { ...NOT_FOUND, model: '{}' },
      /it asked for a page/,
      () => Promise.reject(new Error(String(givenModels().pageAt('/')))),
    ],
    ['fails', {}, /: broken$/, () => Promise.reject(new Error('broken'))],
  ])(
    'is refused by its name, and kept nowhere, when it %s',
    async (_name, changes, said, rendering) => {
      if (rendering !== undefined)
        render.mockImplementation(async (...given) => rendering(...given));
      const file = fileWith(changes);
      const refused = (await openFileRendering())(file);
      await expect(refused).rejects.toThrow(said);
      await expect(refused).rejects.toThrow(new RegExp(`^${file.path}: `));
      expect(openStore(STORE_FOLDER).read(file.key)).toBeUndefined();
    },
  );

  it.each([
    [undefined, 'en/ministry/index.html'],
    ['/disk/full', '/disk/full'],
  ])(
    'that the system does not allow is told as the system does, with its place',
    async (path, told) => {
      const error = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', errno: -28, path });
      render.mockRejectedValue(error);
      const refused = (await openFileRendering())(fileWith());
      await expect(refused).rejects.toBe(error);
      expect(error.path).toBe(told);
    },
  );
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NOT_FOUND_ROUTE, PAGE_ROUTE, readCompiledApp } from '../../../lib/next/compiled-app.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'app-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text = ''): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const writeRoutes = (...routes: string[]) =>
  write(
    'server/app-paths-manifest.json',
    JSON.stringify(Object.fromEntries(routes.map((route) => [route, `app${route}.js`]))),
  );

it('has a file for each route that is no page, and 404.html', () => {
  writeRoutes(PAGE_ROUTE, '/robots.txt/route', '/a/[id]/route', '/data/list.json/route');
  expect(readCompiledApp(folder)).toEqual({
    files: [
      { path: '404.html', route: NOT_FOUND_ROUTE },
      { path: 'robots.txt', route: '/robots.txt/route' },
      { path: 'data/list.json', route: '/data/list.json/route' },
    ],
    assets: new Map(),
  });
});

it('publishes what Next made, but for its style sheets and scripts', () => {
  writeRoutes(PAGE_ROUTE);
  for (const name of ['a.css', 'b/c.js', 'b/c.js.map', 'media/d.woff2']) write(`static/${name}`);
  expect([...readCompiledApp(folder).assets]).toEqual([
    ['_next/static/media/d.woff2', join(folder, 'static/media/d.woff2')],
  ]);
});

it('is not there before it is compiled', () => {
  expect(() => readCompiledApp(folder)).toThrow('ENOENT');
});

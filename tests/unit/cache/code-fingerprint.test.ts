import fs, { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  codeFingerprint,
  DOCUMENT_SOURCES,
  ENTRY_SOURCES,
  MAP_SOURCES,
  PAGE_SOURCES,
} from '../../../lib/cache/code-fingerprint.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const fingerprint = () => codeFingerprint(folder, PAGE_SOURCES);

it('changes with the code, the configuration and the libraries, and with nothing else', () => {
  write('components/a/a.tsx', 'a');
  write('package-lock.json', '{}');
  const before = fingerprint();
  write('content/fr/index.md', 'x');
  expect(fingerprint()).toBe(before);
  write('components/a/a.tsx', 'b');
  const after = fingerprint();
  expect(after).not.toBe(before);
  write('package-lock.json', '{"a":1}');
  expect(fingerprint()).not.toBe(after);
  write('components/a/b.tsx', '');
  expect(fingerprint()).not.toBe(after);
});

it('changes with Node, which runs the code', () => {
  write('components/a/a.tsx', 'a');
  const before = fingerprint();
  vi.stubGlobal('process', { ...process, version: 'v0.0.0' });
  const after = fingerprint();
  vi.unstubAllGlobals();
  expect(after).not.toBe(before);
  expect(fingerprint()).toBe(before);
});

it('is the same in whichever order the system lists the files', () => {
  for (const name of ['c', 'a', 'b', 'a/b']) write(`components/${name}.tsx`, name);
  const before = fingerprint();
  const list = fs.readdirSync;
  const backwards = (...args: readonly unknown[]) =>
    (Reflect.apply(list, fs, args) as unknown[]).toReversed();
  fs.readdirSync = backwards as typeof list;
  syncBuiltinESMExports();
  const after = fingerprint();
  fs.readdirSync = list;
  syncBuiltinESMExports();
  expect(after).toBe(before);
});

it('changes with the name of a file, and with the folder it is in', () => {
  const names = ['components/a.tsx', 'components/b.tsx', 'components/a/a.tsx', 'lib/a.tsx'];
  const fingerprints = names.map((name) => {
    write(name, 'a');
    const one = fingerprint();
    rmSync(join(folder, name));
    return one;
  });
  expect(new Set(fingerprints).size).toBe(names.length);
});

it('does not ask for what is not there, and tells a file from a folder', () => {
  const before = fingerprint();
  write('app/a.ts', 'a');
  expect(fingerprint()).not.toBe(before);
  rmSync(join(folder, 'app'), { recursive: true });
  write('app', 'a');
  expect(fingerprint()).not.toBe(before);
});

/** What keeps results and what carries work decide nothing of what is made. */
const INDIFFERENT = ['lib/cache/store.ts', 'lib/threads/threads.ts'];

it.each([
  ['pages', PAGE_SOURCES],
  ['entries', ENTRY_SOURCES],
  ['maps', MAP_SOURCES],
])('what makes %s is there, and is what it imports', (_what, sources) => {
  expect(sources.filter((source) => !fs.existsSync(source))).toEqual([]);
  const code = sources
    .filter((source) => fs.statSync(source).isDirectory())
    .flatMap((source) => fs.globSync(`${source}/**/*.{ts,tsx}`));
  const imported = code.flatMap((file) =>
    [
      ...fs
        .readFileSync(file, 'utf8')
        .matchAll(/^(?:import|export)(?! type)[^;]*? from '(\.[^']+)';/gm),
    ].map(([, path = '']) => join(file, '..', path)),
  );
  const outside = imported.filter(
    (file) =>
      ![...sources, ...INDIFFERENT].some(
        (source) => file === source || file.startsWith(`${source}/`),
      ),
  );
  expect([...new Set(outside)]).toEqual([]);
});

/** What configures tests alone. */
const OF_TESTS = ['vitest.config.ts'];

it.each([
  [
    'pages',
    PAGE_SOURCES,
    ['app/styles.css', 'components/examples.ts', 'lib/page/page-model.ts', 'package.json'],
  ],
  ['entries', ENTRY_SOURCES, ['lib/content/read-page.ts', 'lib/markdown/render.ts']],
  ['documents', DOCUMENT_SOURCES, ['lib/content/documents.ts']],
  ['maps', MAP_SOURCES, ['lib/map/world-map.ts', 'lib/map/coast-map.ts']],
])('what makes %s is the code that does, and the libraries', (_what, sources, makers) => {
  const isOf = (file: string) =>
    sources.some((source) => file === source || file.startsWith(`${source}/`));
  const needed = [...makers, 'package-lock.json'];
  expect(needed.filter((file) => !fs.existsSync(file))).toEqual([]);
  expect(needed.filter((file) => !isOf(file))).toEqual([]);
});

it('what makes pages is also how its tools are set', () => {
  const settings = fs.globSync('*.config.*').filter((file) => !OF_TESTS.includes(file));
  expect(settings.length).toBeGreaterThan(1);
  expect(settings.filter((file) => !PAGE_SOURCES.includes(file))).toEqual([]);
});

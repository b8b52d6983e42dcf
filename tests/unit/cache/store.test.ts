import { spawnSync } from 'node:child_process';
import fs, {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyOf, openStore } from '../../../lib/cache/store.ts';

const TEXT = 'Été\n\r\n\0 🏥\uFEFF\n';
const KEY = 'ab'.repeat(32);
const OTHER = 'cd'.repeat(32);

const DAMAGES: [string, (entry: Buffer) => Buffer | string][] = [
  ['a changed byte', (entry) => entry.fill('!', entry.length - 1)],
  ['a cut', (entry) => entry.subarray(0, -1)],
  ['something added', (entry) => Buffer.concat([entry, Buffer.from(' ')])],
  ['a changed digest', (entry) => entry.fill((entry[0] ?? 0) ^ 1, 0, 1)],
  ['no digest', (entry) => entry.subarray(32)],
  ['a digest alone', (entry) => entry.subarray(0, 32)],
  ['nothing', () => ''],
  ['something foreign', () => 'not ours'],
];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'texts-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** The files below the folder. */
const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

describe('the store', () => {
  it('gives back a text under its key and under no other', () => {
    openStore(folder).write(KEY, TEXT);
    const later = openStore(folder);
    expect(later.read(KEY)?.toString()).toBe(TEXT);
    expect(later.read(OTHER)).toBeUndefined();
    expect(files()).toEqual([KEY]);
  });

  it('gives back the last text of a key', () => {
    const store = openStore(folder);
    for (const text of ['former', TEXT]) store.write(KEY, text);
    expect(store.read(KEY)?.toString()).toBe(TEXT);
  });

  it('makes its folder', () => {
    const store = openStore(join(folder, 'new/store'));
    expect(store.read(KEY)).toBeUndefined();
    store.prune(new Set());
    store.write(KEY, TEXT);
    expect(store.read(KEY)?.toString()).toBe(TEXT);
  });

  it.each(DAMAGES)('does not trust a text with %s', (_name, damage) => {
    openStore(folder).write(KEY, TEXT);
    const file = join(folder, 'ab', KEY);
    writeFileSync(file, damage(readFileSync(file)));
    const later = openStore(folder);
    expect(later.read(KEY)).toBeUndefined();
    later.write(KEY, TEXT);
    expect(later.read(KEY)?.toString()).toBe(TEXT);
  });

  it('keeps what it is told to, and neither leftovers nor what is foreign to it', () => {
    const store = openStore(folder);
    const neighbour = `${KEY.slice(0, -1)}0`;
    for (const key of [KEY, neighbour, OTHER]) store.write(key, TEXT);
    writeFileSync(join(folder, 'ab', `${KEY}.1.0.partial`), 'half');
    mkdirSync(join(folder, 'ab/foreign/folder'), { recursive: true });
    store.prune(new Set([KEY, 'ef'.repeat(32)]));
    expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(['ab', `ab/${KEY}`]);
    store.write(OTHER, TEXT);
    expect([KEY, neighbour, OTHER].map((key) => store.read(key)?.toString())).toEqual([
      TEXT,
      undefined,
      TEXT,
    ]);
  });

  it.each([Buffer.from([0xff, 0, 0xfe]), Buffer.alloc(0)])('gives back bytes: %j', (bytes) => {
    const store = openStore(folder);
    store.write(KEY, bytes);
    expect(store.read(KEY)).toEqual(bytes);
  });

  it('costs no more than time when it cannot be written to or read', () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'not a folder');
    const store = openStore(file);
    store.write(KEY, TEXT);
    store.prune(new Set());
    expect(store.read(KEY)).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toBe('not a folder');
  });

  it('leaves nothing of a text that it could not put in its place', () => {
    const store = openStore(folder);
    mkdirSync(join(folder, 'ab', KEY, 'foreign'), { recursive: true });
    store.write(KEY, TEXT);
    expect(store.read(KEY)).toBeUndefined();
    expect(readdirSync(join(folder, 'ab'))).toEqual([KEY]);
  });
});

/** Writes a text in the same store elsewhere, and waits for it. */
const ELSEWHERE: Record<string, (text: string) => void> = {
  'another process': (text) => {
    spawnSync(process.execPath, ['--input-type=module', '-e', writing(text)]);
  },
  'another thread': (text) => {
    const done = new Int32Array(new SharedArrayBuffer(4));
    const code = `${writing(text)}
      import { workerData } from 'node:worker_threads';
      Atomics.store(workerData, 0, 1);
      Atomics.notify(workerData, 0);`;
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), {
      workerData: done,
    });
    worker.unref();
    Atomics.wait(done, 0, 0);
  },
};

const writing = (text: string) =>
  `import { openStore } from ${JSON.stringify(pathToFileURL(resolve('lib/cache/store.ts')))};
   openStore(${JSON.stringify(folder)}).write('${KEY}', ${JSON.stringify(text)});`;

it.each(Object.entries(ELSEWHERE))(
  'what is written in %s at the same time disturbs nothing',
  (_where, write) => {
    const store = openStore(folder);
    const rename = fs.renameSync;
    // Between the writing of the bytes and their getting a name.
    fs.renameSync = (...args) => {
      fs.renameSync = rename;
      syncBuiltinESMExports();
      write('theirs');
      expect(store.read(KEY)?.toString()).toBe('theirs');
      rename(...args);
    };
    syncBuiltinESMExports();
    store.write(KEY, TEXT);
    expect(fs.renameSync).toBe(rename);
    expect(store.read(KEY)?.toString()).toBe(TEXT);
    expect(files()).toEqual([KEY]);
  },
);

it('a key changes with each of its parts, and with where one ends', () => {
  const keys = [keyOf('a', 'b'), keyOf('ab'), keyOf('a', 'c'), keyOf('b', 'a'), keyOf('a')];
  expect(new Set(keys).size).toBe(keys.length);
  expect(keyOf('a', 'b')).toMatch(/^[0-9a-f]{64}$/);
});

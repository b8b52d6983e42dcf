import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSealed, writeSealed } from '../../../lib/cache/sealed-file.ts';
import { openTextStore } from '../../../lib/cache/text-store.ts';

const TEXT = 'Été\n\r\n\0 🏥\uFEFF\n';
const KEY = 'ab'.repeat(32);
const OTHER = 'cd'.repeat(32);

const DAMAGES: [string, (sealed: Buffer) => Buffer | string][] = [
  ['a changed letter', (sealed) => sealed.toString().replace('Été', 'Eté')],
  ['a byte that is not UTF-8', (sealed) => Buffer.concat([sealed, Buffer.from([0xe9])])],
  ['a cut', (sealed) => sealed.subarray(0, -1)],
  ['something added', (sealed) => `${sealed.toString()} `],
  ['a changed seal', (sealed) => sealed.fill('g', 0, 1)],
  ['no seal', (sealed) => sealed.subarray(65)],
  ['a seal alone', (sealed) => sealed.subarray(0, 65)],
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

describe('a sealed file', () => {
  it.each([TEXT, ''])('gives back %j as it was written', (text) => {
    const file = join(folder, 'a.json');
    writeSealed(file, 'former');
    writeSealed(file, text);
    expect(readSealed(file)).toBe(text);
    expect(files()).toEqual(['a.json']);
  });

  it.each(DAMAGES)('with %s gives nothing', (_name, damage) => {
    const file = join(folder, 'a.json');
    writeSealed(file, TEXT);
    writeFileSync(file, damage(readFileSync(file)));
    expect(readSealed(file)).toBeUndefined();
    writeSealed(file, TEXT);
    expect(readSealed(file)).toBe(TEXT);
  });

  it('that is missing, or a folder, gives nothing', () => {
    expect(readSealed(join(folder, 'none'))).toBeUndefined();
    expect(readSealed(folder)).toBeUndefined();
  });

  it('takes the place of a folder', () => {
    const file = join(folder, 'a.json');
    mkdirSync(join(file, 'b'), { recursive: true });
    writeSealed(file, TEXT);
    expect(readSealed(file)).toBe(TEXT);
  });
});

describe('the store of texts', () => {
  it('gives back a text under its key and under no other', () => {
    openTextStore(folder).write(KEY, TEXT);
    const later = openTextStore(folder);
    expect(later.read(KEY)).toBe(TEXT);
    expect(later.read(OTHER)).toBeUndefined();
    expect(files()).toEqual([KEY]);
  });

  it('gives back the last text of a key', () => {
    const store = openTextStore(folder);
    for (const text of ['former', TEXT]) store.write(KEY, text);
    expect(store.read(KEY)).toBe(TEXT);
  });

  it('makes its folder', () => {
    const store = openTextStore(join(folder, 'new/store'));
    expect(store.read(KEY)).toBeUndefined();
    store.keep(new Set());
    store.write(KEY, TEXT);
    expect(store.read(KEY)).toBe(TEXT);
  });

  it.each(DAMAGES)('does not trust a text with %s', (_name, damage) => {
    openTextStore(folder).write(KEY, TEXT);
    const file = join(folder, 'ab', KEY);
    writeFileSync(file, damage(readFileSync(file)));
    const later = openTextStore(folder);
    expect(later.read(KEY)).toBeUndefined();
    later.write(KEY, TEXT);
    expect(later.read(KEY)).toBe(TEXT);
  });

  it('keeps what it is told to, and neither leftovers nor what is foreign to it', () => {
    const store = openTextStore(folder);
    const neighbour = `${KEY.slice(0, -1)}0`;
    for (const key of [KEY, neighbour, OTHER]) store.write(key, TEXT);
    writeFileSync(join(folder, 'ab', `${KEY}.1.0.partial`), 'half');
    mkdirSync(join(folder, 'ab/foreign/folder'), { recursive: true });
    store.keep(new Set([KEY, 'ef'.repeat(32)]));
    expect(files()).toEqual([KEY]);
    expect(readdirSync(join(folder, 'ab'))).toEqual([KEY]);
    store.write(OTHER, TEXT);
    expect([store.read(KEY), store.read(neighbour), store.read(OTHER)]).toEqual([
      TEXT,
      undefined,
      TEXT,
    ]);
  });
});

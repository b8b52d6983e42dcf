import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFormsStore } from '../../../lib/publish/forms-store.ts';

const FORMS = { br: Buffer.from('in br'), gz: Buffer.from('in gz') };
const KEY = 'ab'.repeat(32);
const OTHER = 'cd'.repeat(32);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forms-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** The files of the store. */
function entries(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('the store of compressed forms', () => {
  it('gives back the forms under that key and under no other', () => {
    openFormsStore(folder).write(KEY, FORMS);
    const later = openFormsStore(folder);
    expect(later.read(KEY)).toEqual(FORMS);
    expect(later.read(OTHER)).toBeUndefined();
    expect(entries()).toHaveLength(1);
  });

  it('gives back empty forms', () => {
    const store = openFormsStore(folder);
    store.write(KEY, { br: Buffer.alloc(0), gz: FORMS.gz });
    expect(store.read(KEY)).toEqual({ br: Buffer.alloc(0), gz: FORMS.gz });
  });

  it.each([
    ['a changed byte', (entry: Buffer) => entry.fill('!', entry.length - 1)],
    ['a changed length', (entry: Buffer) => entry.fill(9, 32, 33)],
    ['a cut', (entry: Buffer) => entry.subarray(0, -1)],
    ['a stub', () => Buffer.from('x')],
    ['nothing', () => Buffer.alloc(0)],
  ])('does not trust an entry with %s', (_name, damage) => {
    openFormsStore(folder).write(KEY, FORMS);
    for (const file of entries()) writeFileSync(file, damage(readFileSync(file)));
    const later = openFormsStore(folder);
    expect(later.read(KEY)).toBeUndefined();
    later.write(KEY, FORMS);
    expect(later.read(KEY)).toEqual(FORMS);
  });

  it('costs no more than time when it cannot be written to or read', () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'not a folder');
    const store = openFormsStore(file);
    store.write(KEY, FORMS);
    expect(store.read(KEY)).toBeUndefined();
    store.keep(new Set());
    expect(readFileSync(file, 'utf8')).toBe('not a folder');
  });

  it('costs no more than time when a folder is where an entry should be', () => {
    const store = openFormsStore(folder);
    mkdirSync(join(folder, 'ab', KEY), { recursive: true });
    store.write(KEY, FORMS);
    expect(store.read(KEY)).toBeUndefined();
    store.keep(new Set());
    expect(entries()).toEqual([]);
  });

  it('keeps what it is told to, and neither leftovers nor what is foreign to it', () => {
    const store = openFormsStore(folder);
    const neighbour = `${KEY.slice(0, -1)}0`;
    for (const key of [KEY, neighbour, OTHER]) store.write(key, FORMS);
    writeFileSync(join(folder, 'ab', `${KEY}.1.partial`), 'half');
    writeFileSync(join(folder, 'foreign'), '');
    store.keep(new Set([KEY]));
    expect(readdirSync(folder)).toEqual(['ab']);
    expect(readdirSync(join(folder, 'ab'))).toEqual([KEY]);
    expect(store.read(KEY)).toEqual(FORMS);
  });
});

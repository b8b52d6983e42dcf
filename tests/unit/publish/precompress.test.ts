import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compress, NO_FORMS } from '../../../lib/publish/compress.ts';
import { openFormsStore, type FormsStore } from '../../../lib/publish/forms-store.ts';
import { contentKey, precompress, precompressPage } from '../../../lib/publish/precompress.ts';

const TEXT = Buffer.from('La santé et les services sociaux. '.repeat(50));
const FORMS = { br: Buffer.from('in br'), gz: Buffer.from('in gz') };
const KEY = 'ab'.repeat(32);

let folder: string;
let store: FormsStore;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precompress-'));
  store = openFormsStore(folder);
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('precompress', () => {
  it('makes the same forms with the store and without', () => {
    const made = precompress('a.txt', TEXT, store, 6);
    expect(made).toEqual(compress(TEXT, 6));
    expect(precompress('a.txt', TEXT, store, 6)).toEqual(made);
  });

  it('takes from the store what it has', () => {
    store.write(contentKey(TEXT, 6), FORMS);
    expect(precompress('a.txt', TEXT, store, 6)).toEqual(FORMS);
  });

  it('does not take from the store what is of another quality', () => {
    store.write(contentKey(TEXT, 11), FORMS);
    expect(precompress('a.txt', TEXT, store, 6)).toEqual(compress(TEXT, 6));
  });

  it('makes no form of what is not text', () => {
    expect(precompress('a.png', TEXT, store, 6)).toEqual(NO_FORMS);
  });
});

describe('precompressPage', () => {
  it('makes what a later build finds, whatever was there', () => {
    store.write(KEY, FORMS);
    const made = precompressPage(TEXT, KEY, store, 6);
    expect(made).toEqual(compress(TEXT, 6));
    expect(store.read(KEY)).toEqual(made);
  });

  it('does not store a page that has no br form to be read from', () => {
    expect(precompressPage(Buffer.from('x'), KEY, store, 6)).toEqual(NO_FORMS);
    expect(store.read(KEY)).toBeUndefined();
  });
});

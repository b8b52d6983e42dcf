import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compress } from '../../../lib/publish/compress.ts';
import { openCompressionCache } from '../../../lib/publish/compression-cache.ts';
import { precompress } from '../../../lib/publish/precompress.ts';

const TEXT = Buffer.from('La santé et les services sociaux. '.repeat(50));
const FORMS = { br: Buffer.from('in br'), gz: Buffer.from('in gz') };

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compression-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** The files of the cache. */
async function entries(): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
}

describe('compress', () => {
  it('makes forms that give the text back', async () => {
    const { br, gz } = await compress(TEXT);
    expect(brotliDecompressSync(br)).toEqual(TEXT);
    expect(gunzipSync(gz)).toEqual(TEXT);
    expect(br.length).toBeLessThan(gz.length);
  });

  it('writes neither the time nor the system in a gzip form', async () => {
    const { gz } = await compress(TEXT);
    // RFC 1952: magic number, deflate, no flag, no time, best compression, unknown system.
    expect([...gz.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
  });

  it('makes no form that is not smaller', async () => {
    expect(await compress(Buffer.from('x'))).toEqual({ br: Buffer.alloc(0), gz: Buffer.alloc(0) });
    expect(await compress(Buffer.alloc(0))).toEqual({ br: Buffer.alloc(0), gz: Buffer.alloc(0) });
  });
});

describe('the cache', () => {
  it('gives back the forms of that content and of no other', () => {
    openCompressionCache(folder).write(TEXT, FORMS);
    const later = openCompressionCache(folder);
    expect(later.read(TEXT)).toEqual(FORMS);
    expect(later.read(Buffer.from('other'))).toBeUndefined();
  });

  it.each([
    ['a changed byte', (entry: Buffer) => entry.fill('!', entry.length - 1)],
    ['a changed length', (entry: Buffer) => entry.fill(9, 32, 33)],
    ['a cut', (entry: Buffer) => entry.subarray(0, -1)],
    ['a stub', () => Buffer.from('x')],
    ['nothing', () => Buffer.alloc(0)],
  ])('does not trust an entry with %s', async (_name, damage) => {
    openCompressionCache(folder).write(TEXT, FORMS);
    for (const file of await entries()) await writeFile(file, damage(await readFile(file)));
    expect(openCompressionCache(folder).read(TEXT)).toBeUndefined();
  });

  it('costs no more than time when it cannot be written to or read', async () => {
    const file = join(folder, 'file');
    await writeFile(file, 'not a folder');
    const cache = openCompressionCache(file);
    cache.write(TEXT, FORMS);
    expect(cache.read(TEXT)).toBeUndefined();
    cache.prune();
    expect(await readFile(file, 'utf8')).toBe('not a folder');
  });

  it('costs no more than time when a folder is where an entry should be', async () => {
    const cache = openCompressionCache(folder);
    cache.write(TEXT, FORMS);
    for (const file of await entries()) {
      await rm(file);
      await mkdir(file);
    }
    expect(cache.read(TEXT)).toBeUndefined();
    cache.write(TEXT, FORMS);
    expect(cache.read(TEXT)).toBeUndefined();
    cache.prune();
    expect(await entries()).toEqual([]);
  });

  it('keeps what this build used', async () => {
    const earlier = openCompressionCache(folder);
    earlier.write(TEXT, FORMS);
    earlier.write(Buffer.from('gone'), FORMS);
    const later = openCompressionCache(folder);
    later.read(TEXT);
    later.prune();
    expect(await entries()).toHaveLength(1);
    expect(later.read(TEXT)).toEqual(FORMS);
  });
});

describe('precompress', () => {
  it('takes from the cache what has not changed', async () => {
    const cache = join(folder, 'cache');
    await writeFile(join(folder, 'a.txt'), TEXT);
    openCompressionCache(cache).write(TEXT, FORMS);
    expect(await precompress(folder, ['a.txt'], cache)).toEqual({ files: 2, bytes: 5 });
    expect(await readFile(join(folder, 'a.txt.br'), 'utf8')).toBe('in br');
    expect(await readFile(join(folder, 'a.txt.gz'), 'utf8')).toBe('in gz');
  });

  it('makes the same bytes with a cache and without', async () => {
    await writeFile(join(folder, 'a.txt'), TEXT);
    const made = async () => {
      await precompress(folder, ['a.txt'], join(folder, 'cache'));
      return [await readFile(join(folder, 'a.txt.br')), await readFile(join(folder, 'a.txt.gz'))];
    };
    expect(await made()).toEqual(await made());
  });
});

import { hash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  BEST_QUALITY,
  compressionTag,
  compressFile,
  packFile,
  siteQuality,
  unpackFile,
} from '../../../lib/publish/compressed-file.ts';

const compress = (content: Buffer, quality: number) => compressFile('a.html', content, quality);

const TEXT = Buffer.from('La santé et les services sociaux. '.repeat(50));

describe('a file that is made', () => {
  it.each([6, BEST_QUALITY])(
    'makes forms of quality %i that give the text back',
    async (quality) => {
      const { br, gz } = await compress(TEXT, quality);
      expect(brotliDecompressSync(br)).toEqual(TEXT);
      expect(gunzipSync(gz)).toEqual(TEXT);
      expect(br.length).toBeLessThan(gz.length);
    },
  );

  it('goes as far as it is asked to', async () => {
    const text = Buffer.from(Array.from({ length: 900 }, (_, index) => `${index ** 3} `).join(''));
    const [fast, best] = await Promise.all([compress(text, 6), compress(text, BEST_QUALITY)]);
    expect(best.br.length).toBeLessThan(fast.br.length);
    expect(best.gz).toEqual(fast.gz);
  });

  it.each([6, BEST_QUALITY])(
    'of quality %i looks back over the whole of a large file',
    async (quality) => {
      const digests = Array.from({ length: 1500 }, (_, index) => hash('sha256', `${index}`));
      const once = Buffer.from(digests.join(''));
      const twice = Buffer.concat([once, once]);
      const [single, double] = await Promise.all([
        compress(once, quality),
        compress(twice, quality),
      ]);
      expect(double.br.length).toBeLessThan(1.05 * single.br.length);
      expect(brotliDecompressSync(double.br)).toEqual(twice);
    },
  );

  it('writes neither the time nor the system in a gzip form', async () => {
    const { gz } = await compress(TEXT, BEST_QUALITY);
    // RFC 1952: magic number, deflate, no flag, no time, best compression, unknown system.
    expect([...gz.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
  });

  it.each(['x', ''])('makes no form of %j, which would not be smaller', async (text) => {
    const none = { content: Buffer.from(text), br: Buffer.alloc(0), gz: Buffer.alloc(0) };
    expect(await compress(Buffer.from(text), BEST_QUALITY)).toEqual(none);
  });

  it('has only forms that are smaller, however little there is to gain', async () => {
    for (const [size] of Buffer.alloc(90).entries()) {
      const { content, br, gz } = await compress(TEXT.subarray(0, size), BEST_QUALITY);
      const forms = [br, gz].filter(({ length }) => length > 0);
      expect(forms.filter(({ length }) => length >= content.length)).toEqual([]);
    }
  });

  it.each(
    'css csv html ics js json jsonld md mjs svg txt wasm webmanifest xml'
      .split(' ')
      .map((extension) => [extension]),
  )('has forms when it is what shrinks: .%s', async (extension) => {
    const { br, gz } = await compressFile(`a/b.${extension}`, TEXT, 6);
    expect([br.length > 0, gz.length > 0]).toEqual([true, true]);
  });

  it.each(
    'avif br docx gif gz ico jpg mp4 ods odt pdf png pptx webm webp woff2 xlsx zip'
      .split(' ')
      .map((extension) => [extension]),
  )('has none when it is compressed already: .%s', async (extension) => {
    const { br, gz } = await compressFile(`a.html/b.${extension}`, TEXT, 6);
    expect([br.length, gz.length]).toEqual([0, 0]);
  });

  it.each([
    ['a.html', TEXT],
    ['a.html', Buffer.from('x')],
    ['a.html', Buffer.alloc(0)],
    ['a.png', TEXT],
    ['a.png', Buffer.from([0xff, 0, 0xfe])],
  ])('is packed and unpacked as it was: %s', async (path, content) => {
    const made = await compressFile(path, content, 6);
    expect(unpackFile(packFile(made))).toEqual(made);
  });
});

describe('the quality of a site', () => {
  it.each([
    [1, 11],
    [500, 11],
    [501, 6],
    [10_000, 6],
  ])('of %i pages is %i', (pages, quality) => {
    expect(siteQuality(pages)).toBe(quality);
  });

  it('is part of what names the compression', () => {
    expect(compressionTag(6)).not.toBe(compressionTag(11));
  });
});

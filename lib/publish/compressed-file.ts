import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync, constants, gzip } from 'node:zlib';

/** A file to publish, with its compressed forms. */
export interface CompressedFile {
  content: Buffer;
  /** Empty when the form is not smaller than the file. */
  br: Buffer;
  /** Empty when the form is not smaller than the file. */
  gz: Buffer;
}

/** Kinds of files that shrink: text. Images, fonts and archives are compressed already. */
const TEXT = /\.(?:css|csv|html|ics|js|json|jsonld|md|mjs|svg|txt|wasm|webmanifest|xml)$/;

/** Whether a file is published with compressed forms beside it, where they are smaller. */
export const isCompressible = (path: string): boolean => TEXT.test(path);

/** In a gzip header (RFC 1952): the byte that names the system it was made on, and "unknown". */
const GZIP_SYSTEM_BYTE = 9;
const UNKNOWN_SYSTEM = 255;

const NONE = Buffer.alloc(0);

/** Brotli quality as far as it goes. */
export const BEST_QUALITY = constants.BROTLI_MAX_QUALITY;

/** Brotli quality of a large site. */
const LARGE_SITE_QUALITY = 6;

/** Above this many pages, a site is large. */
const SMALL_SITE_PAGES = 500;

/**
 * The brotli quality of a site's files. The best costs about 28 ms a page, its style sheet in it;
 * quality 6 costs 0.6 ms, for 8 % more bytes, and either is far below the 14,336 bytes a page may
 * weigh. Up to 500 pages nobody waits for the best; 10,000 would take minutes.
 *
 * It depends on the size of the site alone, never on how much of it is compressed today: a build
 * of one edited page and a build of everything have to be the same bytes.
 *
 * @param pages how many pages the site has
 */
export function siteQuality(pages: number): number {
  return pages > SMALL_SITE_PAGES ? LARGE_SITE_QUALITY : BEST_QUALITY;
}

/**
 * How far back brotli looks, as a power of two: over the whole file, but no less than is quick to
 * begin with. By itself it gets ready for files of megabytes, a quarter of the time of a page.
 *
 * @param size of the file, in bytes
 */
function brotliWindow(size: number): number {
  const whole = Math.ceil(Math.log2(size + WINDOW_MARGIN));
  return Math.min(Math.max(whole, LEAST_WINDOW), constants.BROTLI_DEFAULT_WINDOW);
}

/** A brotli window is that many bytes smaller than its power of two (RFC 7932, 9.1). */
const WINDOW_MARGIN = 16;
const LEAST_WINDOW = 16;

/**
 * Names what decides the bytes of the forms, beside those of the file.
 *
 * @param quality the brotli quality
 */
export function compressionTag(quality: number): string {
  return `2 br${quality}:${process.versions['brotli']} gz9:${process.versions.zlib}`;
}

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];

/**
 * Compresses a file once, for every reader, beside whatever else is done. Same bytes on every system.
 *
 * @param path its name says whether it shrinks
 * @param quality the brotli quality, 0 to 11; gzip always goes as far as it can
 */
export async function compressFile(
  path: string,
  content: Buffer,
  quality: number,
): Promise<CompressedFile> {
  if (!isCompressible(path)) return { content, br: NONE, gz: NONE };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    [constants.BROTLI_PARAM_LGWIN]: brotliWindow(content.length),
  };
  const [br, gz] = await Promise.all([
    toBrotli(content, { params }),
    toGzip(content, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  gz[GZIP_SYSTEM_BYTE] = UNKNOWN_SYSTEM;
  const ifSmaller = (form: Buffer) => (form.length < content.length ? form : NONE);
  return { content, br: ifSmaller(br), gz: ifSmaller(gz) };
}

/** In a packed file: the lengths of the br form, and of the gz form. */
const LENGTH_BYTES = 4;

/** A file as one entry of a store. The br form, where there is one, is what it is read from. */
export function packFile({ content, br, gz }: CompressedFile): Buffer {
  const lengths = Buffer.alloc(2 * LENGTH_BYTES);
  lengths.writeUInt32LE(br.length);
  lengths.writeUInt32LE(gz.length, LENGTH_BYTES);
  return Buffer.concat([lengths, br, gz, br.length > 0 ? NONE : content]);
}

/** The file that {@link packFile} packed. */
export function unpackFile(packed: Buffer): CompressedFile {
  const start = 2 * LENGTH_BYTES;
  const middle = start + packed.readUInt32LE();
  const end = middle + packed.readUInt32LE(LENGTH_BYTES);
  const br = packed.subarray(start, middle);
  const content = br.length > 0 ? brotliDecompressSync(br) : packed.subarray(end);
  return { content, br, gz: packed.subarray(middle, end) };
}

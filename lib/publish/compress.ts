import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The compressed forms of a file; empty where the form is not smaller than the file. */
export interface Compressed {
  br: Buffer;
  gz: Buffer;
}

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** In a gzip header (RFC 1952): the byte that names the system it was made on, and "unknown". */
const GZIP_SYSTEM_BYTE = 9;
const UNKNOWN_SYSTEM = 255;

const NONE = Buffer.alloc(0);

/** Names what decides the bytes of the forms, beside those of the file. */
export const COMPRESSION = `1 br11:${process.versions['brotli']} gz9:${process.versions.zlib}`;

/** Compresses as far as each form goes: once, for every reader. Same bytes on every system. */
export async function compress(bytes: Buffer): Promise<Compressed> {
  const [br, gz] = await Promise.all([
    toBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    toGzip(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  gz[GZIP_SYSTEM_BYTE] = UNKNOWN_SYSTEM;
  const ifSmaller = (form: Buffer) => (form.length < bytes.length ? form : NONE);
  return { br: ifSmaller(br), gz: ifSmaller(gz) };
}

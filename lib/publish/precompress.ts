import { createHash } from 'node:crypto';
import { BEST_QUALITY, compress, compressionTag, NO_FORMS, type Compressed } from './compress.ts';
import { isCompressible } from './compressible.ts';
import type { FormsStore } from './forms-store.ts';

/** The key of a file that is known by its content alone: 64 hexadecimal digits. */
export function contentKey(content: Buffer): string {
  return createHash('sha256')
    .update(`${compressionTag(BEST_QUALITY)}\0`)
    .update(content)
    .digest('hex');
}

/** The forms of a file, from the store where it has them; those of other than text are empty. */
export async function precompress(
  path: string,
  content: Buffer,
  store: FormsStore,
): Promise<Compressed> {
  if (!isCompressible(path)) return NO_FORMS;
  const key = contentKey(content);
  const known = store.read(key);
  if (known !== undefined) return known;
  const forms = await compress(content, BEST_QUALITY);
  store.write(key, forms);
  return forms;
}

/**
 * The forms of a page that was rendered, which a later build finds in the store. They are never
 * taken from it: a page is rendered when what is there is missing, or not to be trusted.
 *
 * @param key what made the page
 * @param quality the brotli quality
 */
export async function precompressPage(
  html: Buffer,
  key: string,
  store: FormsStore,
  quality: number,
): Promise<Compressed> {
  const forms = await compress(html, quality);
  // The br form is what the page is read from again.
  if (forms.br.length > 0) store.write(key, forms);
  return forms;
}

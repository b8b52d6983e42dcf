import { hash } from 'node:crypto';
import { compress, compressionTag, NO_FORMS, type Compressed } from './compress.ts';
import { isCompressible } from './compressible.ts';
import type { FormsStore } from './forms-store.ts';

/**
 * The key of a file that is known by its content alone: 64 hexadecimal digits.
 *
 * @param quality the brotli quality of its forms
 */
export function contentKey(content: Buffer, quality: number): string {
  return hash('sha256', `${compressionTag(quality)} ${hash('sha256', content)}`);
}

/** The forms of a file, from the store where it has them; those of other than text are empty. */
export function precompress(
  path: string,
  content: Buffer,
  store: FormsStore,
  quality: number,
): Compressed {
  if (!isCompressible(path)) return NO_FORMS;
  const key = contentKey(content, quality);
  const known = store.read(key);
  if (known !== undefined) return known;
  const forms = compress(content, quality);
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
export function precompressPage(
  html: Buffer,
  key: string,
  store: FormsStore,
  quality: number,
): Compressed {
  const forms = compress(html, quality);
  // The br form is what the page is read from again.
  if (forms.br.length > 0) store.write(key, forms);
  return forms;
}

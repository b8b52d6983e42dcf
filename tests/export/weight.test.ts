import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { publishedFiles, publishedPages, readPublished } from '../support/published-site.ts';

/** What a first round trip of ten TCP packets brings (14 KiB): the page shows without a second. */
const BUDGET = 14 * 1024;

const compressed = (text: string) => brotliCompressSync(text).byteLength;

const styles = publishedFiles()
  .filter((path) => path.endsWith('.css'))
  .reduce((sum, path) => sum + compressed(readPublished(path)), 0);

it.each([
  ...publishedPages().map(({ address, html }) => ({ address, html })),
  { address: '/404.html', html: readPublished('404.html') },
])('$address and its style sheet fit in 14 KiB', ({ html }) => {
  expect(styles).toBeGreaterThan(0);
  expect(compressed(html) + styles).toBeLessThanOrEqual(BUDGET);
});

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isCompressible } from '../../lib/publish/made-file.ts';
import { OUT, publishedFiles, publishedPages, readPublished } from '../support/published-site.ts';

/** What a first round trip of ten TCP packets brings, in bytes: the page shows without a second. */
const BUDGET = 14 * 1024;

const files = publishedFiles();
const pages = [
  ...publishedPages().map(({ address, html }) => ({
    address,
    file: `${address.slice(1)}index.html`,
    html,
  })),
  { address: '/404.html', file: '404.html', html: readPublished('404.html') },
];

const sizeOf = (path: string) => statSync(join(OUT, path)).size;

describe('a page', () => {
  it.each(pages)('$address, its style sheet included, comes in one flight', ({ file }) => {
    expect(sizeOf(`${file}.br`)).toBeLessThanOrEqual(BUDGET);
  });

  it.each(pages)('$address asks for nothing more before it is whole', ({ html }) => {
    expect(html).toMatch(/<style>[^<]{1000,}<\/style>/);
    // Next to the page itself: its icon, which nobody waits for.
    const loaded = html.match(/<(?:link|script|img|iframe|source|video|object)\b[^>]*>/g) ?? [];
    const links = loaded.filter((tag) => !/rel="(?:icon|canonical|alternate)"/.test(tag));
    expect(links.filter((tag) => !tag.startsWith('<img'))).toEqual([]);
  });

  it.each(pages)('$address carries no byte of script', ({ html }) => {
    expect(html).not.toMatch(/<script|modulepreload|__next_f|javascript:/i);
  });
});

describe('compressed forms', () => {
  const text = files.filter(isCompressible);
  const forms = files.filter((path) => /\.(?:br|gz)$/.test(path));

  it('are of text, and smaller than it', () => {
    expect(forms.length).toBeGreaterThan(text.length);
    for (const form of forms) {
      const file = form.replace(/\.(?:br|gz)$/, '');
      expect(text).toContain(file);
      expect(sizeOf(form), form).toBeLessThan(sizeOf(file));
    }
  });

  it('are there for every page', () => {
    for (const { file } of pages) expect(forms).toContain(`${file}.br`);
    for (const { file } of pages) expect(forms).toContain(`${file}.gz`);
  });

  it('give the file back, byte for byte', () => {
    for (const form of forms) {
      const expand = form.endsWith('.br') ? brotliDecompressSync : gunzipSync;
      const file = readFileSync(join(OUT, form.replace(/\.(?:br|gz)$/, '')));
      expect(expand(readFileSync(join(OUT, form))).equals(file), form).toBe(true);
    }
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ICONS } from '../../lib/hosting/icons.ts';
import { OUT, publishedFiles, readPublished } from '../support/published-site.ts';

const files = publishedFiles();

describe('icons', () => {
  it.each(ICONS)('$url is published, and every page names it', ({ url }) => {
    expect(files).toContain(url.slice(1));
    for (const path of files.filter((file) => file.endsWith('.html'))) {
      expect(readPublished(path), path).toContain(`<link rel="icon" href="${url}"`);
    }
  });

  it('favicon.ico has the sizes of a tab, a shortcut and a search engine, and is light', () => {
    const icon = readFileSync(join(OUT, 'favicon.ico'));
    expect(icon.length).toBeLessThan(5 * 1024);
    expect([icon.readUInt16LE(0), icon.readUInt16LE(2)]).toEqual([0, 1]);
    const sizes = Array.from({ length: icon.readUInt16LE(4) }, (_, index) => {
      const image = icon.subarray(icon.readUInt32LE(6 + 16 * index + 12));
      expect(image.toString('latin1', 1, 4)).toBe('PNG');
      expect(image.readUInt32BE(16)).toBe(icon.readUInt8(6 + 16 * index));
      return image.readUInt32BE(16);
    });
    expect(sizes).toEqual([16, 32, 48]);
  });
});

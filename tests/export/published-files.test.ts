import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ICONS } from '../../lib/hosting/icons.ts';
import { loadSite } from '../../lib/site/load-site.ts';
import { defaultFolders } from '../../lib/site/site-folders.ts';
import { OUT, publishedFiles, publishedPages, readPublished } from '../support/published-site.ts';

const files = publishedFiles();
const addresses = publishedPages().map(({ address }) => address);

/** Tests, redirects and old links rely on these. Search, A–Z, glossary and open data are to come. */
const FIXED_ADDRESSES = [
  ['/', '/en/'],
  ['/ministere/', '/en/ministry/'],
  ['/ministere/mission/', '/en/ministry/mission/'],
  ['/systeme-en-bref/', '/en/system-in-brief/'],
  [
    '/systeme-en-bref/principaux-roles-et-responsabilites/',
    '/en/system-in-brief/main-roles-and-responsibilities/',
  ],
  ['/systeme-en-bref/regions-sociosanitaires/', '/en/system-in-brief/health-regions/'],
  ['/echanges-internationaux/', '/en/international-exchanges/'],
  ['/echanges-internationaux/ententes/', '/en/international-exchanges/agreements/'],
  [
    '/echanges-internationaux/ententes/conass-2013/',
    '/en/international-exchanges/agreements/conass-2013/',
  ],
  ['/echanges-internationaux/rapports-de-mission/', '/en/international-exchanges/mission-reports/'],
  [
    '/echanges-internationaux/rapports-de-mission/chine-2017/',
    '/en/international-exchanges/mission-reports/china-2017/',
  ],
  ['/nos-actions/', '/en/our-actions/'],
  ['/nos-actions/entente-bresil-conass/', '/en/our-actions/brazil-conass-agreement/'],
  ['/nous-joindre/', '/en/contact-us/'],
  ['/accessibilite/', '/en/accessibility/'],
  ['/confidentialite/', '/en/privacy/'],
] as const;

describe('addresses', () => {
  it.each(FIXED_ADDRESSES)('%s and %s are published', (french, english) => {
    expect(addresses).toContain(french);
    expect(addresses).toContain(english);
  });

  it('each page of the content is published, and nothing else', async () => {
    const site = await loadSite(defaultFolders());
    expect(addresses.toSorted()).toEqual(site.pages.map(({ address }) => address).toSorted());
  });
});

describe('files', () => {
  it('none is a script, and none is data of the framework', () => {
    expect(files.filter((path) => /\.(?:m?js|map|txt|json)$/.test(path))).toEqual([
      'robots.txt',
      'speculation-rules.json',
    ]);
  });

  it('the style sheet is in the pages, not beside them', () => {
    expect(files.filter((path) => path.endsWith('.css'))).toEqual([]);
  });

  it('robots.txt lets everything be read and names the sitemap', () => {
    expect(files).toContain('sitemap.xml');
    const robots = readPublished('robots.txt');
    expect(robots).toMatch(/^User-agent: \*\nAllow: \/$/im);
    expect(robots).not.toMatch(/disallow/i);
    expect(robots).toMatch(/^Sitemap: https?:\/\/[^/\s]+\/sitemap\.xml$/m);
  });
});

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

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keptFrom, ownFileAt } from '../../../lib/hosting/own-files.ts';

describe('what the site publishes of itself', () => {
  it('has every route of the app that is no page', () => {
    const routes = readdirSync('app', { recursive: true, encoding: 'utf8' }).flatMap((path) => {
      const [, handler] = /^([^[]+)\/route\.ts$/.exec(path) ?? [];
      const [, special] = /^(robots|manifest|sitemap)\.ts$/.exec(path) ?? [];
      const ends = { robots: 'txt', manifest: 'webmanifest', sitemap: 'xml' };
      if (special !== undefined) return `/${special}.${ends[special as keyof typeof ends]}`;
      return handler === undefined ? [] : `/${handler}`;
    });
    expect(routes.length).toBeGreaterThan(0);
    expect(routes.filter((route) => ownFileAt(route) === undefined)).toEqual([]);
  });

  it.each([
    ['/404.html', '/404.html'],
    ['/404/', '/404.html'],
    ['/robots.txt', '/robots.txt'],
    ['/sitemap.xml', '/sitemap.xml'],
    ['/sitemap-12.xml', '/sitemap-12.xml'],
    ['/llms.txt', '/llms.txt'],
    ['/opensearch.en.xml', '/opensearch.en.xml'],
    ['/ministere/index.md', '/ministere/index.md'],
    ['/index.md', '/index.md'],
    ['/ministere/mission.md', undefined],
    ['/_headers', '/_headers'],
    ['/_redirects', '/_redirects'],
    ['/_redirects/', '/_redirects'],
    ['/speculation-rules.json', '/speculation-rules.json'],
    ['/fils-de-nouvelles/ententes.atom.xml', '/fils-de-nouvelles/ententes.atom.xml'],
    ['/en/feeds/all.feed.json', '/en/feeds/all.feed.json'],
    ['/donnees-ouvertes/ententes.csv', '/donnees-ouvertes/ententes.csv'],
    ['/donnees-ouvertes/pays.schema.json', '/donnees-ouvertes/pays.schema.json'],
    ['/donnees-ouvertes/', undefined],
    ['/en/feeds/', undefined],
    ['/en/feeds/tout.feed.json', undefined],
    ['/_next/static/a.woff2', '/_next/'],
    ['/_next/', '/_next/'],
    ['/_next', '/_next/'],
    ['/sitemap.php', undefined],
    ['/sitemap/', undefined],
    ['/plan/sitemap.xml', undefined],
    ['/nexte/', undefined],
  ])('%s: %s', (address, file) => {
    expect(ownFileAt(address)).toBe(file);
  });

  it.each([
    '/404.html',
    '/robots.txt',
    '/sitemap.xml',
    '/sitemap-1.xml',
    '/speculation-rules.json',
    '/en/feeds/news.atom.xml',
    '/llms.txt',
    '/opensearch.fr.xml',
    '/en/index.md',
    '/_headers',
    '/_redirects',
  ])('%s has its compressed forms too', (file) => {
    const forms = ['', '.br', '.gz', '/', '.br/', '.gz/'].map((form) => file + form);
    expect(forms.map(ownFileAt)).toEqual(forms.map(() => file));
    expect(['.zip', '.br.br'].map((form) => ownFileAt(file + form))).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('an address that is kept', () => {
  const names = new Set(['favicon.ico', 'archives']);

  it.each([
    ['/404/', '404.html'],
    ['/500/', '500.html'],
    ['/index/', 'index.html'],
    ['/ministere/index/', 'index.html'],
    ['/images/', 'public/images'],
    ['/documents/', 'public/documents'],
    ['/archives/', 'public/archives'],
    ['/cdn-cgi/', 'cdn-cgi'],
    ['/cgi-bin/', 'cgi-bin'],
    ['/icons/', 'icons'],
    ['/server-info/', 'server-info'],
    ['/server-status/', 'server-status'],
    ['/server/', undefined],
    ['/en/404/', undefined],
    ['/ministere/500/', undefined],
    ['/ministere/images/', undefined],
    ['/en/documents/', undefined],
    ['/documents/rapports/', undefined],
    ['/archives/1998/', undefined],
    ['/', undefined],
    ['/en/', undefined],
    ['/405/', undefined],
    ['/index-a-z/', undefined],
    ['/constructor/', undefined],
  ])('%s: %s', (address, name) => {
    expect(keptFrom(address, names)).toBe(name);
  });
});

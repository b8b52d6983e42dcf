import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  defaultFolders,
  nodeOptions,
  readSiteUrl,
  releasesFolder,
  serverSettings,
  siteDate,
  brotliQuality,
} from '../../lib/settings.ts';

describe('the public address', () => {
  it.each([
    [undefined, 'http://127.0.0.1:3000'],
    ['', 'http://127.0.0.1:3000'],
    ['https://www.exemple.quebec', 'https://www.exemple.quebec'],
    ['https://www.exemple.quebec/', 'https://www.exemple.quebec'],
    [' https://www.exemple.quebec\n', 'https://www.exemple.quebec'],
    ['http://127.0.0.1:8080//', 'http://127.0.0.1:8080'],
  ])('%j is %s', (value, expected) => {
    expect(readSiteUrl(value === undefined ? {} : { SITE_URL: value })).toBe(expected);
  });

  it.each([
    'www.exemple.quebec',
    'ftp://exemple.quebec',
    'https://exemple.quebec/sante/',
    'https://exemple.quebec/?a=1',
    'https://exemple.quebec/#a',
    'https://nom@exemple.quebec',
    'https://nom:mot@exemple.quebec',
  ])('%s is refused', (value) => {
    expect(() => readSiteUrl({ SITE_URL: value })).toThrow(value);
  });
});

describe('the day of the site', () => {
  it('is the one that is given, or today', () => {
    expect(siteDate({ SITE_DATE: ' 2026-12-03\n' })).toBe('2026-12-03');
    const [before, day, after] = [new Date(), siteDate({}), new Date()];
    expect([before, after].map((time) => time.toISOString().slice(0, 10))).toContain(day);
  });

  it.each(['demain', '2026-02-30', '2026-2-3', '2026', '2026-12-03T10:00'])(
    '%s is refused',
    (value) => {
      expect(() => siteDate({ SITE_DATE: value })).toThrow(
        expect.objectContaining({ code: 'siteDateInvalid', details: { value } }),
      );
    },
  );
});

describe('how hard texts are compressed', () => {
  it('is what is asked, or what the size of the site asks', () => {
    expect(brotliQuality({ BROTLI_QUALITY: ' 0\n' })).toBe(0);
    expect(brotliQuality({ BROTLI_QUALITY: '11' })).toBe(11);
    expect(brotliQuality({ BROTLI_QUALITY: '' })).toBeUndefined();
    expect(brotliQuality({})).toBeUndefined();
  });

  it.each(['12', '-1', '5.5', 'best', '1e1'])('%s is refused', (value) => {
    expect(() => brotliQuality({ BROTLI_QUALITY: value })).toThrow(
      expect.objectContaining({ code: 'brotliQualityInvalid', details: { value } }),
    );
  });
});

describe('the folders', () => {
  it('are those of the project', () => {
    expect(defaultFolders({})).toEqual({
      contentDir: resolve('content'),
      publicDir: resolve('public'),
    });
    expect(releasesFolder({})).toBe('releases');
  });

  it('are others where the environment says so, and a variable that is empty says nothing', () => {
    const other = defaultFolders({ CONTENT_DIR: '/autre/contenu' });
    expect(other).toEqual({ contentDir: '/autre/contenu', publicDir: resolve('public') });
    expect(releasesFolder({ RELEASES_DIR: '/srv/site' })).toBe('/srv/site');
    expect(defaultFolders({ CONTENT_DIR: '' })).toEqual(defaultFolders({}));
    expect(releasesFolder({ RELEASES_DIR: '' })).toBe('releases');
  });
});

describe('the local server', () => {
  it.each([
    [undefined, 3000],
    ['', 3000],
    ['0', 0],
    ['80', 80],
    ['65535', 65_535],
  ])('listens at PORT %j: %i, to this machine alone', (PORT, port) => {
    expect(serverSettings({ PORT })).toEqual({ port, host: '127.0.0.1' });
  });

  it.each(['65536', '-1', '80a', '8e1', '0x50', '80.5', '8 0', 'http'])(
    'does not take %j for a port',
    (PORT) => expect(serverSettings({ PORT })).toEqual({ invalidPort: PORT }),
  );

  it('listens to others when HOST says so', () => {
    expect(serverSettings({ HOST: '0.0.0.0' })).toEqual({ port: 3000, host: '0.0.0.0' });
    expect(serverSettings({ HOST: '' })).toEqual({ port: 3000, host: '127.0.0.1' });
  });
});

it('options of Node are added to those it has', () => {
  expect(nodeOptions('--b', {})).toBe('--b');
  expect(nodeOptions('--b', { NODE_OPTIONS: '' })).toBe('--b');
  expect(nodeOptions('--b', { NODE_OPTIONS: '--a' })).toBe('--a --b');
});

it('a variable of spaces is one that is not set; spaces around a value are not of it', () => {
  const blank = { CONTENT_DIR: ' ', RELEASES_DIR: ' \t', PORT: ' ', HOST: ' ', SITE_URL: ' ' };
  expect(defaultFolders(blank)).toEqual(defaultFolders({}));
  expect(releasesFolder(blank)).toBe(releasesFolder({}));
  expect(serverSettings(blank)).toEqual(serverSettings({}));
  expect(readSiteUrl(blank)).toBe(readSiteUrl({}));
  const spaced = {
    CONTENT_DIR: ' textes ',
    RELEASES_DIR: 'mises en ligne\n',
    PORT: ' 4000 ',
    HOST: ' ::1',
  };
  expect(defaultFolders(spaced).contentDir).toBe(resolve('textes'));
  expect(releasesFolder(spaced)).toBe('mises en ligne');
  expect(serverSettings(spaced)).toEqual({ port: 4000, host: '::1' });
});

import { describe, expect, it } from 'vitest';
import { readSiteUrl } from '../../lib/settings.ts';

describe('the public address', () => {
  it.each([
    [undefined, 'http://127.0.0.1:3000'],
    ['', 'http://127.0.0.1:3000'],
    ['https://www.exemple.quebec', 'https://www.exemple.quebec'],
    ['https://www.exemple.quebec/', 'https://www.exemple.quebec'],
    ['http://127.0.0.1:8080//', 'http://127.0.0.1:8080'],
  ])('%j is %s', (value, expected) => {
    expect(readSiteUrl(value === undefined ? {} : { SITE_URL: value })).toBe(expected);
  });

  it.each([
    'www.exemple.quebec',
    'ftp://exemple.quebec',
    'https://exemple.quebec/sante/',
    'https://exemple.quebec/?a=1',
    'https://nom:mot@exemple.quebec',
  ])('%s is refused', (value) => {
    expect(() => readSiteUrl({ SITE_URL: value })).toThrow(value);
  });
});

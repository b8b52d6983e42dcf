import { describe, expect, it } from 'vitest';
import { alias } from '../../../lib/content/schema/fields.ts';
import { loadSite } from '../../../lib/site/load-site.ts';
import { defaultFolders } from '../../../lib/site/site-folders.ts';
import { addressKey, redirectsOf } from '../../../lib/site/redirects.ts';

const ROLES =
  '/reseau/systeme-de-sante-et-de-services-sociaux-en-bref/principaux-roles-et-responsabilites/';

describe('redirectsOf', async () => {
  const redirects = redirectsOf(await loadSite(defaultFolders({ NODE_ENV: 'test' })));

  it.each([
    ['/ministere/mission.php', '/ministere/mission/'],
    ['/en/ministere/mission.php', '/en/ministry/mission/'],
    ['/ministere/echanges-internationaux/', '/echanges-internationaux/'],
    ['/en/ministere/echanges-internationaux/', '/en/international-exchanges/'],
    [ROLES, '/systeme-en-bref/principaux-roles-et-responsabilites/'],
    [`/en${ROLES}`, '/en/system-in-brief/main-roles-and-responsibilities/'],
  ])('the former site’s %s leads to %s', (from, to) => {
    expect(redirects).toContainEqual({ from, to, status: 301 });
  });

  it('are in the order of their addresses, whatever the order of the files', () => {
    const addresses = redirects.map(({ from }) => from);
    expect(addresses).toEqual(addresses.toSorted());
  });
});

describe('alias', () => {
  it.each(['/a/', '/a/b.php', '/A_b/~c/d-e.html', '/index.php', '/a.b/c/', '/404.html'])(
    'may be %s',
    (text) => {
      expect(alias.safeParse(text).success).toBe(true);
    },
  );

  it.each([
    '/',
    '',
    'a/',
    '/a',
    '//a/',
    '/a//b/',
    '/a/../b/',
    '/.git/',
    '/a/?id=3',
    '/a.php?id=3',
    '/a/#b',
    '/é/',
    '/%C3%A9/',
    '/a b/',
    '/a;/',
    '/a$/',
    '/a*/',
    '/a.php\n',
    'https://example.com/a/',
  ])('may not be %j', (text) => {
    expect(alias.safeParse(text).success).toBe(false);
  });
});

describe('addressKey', () => {
  it.each([
    ['/', '/'],
    ['/index.html', '/'],
    ['/a/', '/a'],
    ['/a', '/a'],
    ['/a/index.html', '/a'],
    ['/a/b.php', '/a/b.php'],
    ['/index.html/', '/index.html'],
  ])('%s: %s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });
});

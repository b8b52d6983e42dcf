import { describe, expect, it } from 'vitest';
import { alias } from '../../../lib/content/schema/fields.ts';
import { addressKey, redirectsOf } from '../../../lib/site/redirects.ts';
import { baseFile, loadFixture, pageText } from '../content/fixture-site.ts';

const PAGE = 'ministere/mission.md';

const withAliases = (file: string, aliases: readonly string[]) =>
  baseFile(file).replace('\nslug:', `\naliases: ${JSON.stringify(aliases)}\nslug:`);

describe('redirectsOf', async () => {
  const redirects = redirectsOf(
    await loadFixture({
      [`fr/${PAGE}`]: withAliases(`fr/${PAGE}`, ['/ministere/mission.php', '/a/']),
      [`en/${PAGE}`]: withAliases(`en/${PAGE}`, ['/en/ministere/mission.php']),
    }),
  );

  it('lead each old address to its page for good, in the order of the addresses', () => {
    expect(redirects).toEqual([
      { from: '/a/', to: '/ministere/mission/', status: 301 },
      { from: '/en/ministere/mission.php', to: '/en/ministry/mission/', status: 301 },
      { from: '/ministere/mission.php', to: '/ministere/mission/', status: 301 },
    ]);
  });
});

describe('the aliases of a section', async () => {
  const section = 'ministere/index.md';
  const redirects = redirectsOf(
    await loadFixture({
      [`fr/${section}`]: withAliases(`fr/${section}`, ['/ancien/', '/tres/ancien/', '/a.php']),
      [`fr/${PAGE}`]: withAliases(`fr/${PAGE}`, ['/b.php#ce-que-fait-le-ministere']),
      'fr/ministere/fond/index.md': pageText('section', 'Fond', 'fond', ['frenchOnly: true']),
      'fr/ministere/fond/a.md': pageText('page', 'A', 'a', [
        'frenchOnly: true',
        'aliases: [/ancien/mission/, /ancien/ailleurs/]',
      ]),
    }),
  );

  it('say where all that it holds was', () => {
    expect(redirects.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '/a.php /ministere/',
      '/ancien/ /ministere/',
      '/ancien/ailleurs/ /ministere/fond/a/',
      '/ancien/fond/ /ministere/fond/',
      '/ancien/fond/a/ /ministere/fond/a/',
      // What an alias says of itself prevails.
      '/ancien/mission/ /ministere/fond/a/',
      '/b.php /ministere/mission/#ce-que-fait-le-ministere',
      '/tres/ancien/ /ministere/',
      '/tres/ancien/fond/ /ministere/fond/',
      '/tres/ancien/fond/a/ /ministere/fond/a/',
      '/tres/ancien/mission/ /ministere/mission/',
    ]);
  });
});

it('of two sections that were at one place, the one that says it more precisely prevails', async () => {
  const page = pageText('page', 'A', 'a', ['frenchOnly: true']);
  const section = (slug: string, old: string) =>
    pageText('section', slug, slug, ['frenchOnly: true', `aliases: [${old}]`]);
  for (const [first, second] of [
    ['b', 'c'],
    ['c', 'b'],
  ] as const) {
    const redirects = redirectsOf(
      await loadFixture({
        [`fr/${first}/index.md`]: section(first, '/ancien/'),
        [`fr/${first}/fond/index.md`]: pageText('section', 'Fond', 'fond', ['frenchOnly: true']),
        [`fr/${first}/fond/a.md`]: page,
        [`fr/${second}/index.md`]: section(second, '/ancien/fond/'),
        [`fr/${second}/a.md`]: page,
      }),
    );
    expect(redirects.find(({ from }) => from === '/ancien/fond/a/')?.to).toBe(`/${second}/a/`);
  }
});

it('the anchor of an alias is written as machines read it', async () => {
  const body = '## Łódź\n';
  const redirects = redirectsOf(
    await loadFixture({
      'fr/a.md': pageText('page', 'A', 'a', ['frenchOnly: true', "aliases: ['/b.php#Łódź']"], body),
    }),
  );
  expect(redirects).toEqual([{ from: '/b.php', to: '/a/#%C5%82odz', status: 301 }]);
});

describe('alias', () => {
  it.each([
    '/a/',
    '/a/b.php',
    '/A_b/~c/d-e.html',
    '/index.php',
    '/a.b/c/',
    '/404.html',
    '/a/#b',
    '/a.php#é',
  ])('may be %s', (text) => {
    expect(alias.safeParse(text).success).toBe(true);
  });

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
    '/a/#',
    '/a/#b#c',
    '/a/#b c',
    '#b',
    '/a#b',
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

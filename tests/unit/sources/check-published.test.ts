import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../lib/i18n/locale.ts';
import { formatFinding, sourceMessages, type Finding } from '../../../lib/i18n/check-sources.ts';
import { FIXED_ADDRESSES, FORMER_ADDRESSES } from '../../sources/addresses.ts';
import { checkPublished, type PublishedText } from '../../sources/check-published.ts';
import { FACT_SHEETS } from '../../sources/facts/fact-sheets.ts';
import type { FactSheet } from '../../sources/facts/fact.ts';
import { pageText } from '../../sources/page-text.ts';

const sheet: FactSheet = {
  source: 'mission',
  page: { fr: '/ministere/mission/', en: '/en/ministry/mission/' },
  facts: [
    ['the number', '18 régions', '18 regions'],
    ['the unit', /Secrétariat.*aînés/],
  ],
  unsaid: [/Qingdao/],
};

const page = (words: string, end = '') =>
  `<body><main><h1>x</h1><div class="words">${words}</div>${end}</main><footer>y</footer></body>`;

const FRENCH = page('<p>18\u00A0régions</p><p>Secrétariat aux aînés</p>');
const ENGLISH = page('<ul><li>18 <b>regions</b></li></ul>Secrétariat aux aînés');

/** A site with every page that the sources ask for. */
function site(french = FRENCH, english = ENGLISH): PublishedText {
  const pages = new Map(
    FIXED_ADDRESSES.flatMap(({ fr, en }) => [[fr, french] as const, [en, english] as const]),
  );
  return {
    read: (address) => pages.get(address),
    redirects: FORMER_ADDRESSES.map(([from, to]) => ({ from, to, status: 301 })),
  };
}

const found = (published: PublishedText) => checkPublished(published, [sheet]);

describe('checkPublished', () => {
  it('finds nothing on a site that has it all', () => {
    expect(found(site())).toEqual([]);
  });

  it('finds a fact that is not said, in each language for itself', () => {
    expect(found(site(FRENCH.replace('18', '17')))).toEqual([
      {
        kind: 'fact-missing',
        address: '/ministere/mission/',
        source: 'mission',
        words: '18 régions',
      },
    ]);
    expect(found(site(FRENCH, ENGLISH.replace('aînés', '')))).toMatchObject([
      { kind: 'fact-missing', address: '/en/ministry/mission/', words: 'Secrétariat.*aînés' },
    ]);
  });

  it('finds what no source says, in the text alone', () => {
    expect(found(site(page('18 régions, Secrétariat aux aînés', 'Qingdao')))).toEqual([]);
    expect(found(site(page('18 régions, Secrétariat aux aînés, Qingdao')))).toMatchObject([
      { kind: 'unsaid', words: 'Qingdao' },
    ]);
  });

  it('finds a date of no source, a slip, and the other language’s telephone', () => {
    const said = page('18 régions, Secrétariat aux aînés, 7 mai 2014, A—B, 418-266-8776');
    expect(found(site(said))).toMatchObject([
      { kind: 'slip', words: 'A—B' },
      { kind: 'slip', words: '418-266-8776' },
      { kind: 'unknown-date', date: '2014-05-07' },
    ]);
  });

  it('finds an address without its page, and an old one that leads nowhere', () => {
    const { read, redirects } = site();
    const without: PublishedText = {
      read: (address) => (address === '/en/privacy/' ? undefined : read(address)),
      redirects: redirects.slice(1),
    };
    expect(found(without)).toMatchObject([
      { kind: 'page-missing', address: '/en/privacy/' },
      { kind: 'redirect-missing', from: FORMER_ADDRESSES[0]?.[0] },
    ]);
  });
});

it('a page is read as a reader reads it', () => {
  const html =
    '<head><style>p{}</style></head><main><p>a<br>b&nbsp;c</p><svg><text>d</text></svg></main>';
  expect(pageText(html)).toEqual({ body: 'a b c d', main: 'a b c d', footer: '', words: '' });
});

it('the sheets are exhaustive enough to be worth their name', () => {
  expect(FACT_SHEETS.flatMap(({ facts }) => facts).length).toBeGreaterThan(200);
});

const FINDINGS: Finding[] = [
  { kind: 'page-missing', address: '/a/' },
  { kind: 'redirect-missing', from: '/a/', to: '/b/' },
  { kind: 'fact-missing', address: '/a/', source: 'roles', words: 'x' },
  { kind: 'unsaid', address: '/a/', source: 'roles', words: 'x' },
  { kind: 'unknown-date', address: '/a/', source: 'roles', date: '2016' },
  { kind: 'slip', address: '/a/', words: 'x' },
  { kind: 'carried-over', file: 'content/fr/a.md', line: 3, count: 12, words: 'x' },
];

it.each(LOCALES)('each finding says where, what and what to do, on one line (%s)', (locale) => {
  for (const finding of FINDINGS) {
    expect(formatFinding(finding, locale)).toMatch(/^(?:\/a\/|content\/fr\/a\.md:3) — .+ — .+$/);
  }
  expect(sourceMessages(locale).count(0)).not.toMatch(/\d/);
  expect(sourceMessages(locale).count(2)).toContain('2');
});

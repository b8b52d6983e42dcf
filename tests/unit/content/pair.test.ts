import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../lib/content/draft.ts';
import { unreadPages } from '../../../lib/content/unread.ts';
import { pairDrafts } from '../../../lib/content/pair.ts';

/** A page of a language, with what pairing looks at. */
function draft(file: string, yaml = '', change: object = {}): Draft {
  const id = file
    .replace(/^\w+\//, '')
    .replace(/\.md$/, '')
    .replace(/^index$/, '');
  const locale = file.startsWith('en/') ? 'en' : 'fr';
  const base = { file, locale, id, type: 'page', words: {}, facts: {}, yaml, bodyLine: 9 };
  return { ...base, headings: [], links: [], contacts: [], ...change } as unknown as Draft;
}

const told = (drafts: readonly Draft[], ...unread: string[]) =>
  pairDrafts(drafts, unreadPages(unread, [])).problems.map(({ file, line, field, code, params }) =>
    [`${file}:${line}`, field, code, ...Object.values(params)].filter(Boolean).join(' '),
  );

const frenchOnly = { facts: { frenchOnly: true } };

describe('a page without its other half', () => {
  it.each<[string, Draft[], unread: string[], expected: string[]]>([
    ['both', [draft('fr/a.md'), draft('en/a.md')], [], []],
    ['French alone', [draft('fr/a.md')], [], ['fr/a.md:1 missing-translation en/a.md']],
    ['French alone, as it says', [draft('fr/a.md', '', frenchOnly)], [], []],
    ['French, the English one unread', [draft('fr/a.md')], ['en/a'], []],
    ['French, all English unread', [draft('fr/a.md')], ['en'], []],
    [
      'French, another English one unread',
      [draft('fr/a.md')],
      ['en/b', 'fr/a'],
      ['fr/a.md:1 missing-translation en/a.md'],
    ],
    ['French of no type', [draft('fr/a.md', '', { type: undefined })], [], []],
    ['English alone', [draft('en/a.md')], [], ['en/a.md:1 missing-french fr/a.md']],
    ['English, the French one unread', [draft('en/a.md')], ['fr/a'], []],
    ['English, all French unread', [draft('en/a.md')], ['fr'], []],
    [
      'English beside French that says it is alone',
      [draft('fr/a.md', '', frenchOnly), draft('en/a.md')],
      [],
      ['en/a.md:1 orphan-translation fr/a.md'],
    ],
    [
      'a home page that says it is French only',
      [draft('fr/index.md', 'frenchOnly: true', frenchOnly), draft('en/index.md')],
      [],
      ['fr/index.md:2 frenchOnly home-french-only'],
    ],
  ])('%s', (_name, drafts, unread, expected) => {
    expect(told(drafts, ...unread)).toEqual(expected);
  });
});

describe('a fact', () => {
  const fr = (facts: object, yaml = '') => draft('fr/a.md', yaml, { facts });
  const en = (facts: object, yaml = '') => draft('en/a.md', yaml, { facts });

  it('is that of the French page in both languages', () => {
    const { drafts } = pairDrafts([fr({ order: 2, asOf: { on: '2017' } }), en({})], new Set());
    expect(drafts.map(({ facts }) => facts)).toEqual([
      { order: 2, asOf: { on: '2017' } },
      { order: 2, asOf: { on: '2017' } },
    ]);
  });

  it.each<[string, Draft, Draft, string[]]>([
    ['the same', fr({ asOf: { on: '2017' } }), en({ asOf: { on: '2017' } }), []],
    [
      'another',
      fr({ order: 2 }),
      en({ order: 3 }, 'title: A\norder: 3'),
      ['en/a.md:3 order fact-disagrees fr/a.md'],
    ],
    [
      'one that French lacks',
      fr({}, 'title: A'),
      en({ order: 3 }, 'order: 3'),
      ['en/a.md:2 order fact-disagrees fr/a.md'],
    ],
    ['one that French has badly written', fr({}, 'order: trois'), en({ order: 3 }, 'order: 3'), []],
    [
      'pages of two types',
      fr({ order: 2 }),
      draft('en/a.md', 'type: news', { type: 'news', facts: { order: 3 } }),
      ['en/a.md:2 type type-disagrees fr/a.md page'],
    ],
  ])('repeated in English: %s', (_name, french, english, expected) => {
    expect(told([french, english])).toEqual(expected);
  });
});

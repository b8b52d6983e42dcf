import { describe, expect, it } from 'vitest';
import { isWritten, locateField } from '../../../lib/content/draft.ts';
import { readFrontMatter } from '../../../lib/content/front-matter.ts';
import { readDraft } from '../../../lib/content/read-draft.ts';
import { pageText } from './fixture-site.ts';

const origin = { file: 'fr/a.md', locale: 'fr', id: 'a' } as const;

/** What is said of a page, in a few words. */
const told = (text: string) =>
  readDraft(text, origin).problems.map(({ line, field, code, params }) =>
    [line, field, code, ...Object.values(params)].filter((part) => part !== '').join(' '),
  );
const page = (body: string, title = 'A') => pageText('page', title, 'a', [], body);
const described = (length: number) =>
  page('').replace(/^description: .*$/m, `description: ${'a'.repeat(length)}`);

describe('advice on a page', () => {
  it('is given from the measure of a very hard text on', () => {
    // Ten words a sentence, of which so many are long.
    const text = (long: number) =>
      `${[...Array.from({ length: long }, () => 'Longueur'), ...Array.from({ length: 10 - long }, () => 'mot')].join(' ')}. `.repeat(
        20,
      );
    expect(told(page(text(5)))).toEqual(['7 hard-reading 60 60']);
    expect(told(page(text(4)))).toEqual([]);
  });

  it('is given on a description that search engines cut', () => {
    expect(told(described(160))).toEqual([]);
    expect(told(described(161))).toEqual(['4 description description-cut 161 160 1']);
  });

  it.each(['“Bilan”', '‘Bilan’', '« Bilan »', '«Bilan»'])(
    'is given on quotes that readers will see: %s',
    (title) => {
      const quoted = page('').replace(/^title: .*$/m, `title: ${title}`);
      expect(told(quoted)).toEqual(['3 title quotes-shown']);
    },
  );

  it.each(['Le « Bilan »', '“Un” et “deux”', '’90', 'Bilan »'])(
    'is not given on others: %s',
    (title) => {
      expect(told(page('').replace(/^title: .*$/m, `title: ${title}`))).toEqual([]);
    },
  );
});

it.each([
  ['> '.repeat(21), 'nesting 21 20'],
  ['*a '.repeat(21) + 'b* '.repeat(21), 'nesting 21 20'],
])('a text that is too much does not hide what is wrong above it: %j', (body, over) => {
  const text = page(`${body}\n`).replace(/^slug: .*$/m, "slug: 'a");
  expect(told(text)).toEqual(['5 slug yaml-unclosed', `8 over-limit ${over}`]);
});

describe('the type of a page', () => {
  const typed = (type: string, where: object = {}) =>
    readDraft(page('').replace('type: page', `type: ${type}`), {
      ...origin,
      ...where,
    }).problems.map(({ line, field, code }) => `${line} ${field} ${code}`);
  const home = { file: 'fr/index.md', id: '' };
  const index = { file: 'fr/b/index.md', id: 'b' };

  it.each<[string, object, string]>([
    ['', {}, '2 type missing-type'],
    ['~', {}, '2 type missing-type'],
    ['x', {}, '2 type not-in-list'],
    ['[page]', {}, '2 type not-in-list'],
    ['home', {}, '2 type home-not-root'],
    ['home', index, '2 type home-not-root'],
    ['page', home, '2 type root-not-home'],
    ['section', home, '2 type root-not-home'],
    ['section', {}, '2 type section-not-index'],
    ['page', index, '2 type index-not-section'],
    ['news', index, '2 type index-not-section'],
  ])('%j in %j: %s', (type, where, expected) => {
    expect(typed(type, where)).toContain(expected);
  });

  it('may be that of its place', () => {
    expect(typed('page')).toEqual([]);
    expect(typed('section', index)).toEqual([]);
    expect(typed('home', home).filter((one) => one.includes(' type '))).toEqual([]);
  });
});

describe('front matter', () => {
  const read = (text: string) => {
    const found = readFrontMatter(text, 'fr/a.md');
    return 'problem' in found
      ? [found.problem.line, found.problem.code, ...Object.values(found.problem.params)].join(' ')
      : `${JSON.stringify(found.data.value)} ${found.bodyLine} ${found.body}`;
  };

  it.each([
    ['---\na: b\n---\nc', '{"a":"b"} 4 c'],
    ['--- \na: b\n---\nc', '{"a":"b"} 4 c'],
    ['---yaml\na: b\n---\nc', '{"a":"b"} 4 c'],
    ['--- yaml\na: b\n---\nc', '{"a":"b"} 4 c'],
    ['---\na: b\n---', '{"a":"b"} 3 '],
    [`---\na: b${'\n'.repeat(1_001)}---\nc`, '{"a":"b"} 1004 c'],
    [`---\na: b${'\n'.repeat(1_002)}---\nc`, '2 over-limit yaml-blank 1001 1000'],
    [`---\na: b\nc: d${' '.repeat(1_001)}\n---\nc`, '3 over-limit yaml-blank 1001 1000'],
    ['a: b\n---\n', '1 no-front-matter'],
    ['----\na: b\n----\n', '1 no-front-matter'],
    ['---\na: b\n', '1 unclosed-front-matter'],
    ['---\na: b\n---- \nc', '3 unclosed-front-matter'],
    ['---\na: b\n\n--- c', '4 unclosed-front-matter'],
    ...['js', 'javascript', 'json', 'coffee', 'toml', 'cson', 'yml', 'ruby'].map(
      (language): [string, string] => [
        `---${language}\na\n---\n`,
        `1 front-matter-language ${language}`,
      ],
    ),
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

it('a field is written when a line starts with its name alone', () => {
  const yaml = 'partners: a\n  country: b\nsigned: c';
  expect(
    ['partner', 'partners', 'country', 'signed'].map((field) => isWritten({ yaml }, field)),
  ).toEqual([false, true, false, true]);
});

it('a field is looked for in its own page', () => {
  const first = { file: 'fr/a.md', yaml: 'a: x\nb: y' };
  const second = { file: 'fr/b.md', yaml: 'b: y\na: x' };
  for (const [one, line] of [
    [first, 2],
    [second, 3],
    [first, 2],
  ] as const) {
    expect(locateField(one, ['a']).line).toBe(line);
  }
});

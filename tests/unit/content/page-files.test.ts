import { expect, it } from 'vitest';
import { pageFiles } from '../../../lib/content/page-files.ts';
import type { SourceItem } from '../../../lib/content/source.ts';

/** A source of the two home pages, and more; a path that ends in a slash is a folder. */
function read(...more: (string | SourceItem)[]) {
  const items = ['fr/', 'fr/index.md', 'en/', 'en/index.md', ...more].map((item): SourceItem => {
    if (typeof item !== 'string') return item;
    return item.endsWith('/')
      ? { path: item.slice(0, -1), kind: 'folder' }
      : { path: item, kind: 'file' };
  });
  return pageFiles(items);
}

/** What is refused, in a few words. */
const refused = (...more: (string | SourceItem)[]) =>
  read(...more).problems.map(({ file, code, params }) =>
    [file, code, ...Object.values(params)].join(' '),
  );

it('gives each file its language and its identity', () => {
  expect(read('fr/a/', 'fr/a/index.md', 'fr/a/b-2.md', 'en/a/', 'en/a/index.md')).toEqual({
    files: [
      { file: 'fr/index.md', locale: 'fr', id: '' },
      { file: 'en/index.md', locale: 'en', id: '' },
      { file: 'fr/a/index.md', locale: 'fr', id: 'a' },
      { file: 'fr/a/b-2.md', locale: 'fr', id: 'a/b-2' },
      { file: 'en/a/index.md', locale: 'en', id: 'a' },
    ],
    problems: [],
    refused: [],
  });
});

it.each<[expected: string[], ...items: (string | SourceItem)[]]>([
  [['fr/B.md bad-file-name'], 'fr/B.md'],
  [['fr/a_b.md bad-file-name'], 'fr/a_b.md'],
  [['fr/-a.md bad-file-name'], 'fr/-a.md'],
  [['fr/a--b.md bad-file-name'], 'fr/a--b.md'],
  [['fr/É bad-file-name'], 'fr/É/', 'fr/É/index.md'],
  [['fr/a.b bad-file-name'], 'fr/a.b/', 'fr/a.b/index.md'],
  [['fr/index folder-named-index'], 'fr/index/', 'fr/index/index.md'],
  [
    ['fr/a/index folder-named-index'],
    'fr/a/',
    'fr/a/index.md',
    'fr/a/index/',
    'fr/a/index/index.md',
  ],
  [['fr/a/index.md missing-index section'], 'fr/a/'],
  [['fr/a unreadable-file EACCES'], { path: 'fr/a', kind: 'folder', error: 'EACCES' }],
  [['fr/a.md folder-named-file'], 'fr/a.md/'],
  [['fr/a/index.md folder-named-file'], 'fr/a/', 'fr/a/index.md/'],
  [['fr/a.txt not-markdown'], 'fr/a.txt'],
  [['fr/a not-markdown'], 'fr/a'],
  [['fr/a.md not-markdown'], { path: 'fr/a.md', kind: 'other' }],
  [['fr/a.md symlink'], { path: 'fr/a.md', kind: 'link' }],
  [['fr/a/index.md duplicate-identity fr/a.md'], 'fr/a.md', 'fr/a/', 'fr/a/index.md'],
  [[], 'fr/a.md', 'en/a.md'],
])('%j', (expected, ...items) => {
  // The home of a folder that is named as one is the folder's own.
  expect(refused(...items).filter((one) => !/index\/index\.md/.test(one))).toEqual(expected);
});

it('says which language can’t be read at all', () => {
  const missing = pageFiles([{ path: 'fr', kind: 'folder' }]);
  expect(missing.problems.map(({ file, code, params }) => [file, code, params['type']])).toEqual([
    ['fr/index.md', 'missing-index', 'home'],
    ['en', 'missing-file', undefined],
  ]);
  expect(missing.refused).toEqual(['en']);
  const links = pageFiles([
    { path: 'fr', kind: 'link' },
    { path: 'en', kind: 'folder', error: 'EACCES' },
  ]);
  expect(links.refused).toEqual(['fr', 'en']);
});

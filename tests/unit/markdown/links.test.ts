import { expect, it } from 'vitest';
import { listContactUses } from '../../../lib/markdown/contacts.ts';
import { isDocumentAddress, listLinks } from '../../../lib/markdown/links.ts';
import { parseMarkdown } from '../../../lib/markdown/parse.ts';

it('lists links and images in order, those by reference too', () => {
  const tree = parseMarkdown(
    'A [b](c.md) ![d](/e.png)\n\n[f][g] <https://x.ca>\n\n> ![h][i] ![](/j.png)\n\n[g]: k.md\n[i]: /l.png',
    'fr',
  );
  expect(listLinks(tree)).toEqual([
    { url: 'c.md', kind: 'link', line: 1, column: 3 },
    { url: '/e.png', kind: 'image', alt: 'd', line: 1, column: 13 },
    { url: 'k.md', kind: 'link', line: 3, column: 1 },
    { url: 'https://x.ca', kind: 'link', line: 3, column: 8 },
    { url: '/l.png', kind: 'image', alt: 'h', line: 5, column: 3 },
    { url: '/j.png', kind: 'image', line: 5, column: 11 },
  ]);
});

it.each([
  '[a][b] ![c][b]\n\n[b]: first.md\n[b]: last.md',
  '> [B]: first.md\n\n[a][b] ![c][ b ]\n\n- [b]: last.md',
])('of two definitions of one reference, the first is meant: %j', (markdown) => {
  const tree = parseMarkdown(markdown, 'fr');
  expect(listLinks(tree).map(({ url }) => url)).toEqual(['first.md', 'first.md']);
});

it('lists links in headings, tables, notices and footnotes', () => {
  const tree = parseMarkdown(
    '## [a](a.md)\n\n| [b](b.md) |\n| --- |\n\n:::avis[[c](c.md)]\n[d](d.md)\n:::\n\n[^1]: [e](e.md)',
    'fr',
  );
  expect(listLinks(tree).map(({ url }) => url)).toEqual(['a.md', 'b.md', 'c.md', 'd.md', 'e.md']);
});

it.each([
  ['/documents/g.pdf', true],
  ['/documents/a/g', true],
  ['/documents/a.md', false],
  ['documents/g.pdf', false],
  ['/images/documents/g.pdf', false],
])('%s is the address of a document: %s', (address, isOne) => {
  expect(isDocumentAddress(address)).toBe(isOne);
});

it('lists contact blocks wherever they stand', () => {
  const tree = parseMarkdown(
    '::contact[a-b]\n\n> ::contact[c]\n\n::autre[d]\n\n::contact\n\n::contact[ e ]',
    'fr',
  );
  expect(listContactUses(tree)).toEqual([
    { id: 'a-b', line: 1, column: 1 },
    { id: 'c', line: 3, column: 3 },
    { id: '', line: 7, column: 1 },
    { id: 'e', line: 9, column: 1 },
  ]);
});

import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { overLimit, tooDeep } from '../../../lib/markdown/limits.ts';
import { parseMarkdown } from '../../../lib/markdown/parse.ts';
import { HEAVY_MARKDOWN } from '../../support/heavy-texts.ts';

const row = (columns: number, cell: string) => `|${`${cell}|`.repeat(columns)}\n`;

describe('a text', () => {
  it.each<[measure: string, within: string, over: string, line: number, actual: number]>([
    ['characters', 'a'.repeat(100_000), 'a'.repeat(100_001), 1, 100_001],
    ['lines', 'a\n'.repeat(1_999), 'a\n\n'.repeat(1_000), 2_001, 2_001],
    ['marks', '[a](b) `c` `d`\n\n'.repeat(900), row(10, 'a').repeat(2_000), 1_819, 20_009],
    ['marks-together', '*a* '.repeat(1_500), '*a*\n'.repeat(1_501), 1_501, 3_002],
    ['notes', '[^a]: b\n\n'.repeat(800), '*[A]: b\n\n'.repeat(801), 1_601, 801],
    ['label', `*[${'A'.repeat(80)}]: b`, `a\n\n*[${'A'.repeat(81)}]: b`, 3, 81],
    ['columns', row(100, 'a'), row(101, 'a'), 1, 101],
    ['indent', `${' '.repeat(200)}a`, `\n${' '.repeat(201)}a`, 2, 201],
    ['nesting', `${'> '.repeat(20)}a`, `a\n\n${'> '.repeat(21)}a`, 3, 21],
    ['nesting', `${'- '.repeat(20)}a`, `${'1. '.repeat(21)}a`, 1, 21],
    ['nesting', ':::avis\n'.repeat(20), ':::avis\n'.repeat(21), 21, 21],
    [
      'nesting',
      `${':::\n'.repeat(3)}${'> '.repeat(20)}a`,
      `${':::\n'.repeat(3)}${'> '.repeat(21)}a`,
      4,
      21,
    ],
    ['nesting', ':::avis\na\n:::\n'.repeat(600), ':::avis\n> > a\n'.repeat(20), 38, 21],
  ])('has a limit of %s', (measure, within, over, line, actual) => {
    expect(overLimit(within)).toBeUndefined();
    expect(overLimit(over)).toMatchObject({ measure, line, actual });
  });

  it('may be a long page: a table of 1,000 rows with links, a list of 500 links, long paragraphs', () => {
    const table = `Tableau : Les lieux\n\n| Lieu | Adresse |\n| --- | --- |\n${'| [Un lieu](/a.md) | 1, rue |\n'.repeat(1_000)}`;
    const list = '- [Un lieu](/a.md) et **son nom**;\n'.repeat(500);
    const paragraphs = `${'Une phrase *simple* de quelques mots. '.repeat(20)}\n\n`.repeat(60);
    expect(overLimit(`${table}\n${list}\n${paragraphs}`)).toBeUndefined();
  });

  it('has a limit of levels that only its tree tells', () => {
    const lists = (levels: number) =>
      Array.from({ length: levels }, (_, index) => `${'  '.repeat(index)}- a`).join('\n');
    expect(tooDeep(parseMarkdown(lists(20), 'fr'))).toBeUndefined();
    expect(tooDeep(parseMarkdown(lists(23), 'fr'))).toEqual({
      measure: 'nesting',
      actual: 23,
      line: 21,
      column: 41,
    });
    const emphasis = (levels: number) => `${'*a '.repeat(levels)}${'b* '.repeat(levels)}`;
    expect(tooDeep(parseMarkdown(emphasis(20), 'fr'))).toBeUndefined();
    expect(tooDeep(parseMarkdown(emphasis(21), 'fr'))?.actual).toBe(21);
  });

  it('may have a footnote of a long name, since nothing looks for it in the text', () => {
    expect(overLimit(`[^${'a'.repeat(81)}]: b`)).toBeUndefined();
  });

  it.each(['blockquote', 'containerDirective', 'emphasis', 'list', 'strong'] as const)(
    'counts each %s as a level, and not what holds text between them',
    (type) => {
      const nested = (levels: number): Root => {
        const leaf: unknown = { type: 'paragraph', children: [] };
        const inside = Array.from({ length: levels }).reduce(
          (child) => ({ type, children: [{ type: 'listItem', children: [child] }] }),
          leaf,
        );
        return { type: 'root', children: [inside] } as Root;
      };
      expect(tooDeep(nested(20))).toBeUndefined();
      expect(tooDeep(nested(21))?.actual).toBe(21);
    },
  );

  it.each(Object.entries(HEAVY_MARKDOWN))('is over a limit at a mebibyte: %s', (_name, make) => {
    expect(overLimit(make(2 ** 20))).toBeDefined();
  });
});

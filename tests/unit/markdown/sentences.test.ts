import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../lib/i18n/locale.ts';
import { checkSentences, LONG_SENTENCE } from '../../../lib/markdown/check-sentences.ts';
import { parseMarkdown } from '../../../lib/markdown/parse.ts';
import { readability } from '../../../lib/markdown/readability.ts';

const words = (count: number) => Array.from({ length: count }, () => 'mot').join(' ');
const found = (markdown: string, locale: Locale = 'fr') =>
  checkSentences(parseMarkdown(markdown, locale)).map(
    ({ line, column, params }) => `${line}:${column} ${params['words']}`,
  );

describe('a long sentence', () => {
  it('is told where it starts', () => {
    const long = words(LONG_SENTENCE + 1);
    expect(found(`Un.\n\nDeux *trois*.\nM${long}. Fin.`)).toEqual([`4:1 ${LONG_SENTENCE + 1}`]);
    expect(found(`- M${words(LONG_SENTENCE)}.`)).toEqual([]);
    expect(found(`> M${long}.`)).toEqual([]);
  });

  it.each<[Locale, string]>([
    ['fr', 'le 6 sept. 2014 avec M. Roy, Dre Côté et le Pr. Dubé (art. 5)'],
    ['en', 'on Sept. 6 with Mr. Roy, Dr. Cote, i.e. Prof. Dube at 5 p.m. Monday'],
  ])('is not cut at an abbreviation: %s', (locale, middle) => {
    const text = `M${words(12)} ${middle} ${words(12)}.`;
    expect(found(text, locale)).toHaveLength(1);
  });

  it.each([
    ['the lines of a text', `M${words(15)}\n${words(15)}\nmot.`, 1],
    ['a forced line break', `M${words(20)}\\\n${words(20)}.`, 0],
    ['a number with a point', `M${words(20)} 1.5 ${words(20)}.`, 1],
    ['a question within', `M${words(20)} « Quoi ? » dit ${words(20)}.`, 1],
    ['a quotation that ends it', `M${words(20)} « mot. » M${words(20)}.`, 0],
    ['points of suspension', `M${words(20)}… M${words(20)}.`, 0],
  ])('is cut, or not, at %s', (_where, text, count) => {
    expect(found(text)).toHaveLength(count);
  });

  it('is not two short ones', () => {
    expect(found(`M${words(20)}. M${words(20)}! « M${words(20)} »`)).toEqual([]);
  });
});

describe('how hard a text is to read', () => {
  const measure = (text: string) => readability(parseMarkdown(text, 'fr'));

  it('grows with its sentences and its words', () => {
    const short = measure('Le mot dit tout ici. '.repeat(60));
    const long = measure(`${'le mot dit tout ici '.repeat(60)}.`);
    const hard = measure('Le ministère communique convenablement ici. '.repeat(60));
    expect(short).toBe(5);
    expect(long).toBeGreaterThan(100);
    expect(hard).toBe(65);
  });

  it('is not said of a short text', () => {
    expect(measure('Responsabilités gouvernementales.')).toBeUndefined();
  });
});

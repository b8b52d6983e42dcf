import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../lib/i18n/locale.ts';
import { checkSentences } from '../../../lib/markdown/check-sentences.ts';
import { parseMarkdown } from '../../../lib/markdown/parse.ts';
import { readability } from '../../../lib/markdown/readability.ts';
import { countWords } from '../../../lib/markdown/sentences.ts';

const words = (count: number) => Array.from({ length: count }, () => 'mot').join(' ');
const found = (markdown: string, locale: Locale = 'fr') =>
  checkSentences(parseMarkdown(markdown, locale)).map(
    ({ line, column, params }) => `${line}:${column} ${params['words']}`,
  );

describe('a long sentence', () => {
  it('is told where it starts', () => {
    const long = words(31);
    expect(found(`Un.\n\nDeux *trois*.\nM${long}. Fin.`)).toEqual(['4:1 31']);
    expect(found(`- M${words(30)}.`)).toEqual([]);
    expect(found(`M${words(30)}. Fin.`)).toEqual([]);
    // A sentence goes on over the lines of its source, and ends where its author breaks the line.
    expect(found(`Un.\nM${words(15)}\n*un*\n${words(15)}. Fin.`)).toEqual(['2:1 31']);
    expect(found(`M${words(16)}\\\n${words(16)}.`)).toEqual([]);
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

  it('is quoted by its first words, with its length and the limit', () => {
    const text = `Un  deux\ntrois quatre cinq ${words(26)}.`;
    expect(checkSentences(parseMarkdown(text, 'fr'))).toMatchObject([
      {
        code: 'long-sentence',
        params: { start: 'Un deux trois quatre', words: '31', limit: '30' },
      },
    ]);
  });

  it.each<[Locale, string]>([
    [
      'fr',
      'M. MM. Mme. Mmes. Mlle. Mlles. Dr. Dre. Drs. Dres. Pr. Pre. Me. Mes. St. Ste. art. p. pp. no. nos. vol. chap. fig. cf. c. ch. env. tél. téléc. av. boul. A. 5. janv. févr. avr. juill. sept. oct. nov. déc.',
    ],
    [
      'en',
      'Mr. Mrs. Ms. Dr. Drs. Prof. Messrs. St. art. arts. p. pp. no. nos. vol. c. fig. cf. e.g. i.e. a.m. p.m. vs. approx. tel. Ave. Blvd. A. 5. Jan. Feb. Aug. Sept. Oct. Nov. Dec.',
    ],
  ])('has each of these in it and goes on: %s', (locale, short) => {
    for (const one of [...short.split(' '), ...(locale === 'fr' ? ['p. ex.'] : [])]) {
      const text = `M${words(14)} ${one} ${'Mot '.repeat(17).trim()}.`;
      expect([one, found(text, locale).length]).toEqual([one, 1]);
    }
  });

  it.each(['vitamine d.', 'fin.', 'plan.', 'Non.', 'ministère!', '2017.'])(
    'ends after %s',
    (end) => {
      for (const locale of ['fr', 'en'] as const) {
        expect(found(`M${words(20)} ${end} ${'Mot '.repeat(20).trim()}.`, locale)).toEqual([]);
      }
    },
  );

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

  it.each(['.', '!', '?', '…', ' :', ';'])(
    'ends a sentence at %s before a capital letter',
    (end) => {
      expect(measure(`Mot mot${end} `.repeat(100))).toBe(2);
      expect(measure(`mot mot${end} `.repeat(100))).toBe(200);
    },
  );

  it('is not said of a short text', () => {
    expect(measure(`${words(199)}.`)).toBeUndefined();
    expect(measure(`${words(200)}.`)).toBe(200);
  });
});

describe('words', () => {
  it.each<[string, words: number, long: number]>([
    ['un deux', 2, 0],
    ['un\u00A0deux\u202Ftrois\u2009quatre\u2003cinq\tsix\nsept', 7, 0],
    ['santé santéé santééé', 3, 1],
    ['l’hôpital, aujourd’hui', 2, 2],
    ['5 × 3 ÷ 2 = – « 7 »', 4, 0],
    ['abcdefg×abcdefg÷œuvreée', 1, 3],
    ['ABCDEFG éàçœæñü Łódźkie', 3, 3],
    ['', 0, 0],
  ])('%j', (text, count, long) => {
    expect(countWords(text)).toEqual({ words: count, long });
  });
});

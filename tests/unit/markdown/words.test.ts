import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../lib/i18n/locale.ts';
import {
  hasBadPhrase,
  markNames,
  plainWords,
  renderInline,
  renderWords,
  type InlineWords,
} from '../../../lib/markdown/inline.ts';
import { nameFinder } from '../../../lib/markdown/official-names.ts';

const NBSP = '\u00A0';

describe('words of the front matter', () => {
  it.each<[string, Locale, InlineWords]>([
    ['Un titre : oui', 'fr', `Un titre${NBSP}: oui`],
    [
      'Le rapport :en["Health: yes"] : oui',
      'fr',
      ['Le rapport ', { lang: 'en', text: '“Health: yes”' }, `${NBSP}: oui`],
    ],
    ['Le :fr[mot]', 'fr', ['Le ', 'mot']],
    [':fr[Un "mot" ?]', 'en', [{ lang: 'fr', text: `Un «${NBSP}mot${NBSP}»?` }]],
    [
      "L':en[a] et :en[b]",
      'fr',
      ['L’', { lang: 'en', text: 'a' }, ' et ', { lang: 'en', text: 'b' }],
    ],
    [
      'voir :[a], 10:30, :en, :enfin[a]',
      'fr',
      `voir${NBSP}:[a], 10:30,${NBSP}:en,${NBSP}:enfin[a]`,
    ],
  ])('%j in %s', (text, locale, expected) => {
    expect(renderWords(text, locale)).toEqual(expected);
  });

  it('are plain where no language can be said', () => {
    expect(renderInline('Le :en["Paper"] : oui', 'fr')).toBe(`Le “Paper”${NBSP}: oui`);
    expect(renderInline('Le :fr[mot]', 'fr')).toBe('Le mot');
  });

  const NAMES = ['fr', 'en', 'exposant', 'sup', 'indice', 'sub', 'ancre', 'anchor'];

  it.each(NAMES.flatMap((name) => [' [', '[', '(', '{'].map((sign) => `a :${name}${sign}b`)))(
    '%j is not as it should be',
    (text) => {
      expect(hasBadPhrase(text)).toBe(true);
    },
  );

  it.each(['a :en [b]', 'a :en(b)', 'a :en[b', 'm:sup[2]', ':ancre[a]', ':en[a [b] c]'])(
    '%j is not as it should be',
    (text) => {
      expect(hasBadPhrase(text)).toBe(true);
    },
  );

  it.each(['a :en[b] et :fr[c]', 'a : b', '10:30 :en', 'voir :[a]', 'Note :important'])(
    '%j is',
    (text) => {
      expect(hasBadPhrase(text)).toBe(false);
    },
  );

  it('mark official names, once', () => {
    const finder = nameFinder(['Laval']);
    const words = markNames(renderWords(':fr[Laval], Laval, Lavallois', 'en'), finder);
    expect(words).toEqual([
      { lang: 'fr', text: 'Laval' },
      ', ',
      { lang: 'fr', text: 'Laval' },
      ', Lavallois',
    ]);
    expect(markNames('Laval and Laval', finder)).toEqual([
      { lang: 'fr', text: 'Laval' },
      ' and ',
      { lang: 'fr', text: 'Laval' },
    ]);
    expect(plainWords(words)).toBe('Laval, Laval, Lavallois');
    expect(markNames('No name', finder)).toBe('No name');
  });
});

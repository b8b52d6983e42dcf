import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../lib/i18n/locale.ts';
import { markupIn } from '../../../lib/markdown/check-words.ts';
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

describe('markup in words that are published as they are typed', () => {
  it.each([
    ['Le **réseau**', '**réseau**'],
    ['*L’été*', '*L’été*'],
    ['Le _réseau_', '_réseau_'],
    ['Voir [la page](page.md)', '[la page](page.md)'],
    ['Une note[^1]', '[^1]'],
    ['`code`', '`code`'],
    ['<b>gras</b>', '<b>'],
    ['Fin.<br>Suite', '<br>'],
    ['<o:p>', '<o:p>'],
    ['R&amp;D', '&amp;'],
    ['l&rsquo;été', '&rsquo;'],
    ['Un&nbsp mot', '&nbsp'],
    ['## Titre', '##'],
    ['> cité', '>'],
    ['- un', '-'],
    ['• un', '•'],
    ['5 \\* 3', '\\*'],
    ['{{ nom }}', '{{ nom }}'],
    ['~~vieux~~', '~~'],
    ['m^2^', '^2^'],
    ['<https://x.ca>', '<https://x.ca>'],
    ['Le :es[hola]', ':es['],
    ['Le rapport :en[*Health*]', '*Health*'],
    ['**gras', '**'],
    [`**${'a'.repeat(40)}**`, `**${'a'.repeat(28)}…`],
  ])('%j', (words, found) => {
    expect(markupIn(words)).toBe(found);
  });

  it.each([
    'C# et C++',
    '1. Introduction',
    '-5 °C',
    'Prix* et taux*',
    '5 * 3 = 15 et 5*3*2',
    'Les citoyen*ne*s',
    'snake_case, a < b, <3',
    'AT&T, R&D, a & b; c',
    'x | y',
    '[sic] et [1]',
    'C:\\dossier',
    'https://x.ca/a_b_c et info@x.ca',
    '10:30, a:b, :-)',
    'Le rapport :en["Health: yes"]',
    '{1, 2} et 5 $ à 6 $',
    'Nom : ____',
  ])('%j has none', (words) => {
    expect(markupIn(words)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import type { Locale } from '../../lib/i18n/locale.ts';
import { textParts } from '../../lib/i18n/text-parts.ts';
import { typeset } from '../../lib/markdown/typography.ts';

/** The parts of a text as typography sets it: `1^er` an ordinal, `[…]` a telephone number. */
function partsOf(text: string, locale: Locale): string {
  return textParts(typeset(text, locale), locale)
    .map((part) => {
      if (typeof part === 'string') return part;
      return part.kind === 'phone' ? `[${part.text}]` : `${part.number}^${part.suffix}`;
    })
    .join('')
    .replaceAll('\u00A0', '_');
}

describe('ordinals of French', () => {
  it.each([
    ['le 1er mai', 'le 1^er_mai'],
    ['la 1re fois, les 1ers et les 1res', 'la 1^re fois, les 1^ers et les 1^res'],
    ['2e, 21e, 100e', '2^e, 21^e, 100^e'],
    ['le 1 000e appel', 'le 1_000^e appel'],
    ['les 2es rencontres', 'les 2^es rencontres'],
    ['la 2de guerre', 'la 2^de guerre'],
    ['1ère et 2ème', '1^ère et 2^ème'],
    ['du XIXe au XXIe siècle', 'du XIX^e au XXI^e_siècle'],
    ['Élisabeth Ire et François Ier', 'Élisabeth I^re et François I^er'],
    ['la Ve République', 'la V^e République'],
    ['(2e étage)', '(2^e_étage)'],
    ['2e-3e années', '2^e-3^e années'],
    ['l’11e région', 'l’11^e région'],
    ['1075, chemin, 2e.', '1075, chemin, 2^e.'],
  ])('%s', (text, parts) => {
    expect(partsOf(text, 'fr')).toBe(parts);
  });

  it.each([
    ...['ers', 'er', 'res', 're', 'ère', 'ères', 'ere', 'eres'].flatMap((suffix) => [
      ['1', suffix],
      ['I', suffix],
    ]),
    ...['de', 'des'].map((suffix) => ['2', suffix]),
    ...['e', 'es', 'ème', 'èmes', 'eme', 'emes', 'ième', 'ièmes', 'ieme', 'iemes'].flatMap(
      (suffix) => ['3', '10', '2014', '1 000', '12 000 000'].map((number) => [number, suffix]),
    ),
  ])('%s%s', (number = '', suffix = '') => {
    expect(partsOf(`le ${number}${suffix}.`, 'fr')).toBe(
      `le ${number.replaceAll(' ', '_')}^${suffix}.`,
    );
  });

  it('in Roman numerals, to 89', () => {
    const roman = (number: number): string =>
      (
        [
          [50, 'L'],
          [40, 'XL'],
          [10, 'X'],
          [9, 'IX'],
          [5, 'V'],
          [4, 'IV'],
          [1, 'I'],
        ] as const
      ).reduce(
        ({ rest, text }, [value, sign]) => ({
          rest: rest % value,
          text: text + sign.repeat(Math.floor(rest / value)),
        }),
        { rest: number, text: '' },
      ).text;
    for (let number = 2; number < 90; number += 1) {
      // `Le` is a word.
      if (number === 50) continue;
      expect(partsOf(`le ${roman(number)}e`, 'fr')).toBe(`le ${roman(number)}^e`);
    }
  });

  it.each([
    'Le 5 de Me Roy et de Dre Roy',
    'la Vie, Ce, De, Lie',
    'R2e',
    'A-3e',
    '3e-learning',
    '1er.pdf',
    'x.ca/2e-etage',
    'https://x.ca/?1er',
    'http://x.ca/,1er',
    'www.x.ca/,1er',
    'mailto:a,1er@x.ca',
    'x.ca/,1er',
    '1er@x.ca',
    'G1E 3E1',
    '1E3 et 1e3',
    'iPhone 5s',
    'une image en 2d',
    '11er',
    '0,2e',
    'H1N1 et covid-19',
  ])('none in %s', (text) => {
    expect(textParts(text, 'fr')).toEqual([text]);
  });

  it('none in English', () => {
    const text = 'the 1st, the 21st, the 1er mai';
    expect(textParts(text, 'en')).toEqual([text]);
  });
});

describe('telephone numbers', () => {
  it.each<[Locale, string, string]>([
    ['fr', 'au 418-266-8776.', 'au [418_266-8776].'],
    ['fr', '1-800-959-8281, poste 12', '[1_800_959-8281], poste_12'],
    ['fr', 'au +33_1_44_43_90_00'.replaceAll('_', '\u00A0'), 'au [+33_1_44_43_90_00]'],
    ['fr', 'au +33 1 44 43 90 00', 'au [+33 1 44 43 90 00]'],
    ['en', 'call 418 266-8776.', 'call [418-266-8776].'],
    ['en', '+55 61 3222-3000', '[+55 61 3222-3000]'],
  ])('%s: %s', (locale, text, parts) => {
    expect(partsOf(text, locale)).toBe(parts);
  });

  it.each(['2017-05-06', '123-456-7890', 'x.ca/418-266-8776', '10 +2 000', '978-2-550-12345-6'])(
    'none in %s',
    (text) => {
      expect(textParts(text, 'fr')).toEqual([text]);
    },
  );
});

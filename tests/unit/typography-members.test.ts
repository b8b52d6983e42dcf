import { describe, expect, it } from 'vitest';
import type { Locale } from '../../lib/i18n/locale.ts';
import { typeset } from '../../lib/markdown/typography.ts';

/** The typography of a text, where `_` shows non-breaking spaces. */
const set = (text: string, locale: Locale) => typeset(text, locale).replaceAll('\u00A0', '_');

const split = (text: string) => text.split(' ');

/** Symbols that are nothing else, even against their number. */
const UNITS = [
  ...split('nm µm μm mm cm dm km m² km² cm² mm² m³ km³ cm³ dm³ mm³ km/h'),
  ...split('µg μg mg kg µL μL mL cL dL ml cl dl ha min ms Wh kWh MWh GWh kW kJ kcal'),
  ...split('Pa kPa mmol mSv Hz kHz MHz GHz ko kB Ko KB Mo MB Go GB To TB dB'),
];

/** Those that are something only after a space. */
const MEASURES = [...split('m g l L t s h W V J K UI ° °C °F'), 'mm Hg'];
const CURRENCIES = split('$ € £ ¥ k$ M$ G$ k€ M€ G€ CAD USD EUR');

const COUNTED: Record<Locale, readonly string[]> = {
  fr: split(
    'octet octets million millions milliard milliards an ans année années mois semaine semaines jour jours heure heures minute minutes seconde secondes degré degrés dollar dollars euro euros',
  ),
  en: split(
    'byte bytes million billion year years month months week weeks day days hour hours minute minutes second seconds degree degrees dollar dollars euro euros',
  ),
};

describe.each(['fr', 'en'] as const)('in %s', (locale) => {
  it.each([...UNITS, ...MEASURES, ...CURRENCIES, ...COUNTED[locale]])(
    'a number keeps to what it counts: %s',
    (word) => {
      expect(set(`il y a 5 ${word} ici`, locale)).toBe(`il y a 5_${word} ici`);
      expect(set(`il y a 5\n${word}, ici`, locale)).toBe(`il y a 5_${word}, ici`);
    },
  );

  it.each([...UNITS, ...COUNTED[locale]].filter((word) => /^\p{L}+$/u.test(word)))(
    'and not to a word that begins as %s',
    (word) => {
      expect(set(`5 ${word}xyz`, locale)).toBe(`5 ${word}xyz`);
    },
  );

  it.each([' ', '\t', '\n', '\u00A0', '\u2009', '\u202F', ' \n '])(
    'a space of whatever kind is one: %j',
    (space) => {
      expect(set(`5${space}km`, locale)).toBe('5_km');
      expect(set(`oui${space}!`, locale)).toBe('oui!');
      expect(set(`G1S${space}2M1`, locale)).toBe('G1S_2M1');
    },
  );

  it.each(['118-266-8776', '418-166-8776', '418-066-8776', '018-266-8776'])(
    'no telephone number is %s',
    (number) => {
      expect(set(number, locale)).toBe(number);
    },
  );
});

it.each(UNITS)('French parts a number from %s, English leaves it', (unit) => {
  expect(set(`5${unit}`, 'fr')).toBe(`5_${unit}`);
  expect(set(`5${unit}`, 'en')).toBe(`5${unit}`);
});

it.each(
  split(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv. févr. avr. juill. sept. oct. nov. déc.',
  ),
)('a day keeps to its month: %s', (month) => {
  expect(set(`le 6 ${month} et le 1er ${month}`, 'fr')).toBe(`le 6_${month} et le 1er_${month}`);
});

it.each(
  split(
    'January February March April May June July August September October November December Jan. Feb. Aug. Sept. Oct. Nov. Dec.',
  ),
)('a month keeps to its day: %s', (month) => {
  expect(set(`on ${month} 6`, 'en')).toBe(`on ${month}_6`);
});

describe.each<[Locale, before: readonly string[], after: string]>([
  ['fr', split('M. MM. Mme Mmes Mlle Mlles Dr Drs Dre Dres Me Mes'), 'Roy'],
  ['en', split('Dr Dr. Drs Drs. Mr Mr. Mrs Mrs. Ms Ms. Prof Prof. Messrs Messrs.'), 'Roy'],
  ['fr', split('art. p. pp. no No nos Nos nº n° nᵒ vol. chap. fig. poste postes'), '12'],
  [
    'en',
    split('s. ss. p. pp. no. No. nos. Nos. art. arts. vol. c. fig. ext. extension extensions'),
    '12',
  ],
  ['fr', ['c.'], 'O-7'],
  ['en', ['c', 'c.'], 'O-7'],
])('in %s, before a name or a number', (locale, before, after) => {
  it.each(before)('%s', (word) => {
    expect(set(`voir ${word} ${after}`, locale)).toBe(`voir ${word}_${after}`);
    expect(set(`voir ${word} la suite`, locale)).toBe(`voir ${word} la suite`);
    expect(set(`voir x${word} ${after}`, locale)).toBe(`voir x${word} ${after}`);
  });
});

it.each(
  ['étage', 'siècle'].flatMap((word) =>
    split('1er 1re 2e XXe').map((rank) => [rank, word] as const),
  ),
)('an ordinal keeps to what it counts: %s %s', (rank, word) => {
  expect(set(`le ${rank} ${word}`, 'fr')).toBe(`le ${rank}_${word}`);
});

it.each(split('US USD CA CAD CAN AU AUD'))('a dollar keeps to its country: %s', (country) => {
  for (const text of [`25 $ ${country}`, `25$${country}`, `25$ ${country}`]) {
    expect(set(`${text}.`, 'fr')).toBe(`25_$_${country}.`);
  }
  expect(set(`3 M$ ${country}`, 'fr')).toBe(`3_M$_${country}`);
});

it.each(
  split("tis tisn't twas twasn't twere twould twill em til nother nuff neath gainst Twas TIS"),
)('an English word may begin with an apostrophe: %s', (word) => {
  const shown = word.replace("'", '’');
  // What closes after it closes no quotation.
  expect(set(`go '${word} the users' choice`, 'en')).toBe(`go ’${shown} the users’ choice`);
});

it.each(split('; ! ? ?! !!'))('no space is before %s', (sign) => {
  expect(set(`oui ${sign} Non`, 'fr')).toBe(`oui${sign} Non`);
  expect(set(`yes ${sign} No`, 'en')).toBe(`yes${sign} No`);
});

it.each(['%', '‰'])('%s keeps to its number in French, and touches it in English', (sign) => {
  for (const text of [`5${sign}`, `5 ${sign}`]) expect(set(text, 'fr')).toBe(`5_${sign}`);
  expect(set(`5 ${sign}`, 'en')).toBe(`5${sign}`);
});

import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDateAfter,
  formatDateRange,
  formatDayRange,
  formatDistance,
  formatDocument,
  formatList,
  formatNumber,
  formatPhone,
  formatShortDate,
  formatShortRange,
} from '../../lib/i18n/format.ts';
import { MONTHS } from '../../lib/i18n/format-months.ts';
import { plural } from '../../lib/i18n/messages.ts';

const show = (text: string) => text.replaceAll('\u00A0', '_');

describe('formatDate', () => {
  it.each([
    ['2014-05-06', '6_mai 2014', 'May_6, 2014'],
    ['2019-02-01', '1er_février 2019', 'February_1, 2019'],
    ['2018-11', 'novembre 2018', 'November 2018'],
    ['2004', '2004', '2004'],
    ['2015-08-05T13:32', '5_août 2015 à 13_h_32', 'August_5, 2015, 1:32_p.m.'],
    ['2015-08-05T09:05', '5_août 2015 à 9_h_5', 'August_5, 2015, 9:05_a.m.'],
    ['2015-08-05T13:00', '5_août 2015 à 13_h', 'August_5, 2015, 1_p.m.'],
    ['2015-08-05T12:00', '5_août 2015 à 12_h', 'August_5, 2015, noon'],
    ['2015-08-05T12:30', '5_août 2015 à 12_h_30', 'August_5, 2015, 12:30_p.m.'],
    ['2015-08-05T00:00', '5_août 2015 à 0_h', 'August_5, 2015, midnight'],
    ['2015-08-05T00:30', '5_août 2015 à 0_h_30', 'August_5, 2015, 12:30_a.m.'],
  ])('%s', (date, fr, en) => {
    expect(show(formatDate(date, 'fr'))).toBe(fr);
    expect(show(formatDate(date, 'en'))).toBe(en);
  });

  it.each(['', '6 mai', '2014-5-6', '2014-13-01', '2014-00-01'])('refuses %j', (date) => {
    expect(() => formatDate(date, 'fr')).toThrow(RangeError);
  });
});

describe('ranges', () => {
  it.each([
    ['2017-09-02', '2017-09-10', 'du 2 au 10_septembre 2017', 'September_2–10, 2017'],
    ['2017-09-01', '2017-09-10', 'du 1er au 10_septembre 2017', 'September_1–10, 2017'],
    ['2017-08-28', '2017-09-03', 'du 28_août au 3_septembre 2017', 'August_28 – September_3, 2017'],
    [
      '2016-12-28',
      '2017-01-03',
      'du 28_décembre 2016 au 3_janvier 2017',
      'December_28, 2016 – January_3, 2017',
    ],
    [
      '2016-09-02',
      '2017-09-02',
      'du 2_septembre 2016 au 2_septembre 2017',
      'September_2, 2016 – September_2, 2017',
    ],
    ['2017-09-02', '2017-09-02', 'le 2_septembre 2017', 'September_2, 2017'],
    ['2017-08', '2017-09', 'd’août à septembre 2017', 'August–September 2017'],
    ['2017-10', '2017-11', 'd’octobre à novembre 2017', 'October–November 2017'],
    ['2016-12', '2017-01', 'de décembre 2016 à janvier 2017', 'December 2016 – January 2017'],
    ['2016', '2017', 'de 2016 à 2017', '2016–2017'],
    ['2017', '2017', 'en 2017', '2017'],
    // A range is one of days, whatever the times.
    ['2017-09-02T09:00', '2017-09-02T17:00', 'le 2_septembre 2017', 'September_2, 2017'],
    ['2017-09-02T09:00', '2017-09-03T17:00', 'du 2 au 3_septembre 2017', 'September_2–3, 2017'],
  ])('%s to %s', (start, end, fr, en) => {
    expect(show(formatDateRange(start, end, 'fr'))).toBe(fr);
    expect(show(formatDateRange(start, end, 'en'))).toBe(en);
  });

  it.each([
    ['2017-09-02', '2017-09-10', '2–10', 'septembre 2017', 'September 2017'],
    ['2017-08-28', '2017-09-03', '28–3', 'août – septembre 2017', 'August – September 2017'],
    ['2017-09-02', '2017-09-02', '2', 'septembre 2017', 'September 2017'],
    [
      '2016-12-28',
      '2017-01-03',
      '28–3',
      'décembre 2016 – janvier 2017',
      'December 2016 – January 2017',
    ],
    [
      '2016-09-02',
      '2017-09-02',
      '2–2',
      'septembre 2016 – septembre 2017',
      'September 2016 – September 2017',
    ],
    ['2017-08', '2017-09', '2017', 'août – septembre', 'August – September'],
    ['2017-09-02T09:00', '2017-09-02T17:00', '2', 'septembre 2017', 'September 2017'],
    ['2016', '2017', '2016–2017', '', ''],
  ])('days of %s to %s', (start, end, days, fr, en) => {
    expect(formatDayRange(start, end, 'fr')).toEqual({ days, rest: fr });
    expect(formatDayRange(start, end, 'en')).toEqual({ days, rest: en });
  });

  it('writes the first of the month as an ordinal in French', () => {
    expect(formatDayRange('2017-09-01', '2017-09-03', 'fr').days).toBe('1er–3');
    expect(formatDayRange('2017-09-01', '2017-09-03', 'en').days).toBe('1–3');
  });

  it.each([
    ['2017-09-02', '2017-09-10', '2–10_sept.', 'Sept._2–10'],
    ['2017-09-02', '2017-09-02', '2_sept.', 'Sept._2'],
    ['2017-08-28', '2017-09-03', '28_août – 3_sept.', 'Aug._28 – Sept._3'],
    ['2016-12-28', '2017-01-03', '28_déc. 2016 – 3_janv. 2017', 'Dec._28, 2016 – Jan._3, 2017'],
    ['2016-09-02', '2017-09-02', '2_sept. 2016 – 2_sept. 2017', 'Sept._2, 2016 – Sept._2, 2017'],
    ['2016', '2017', '2016 – 2017', '2016 – 2017'],
    ['2016', '2016', '2016', '2016'],
    ['2017-08', '2017-09', 'août 2017 – sept. 2017', 'Aug. 2017 – Sept. 2017'],
    ['2017-08-31', '2018-08-31', '31_août 2017 – 31_août 2018', 'Aug._31, 2017 – Aug._31, 2018'],
    ['2017-09-01', '2017-09-02', '1er–2_sept.', 'Sept._1–2'],
  ])('short, %s to %s', (start, end, fr, en) => {
    expect(show(formatShortRange(start, end, 'fr'))).toBe(fr);
    expect(show(formatShortRange(start, end, 'en'))).toBe(en);
  });
});

describe('formatDateAfter', () => {
  it.each([
    ['2014-05-06', 'du_6_mai 2014', 'au_6_mai 2014', 'of May_6, 2014'],
    ['2018-04', 'd’avril 2018', 'à avril 2018', 'of April 2018'],
    ['2018-10', 'd’octobre 2018', 'à octobre 2018', 'of October 2018'],
    ['2018-09', 'de septembre 2018', 'à septembre 2018', 'of September 2018'],
    ['2004', 'de 2004', 'à 2004', 'of 2004'],
  ])('%s', (date, of, to, en) => {
    expect(show(formatDateAfter('of', date, 'fr'))).toBe(of);
    expect(show(formatDateAfter('to', date, 'fr'))).toBe(to);
    expect(show(formatDateAfter('of', date, 'en'))).toBe(en);
    expect(show(formatDateAfter('to', date, 'en'))).toBe(en.replace('of', 'to'));
  });
});

describe('formatShortDate', () => {
  it.each([
    ['2017-09-22', '22_sept.', 'Sept._22'],
    ['2017-05-01', '1er_mai', 'May_1'],
    ['2017-09', 'sept. 2017', 'Sept. 2017'],
    ['2004', '2004', '2004'],
  ])('%s', (date, fr, en) => {
    expect(show(formatShortDate(date, 'fr'))).toBe(fr);
    expect(show(formatShortDate(date, 'en'))).toBe(en);
  });

  it('has twelve months in each language', () => {
    expect(MONTHS.fr).toHaveLength(12);
    expect(MONTHS.en).toHaveLength(12);
  });
});

describe('numbers', () => {
  it.each([
    [0, '0', '0'],
    [18, '18', '18'],
    [999, '999', '999'],
    [1234.5, '1_234,5', '1,234.5'],
    [10_300, '10_300', '10,300'],
    [1_234_567, '1_234_567', '1,234,567'],
    [-1234, '\u22121_234', '\u22121,234'],
    [0.25, '0,25', '0.25'],
  ])('%d', (value, fr, en) => {
    expect(show(formatNumber(value, 'fr'))).toBe(fr);
    expect(show(formatNumber(value, 'en'))).toBe(en);
  });

  it('writes a distance with its unit', () => {
    expect(show(formatDistance(10_300, 'fr'))).toBe('10_300_km');
    expect(show(formatDistance(10_300, 'en'))).toBe('10,300_km');
  });

  it.each([
    [500, '(PDF, 500_octets)', '(PDF, 500_bytes)'],
    [0, '(PDF, 0_octets)', '(PDF, 0_bytes)'],
    [1023, '(PDF, 1_023_octets)', '(PDF, 1,023_bytes)'],
    [1024, '(PDF, 1_Ko)', '(PDF, 1_KB)'],
    [235_520, '(PDF, 230_Ko)', '(PDF, 230_KB)'],
    [1023 * 1024, '(PDF, 1_023_Ko)', '(PDF, 1,023_KB)'],
    [1024 * 1024 - 1, '(PDF, 1_Mo)', '(PDF, 1_MB)'],
    [1_500_000, '(PDF, 1,4_Mo)', '(PDF, 1.4_MB)'],
  ])('writes the size of a file of %d bytes', (bytes, fr, en) => {
    const document = { format: 'PDF', bytes };
    expect(`(${show(formatDocument(document, 'fr'))})`).toBe(fr);
    expect(`(${show(formatDocument(document, 'en'))})`).toBe(en);
  });

  it.each([
    ['fr', 'PDF, 1_Ko', 'PDF, 1_KB, in French'],
    ['en', 'PDF, 1_Ko, en anglais', 'PDF, 1_KB'],
    ['es', 'PDF, 1_Ko, en espagnol', 'PDF, 1_KB, in Spanish'],
    ['iu', 'PDF, 1_Ko, en inuktitut', 'PDF, 1_KB, in Inuktitut'],
    // Of a code without a name there is nothing to say.
    ['qqq', 'PDF, 1_Ko', 'PDF, 1_KB'],
  ])('says the language of a document that is not in that of the page: %s', (language, fr, en) => {
    const document = { format: 'PDF', bytes: 1024, language };
    expect(show(formatDocument(document, 'fr'))).toBe(fr);
    expect(show(formatDocument(document, 'en'))).toBe(en);
  });
});

it.each([
  ['+14182668776', '418_266-8776', '418-266-8776'],
  ['+15141234567', '514_123-4567', '514-123-4567'],
  ['+861012345678', '+861012345678', '+861012345678'],
])('formatPhone %s', (number, fr, en) => {
  expect(show(formatPhone(number, 'fr'))).toBe(fr);
  expect(show(formatPhone(number, 'en'))).toBe(en);
});

it.each([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a et b', 'a and b'],
  [['a', 'b', 'c'], 'a, b et c', 'a, b and c'],
])('formatList %j', (items, fr, en) => {
  expect(formatList(items, 'fr')).toBe(fr);
  expect(formatList(items, 'en')).toBe(en);
});

it.each([
  [0, 'aucune ou une', 'several'],
  [1, 'aucune ou une', 'one'],
  [2, 'deux pages', 'several'],
  [10, '10 pages', 'several'],
  [1234, '1\u00a0234 pages', 'several'],
])('plural of %i: nothing is singular in French, plural in English', (count, fr, en) => {
  expect(plural({ one: 'aucune ou une', other: '{count} pages' }, count, 'fr')).toBe(fr);
  expect(plural({ one: 'one', other: 'several' }, count, 'en')).toBe(en);
});

import { expect, it } from 'vitest';
import { wholeParts } from '../../../lib/i18n/whole-parts.ts';

/** The parts of a text, those that stay on one line between brackets. */
const marked = (text: string) =>
  wholeParts(text)
    .map((part) => (typeof part === 'string' ? part : `[${part.kind} ${part.text}]`))
    .join('');

it.each([
  ['le bien-être de tous', 'le [whole bien-être] de tous'],
  ['Gaspésie–Îles-de-la-Madeleine', '[whole Gaspésie–Îles-][whole de-la-Madeleine]'],
  ['la COVID-19, un follow-up', 'la [whole COVID-19], un [whole follow-up]'],
  ['du 10\u00a0septembre 2017 au', 'du [date 10\u00a0septembre 2017] au'],
  ['1er\u00a0février 2019', '1er\u00a0[date février 2019]'],
  ['on August\u00a05, 2015, in May 2014', 'on [date August\u00a05, 2015], in [date May 2014]'],
  ['September\u00a02–10, 2017', 'September\u00a0[whole 2–10], 2017'],
  ['20–30 ans, 2017-2018', '[whole 20–30] ans, [whole 2017-2018]'],
  ['2017-09-10, 1-800-2, A4-2', '2017-09-10, 1-800-2, A4-2'],
  ['en 2017, le 6\u00a0mai', 'en 2017, le 6\u00a0mai'],
  ['Mayflower 2017', 'Mayflower 2017'],
  // No word is told from its hyphen where there is no word.
  ['a – b, -x, c-', 'a – b, -x, c-'],
  ['coop-intl@msss.gouv.qc.ca', 'coop-intl@msss.gouv.qc.ca'],
  ['www.mon-site.qc.ca/deux-mots', 'www.mon-site.qc.ca/deux-mots'],
])('%s', (text, expected) => {
  expect(marked(text)).toBe(expected);
});

it('every character of a text is in one part', () => {
  const text = 'Saguenay–Lac-Saint-Jean, 2\u00a0mai 2014 : peut-être';
  const parts = wholeParts(text).map((part) => (typeof part === 'string' ? part : part.text));
  expect(parts.join('')).toBe(text);
});

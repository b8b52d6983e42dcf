import { distance } from 'fastest-levenshtein';
import { expect, it } from 'vitest';
import { editDistance } from '../../../lib/search/edit-distance.ts';

it.each([
  ['mission', 'mission', 0],
  ['mission', 'misson', 1],
  ['mission', 'misssion', 1],
  ['mission', 'missoin', 1],
  ['mission', 'imssion', 1],
  ['mission', 'nission', 1],
  ['coeur', 'cours', 2],
])('%s and %s are at %i', (a, b, expected) => {
  expect(editDistance(a, b, 2)).toBe(expected);
  expect(editDistance(b, a, 2)).toBe(expected);
});

it('is that of Levenshtein, but for letters that are swapped, up to the most', () => {
  const words = ['entente', 'attente', 'tente', 'tenter', 'etente', 'net', ''];
  for (const a of words) {
    for (const b of words) {
      const real = Math.min(distance(a, b), 3);
      expect([real, real - 1]).toContain(editDistance(a, b, 2));
    }
  }
});

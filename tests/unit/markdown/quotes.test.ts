import { expect, it } from 'vitest';
import { findings } from './findings.ts';

it.each([
  ['Il a dit "oui', '1:10 quote-alone'],
  ['"Un *mot* et\n"un autre"', '2:10 quote-alone'],
  ['## Un "titre', '1:7 quote-alone'],
  ['- "un"\n- deux"', '2:7 quote-alone'],
  ['Il a dit "oui".'],
  ['"Un *mot*\nsur deux lignes"'],
  ['Un écran de 5", dit-il.'],
  ['Un écran de 5" et "un mot".'],
  ['`"` et \\" et [a](b.md "c")'],
  ['Un « mot" »', '1:9 quote-alone'],
  ['Un " mot " ici', '1:4 quote-alone'],
])('a straight quote that is alone is advised of: %j', (markdown, ...expected) => {
  expect(findings(markdown).filter((one) => one.includes('quote'))).toEqual(expected);
});

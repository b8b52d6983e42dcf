import { expect, it } from 'vitest';
import type { Locale } from '../../../lib/i18n/locale.ts';
import { foreignPhrases } from '../../../lib/i18n/foreign-phrases.ts';

it.each<[Locale, string, number]>([
  ['fr', 'Carte des lieux visités par la mission', 0],
  ['fr', 'Map of the places', 1],
  ['fr', 'Le rapport s’intitule Report of the mission.', 1],
  ['fr', 'Le CONASS, à Rio de Janeiro', 0],
  ['en', 'Map of the places that the mission visited', 0],
  ['en', 'Carte des lieux de la mission', 1],
  ['en', 'Write to the Direction des affaires et de la coopération, in Québec.', 1],
  ['en', 'The CONASS, in Rio de Janeiro', 0],
  ['en', 'Sainte-Anne-de-la-Pérade and Baie-du-Febvre', 0],
  ['en', 'Plan d’action pour les aînés', 1],
])('in %s, “%s” has %d', (locale, text, count) => {
  expect(foreignPhrases(text, locale)).toHaveLength(count);
});

import type { Bilingual, Locale } from '../../lib/i18n/locale.ts';
import type { CoastMapModel } from '../../lib/page/model.ts';
import { COAST_GRATICULE, COAST_LAND } from './example-land.ts';

const FRAME = {
  width: 420,
  height: 380,
  beyond: { top: 0, right: 0, bottom: 0 },
  land: COAST_LAND,
  graticule: COAST_GRATICULE,
};

const TITLE: Bilingual = {
  fr: 'Carte des lieux visités\u00a0: Shanghai, Qingdao, Jinan et Beijing',
  en: 'Map of the places visited: Shanghai, Qingdao, Jinan and Beijing',
};

/** The places of a mission to China. */
export function coastMapOf(locale: Locale): CoastMapModel {
  return {
    ...FRAME,
    title: TITLE[locale],
    points: [
      { x: 275.1, y: 326.8, end: false, name: 'Shanghai' },
      { x: 246.5, y: 177.3, end: false, name: 'Qingdao' },
      { x: 162.8, y: 159, end: false, name: 'Jinan' },
      { x: 144.9, y: 53.2, end: false, name: 'Beijing' },
    ],
  };
}

/** One place with a long name, near the edge: its label is on the other side. */
export function coastMapAtTheEdge(locale: Locale): CoastMapModel {
  return {
    ...FRAME,
    title: {
      fr: 'Carte des lieux visités\u00a0: Saint-Louis-du-Ha! Ha!',
      en: 'Map of the places visited: Saint-Louis-du-Ha! Ha!',
    }[locale],
    points: [{ x: 400, y: 100, end: true, name: 'Saint-Louis-du-Ha! Ha!' }],
  };
}

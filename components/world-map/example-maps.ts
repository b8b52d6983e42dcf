import { formatDistance } from '../../lib/i18n/format.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { WorldMapModel } from '../../lib/page/model.ts';
import { WORLD_GRATICULE, WORLD_LAND } from './example-land.ts';

const GROUND = {
  size: 600,
  land: WORLD_LAND,
  graticule: WORLD_GRATICULE,
  rings: [100, 200, 300],
  origin: { x: 300, y: 300 },
};

/** The map of partners in Brazil and in China. */
export function worldMapOf(locale: Locale): WorldMapModel {
  return {
    ...GROUND,
    title: {
      fr: 'Carte du monde centrée sur Québec. Brésil\u00a0: à environ 7\u00a0300\u00a0km',
      en: 'Map of the world centred on Québec City. Brazil: about 7,300\u00a0km away',
    }[locale],
    lines: 'M300 300l76.5 166.9M300 300l-53.9-276M300 300l-26.3-257.2',
    points: [
      { x: 376.5, y: 466.9, isPartner: true, isVisited: false },
      { x: 246.1, y: 24, isPartner: true, isVisited: true },
      { x: 273.7, y: 42.8, isPartner: false, isVisited: true },
    ],
    labels: [
      {
        x: 376.5,
        y: 466.9,
        end: false,
        country: { fr: 'Brésil', en: 'Brazil' }[locale],
        distance: formatDistance(7300, locale),
      },
      {
        x: 246.1,
        y: 24,
        end: true,
        country: { fr: 'Chine', en: 'China' }[locale],
        distance: formatDistance(10_300, locale),
      },
    ],
  };
}

/** The map before any record names a place. */
export function worldMapWithoutPlaces(locale: Locale): WorldMapModel {
  return {
    ...GROUND,
    title: {
      fr: 'Carte du monde centrée sur Québec',
      en: 'Map of the world centred on Québec City',
    }[locale],
    lines: '',
    points: [],
    labels: [],
  };
}

import type { Locale } from '../../lib/i18n/locale.ts';
import type { RegionModel, RegionsModel } from '../../lib/page/model.ts';
import { AS_OF_AFTER, LINKS } from '../example-data.ts';

const YEAR = 2015;

/** Made-up regions in every row and column, some of them with more than one integrated centre. */
const TILES: [name: string, row: number, column: number, severalIn?: number][] = [
  ['Bas-du-Fleuve', 4, 6],
  ['Lac–Rivière-du-Nord', 3, 4],
  ['Capitale', 4, 5],
  ['Centre-et-Vallée-du-Milieu', 4, 4],
  ['Est', 6, 4],
  ['Grande-Île', 5, 3, YEAR],
  ['Ouest', 4, 1],
  ['Abitibi-Témiscamingue', 3, 1],
  ['Côte', 2, 5],
  ['Nord', 2, 3],
  ['Péninsule–Îles-de-la-Madeleine', 3, 7, YEAR],
  ['Rive-Sud', 5, 5],
  ['Petite-Île', 5, 2],
  ['Plateau', 4, 3],
  ['Montagnes', 4, 2],
  ['Plaine', 6, 3, YEAR],
  ['Grand-Nord', 1, 3],
  ['Terres-de-la-Baie', 2, 2],
];

const toRegion = (
  [name, row, column, severalIn]: (typeof TILES)[number],
  index: number,
): RegionModel => ({
  number: String(index + 1).padStart(2, '0'),
  name,
  row,
  column,
  ...(severalIn === undefined ? {} : { severalIn }),
});

export const REGIONS: readonly RegionModel[] = TILES.map(toRegion);

/** Names of forty letters, with and without a place to break. */
export const LONG_NAMES: readonly RegionModel[] = TILES.map(([, ...place], index) =>
  toRegion(
    [
      index % 2 === 0
        ? 'Saint-Bas-de-la-Grande-Rivière-du-Milieu'
        : 'Témiscaminguemadeleinelauriermontérégien',
      ...place,
    ],
    index,
  ),
);

/** The regions of a page, with where they come from. */
export function regionsOf(locale: Locale, changes: Partial<RegionsModel> = {}): RegionsModel {
  const list = [...(changes.list ?? REGIONS)];
  return {
    figures: {
      regions: list.length,
      territorialNetworks: 22,
      localNetworks: 93,
      asOf: AS_OF_AFTER[locale],
    },
    isCornered: true,
    source: {
      text: { fr: 'Une liste de régions', en: 'A list of regions' }[locale],
      external: false,
    },
    severalIn: YEAR,
    centresSource: { ...LINKS.mission[locale], external: false },
    ...changes,
    list,
  };
}

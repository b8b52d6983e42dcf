import { describe, expect, it } from 'vitest';
import { worldMap } from '../../../lib/map/world-map.ts';
import { pageModel } from '../../../lib/page/page-model.ts';
import { baseFile, loadFixture, pageText } from '../content/fixture-site.ts';

/** Places, by key. */
const PLACES = {
  shanghai: { country: 'china', lat: 31.23, lon: 121.47 },
  urumqi: { country: 'china', lat: 43.83, lon: 87.62 },
  fukuoka: { country: 'japan', lat: 33.59, lon: 130.4 },
  sapporo: { country: 'japan', lat: 43.06, lon: 141.35 },
  paris: { country: 'france', lat: 48.86, lon: 2.35 },
  brest: { country: 'france', lat: 48.39, lon: -4.49 },
};
const CAPITALS = {
  brazil: { lat: -15.79, lon: -47.88 },
  china: { lat: 39.9, lon: 116.41 },
  france: { lat: 48.86, lon: 2.35 },
  japan: { lat: 35.68, lon: 139.69 },
};

const lines = (list: Record<string, object>, of: (item: never) => object) =>
  Object.entries(list)
    .map(([key, item]) => `${key}: ${JSON.stringify(of(item as never))}\n`)
    .join('');

/** The map of the home page of a site whose missions go to some places. */
async function mapOf({ places = ['shanghai'], partner = '', more = [''] } = {}) {
  const site = await loadFixture({
    'places.yaml': lines(PLACES, (place: object) => ({ name: { fr: 'a', en: 'b' }, ...place })),
    'countries.yaml': lines(CAPITALS, (capital) => ({ name: { fr: 'P', en: 'C' }, capital })),
    'partners.yaml': baseFile('partners.yaml').concat(partner),
    'fr/rapports/chine-2017.md': baseFile('fr/rapports/chine-2017.md').replace(
      'places:\n  - shanghai',
      `places: [${places.join(', ')}]`,
    ),
    'fr/ententes/france.md': pageText('agreement', 'France', 'france', [
      'frenchOnly: true',
      partner === '' ? 'country: france' : 'partner: paris',
      'status: { value: signed, known: 2014 }',
      'source: { page: nouvelles/bresil-2014 }',
      ...more,
    ]),
  });
  const home = site.at('/');
  const model = home && pageModel(site, 'https://exemple.qc.ca', home);
  if (model?.template !== 'home') throw new Error('no home page');
  return model.map;
}

const at = (...points: { lat: number; lon: number }[]) =>
  worldMap(points).points.map(({ x, y }) => ({ x, y }));

describe('the map of the world', () => {
  it('has the places of missions, and the capital of a country where no place is known', async () => {
    const { shanghai } = PLACES;
    const { brazil, france } = CAPITALS;
    const { points, labels } = await mapOf();
    const byX = (a: { x: number }, b: { x: number }) => a.x - b.x;
    expect(points.toSorted(byX)).toEqual(
      [
        { ...at(shanghai)[0], isPartner: false, isVisited: true },
        ...at(brazil, france).map((point) => ({ ...point, isPartner: true, isVisited: false })),
      ].toSorted((a, b) => (a.x ?? 0) - (b.x ?? 0)),
    );
    expect(labels).toHaveLength(3);
  });

  it('has nothing of a record that was withdrawn', async () => {
    const more = ['withdrawn: { on: 2020-02-03, reason: { fr: Motif., en: Reason. } }'];
    const [before, after] = [await mapOf(), await mapOf({ more })];
    const [france] = at(CAPITALS.france);
    const is = ({ x, y }: { x: number; y: number }) => x === france?.x && y === france.y;
    expect(before.points.filter(is)).toHaveLength(1);
    expect(after.points.filter(is)).toEqual([]);
    expect(after.labels).toHaveLength(before.labels.length - 1);
  });

  it('has the place of a partner in place of the capital', async () => {
    const partner =
      'paris: { name: { fr: Paris, en: Paris }, country: france, level: municipal, place: brest }\n';
    const { points } = await mapOf({ partner });
    const places = points.map(({ x, y }) => ({ x, y }));
    expect(points).toContainEqual({ ...at(PLACES.brest)[0], isPartner: true, isVisited: false });
    expect(places).not.toContainEqual(at(CAPITALS.france)[0]);
  });

  it.each([
    ['west of Québec, at its left', ['fukuoka', 'sapporo'], 'sapporo', true],
    ['east of it, at its right', ['paris', 'brest'], 'paris', false],
    ['on both sides, at its right', ['shanghai', 'urumqi'], 'urumqi', false],
  ] as const)('writes the name of a country once: %s', async (_where, [one, two], outer, end) => {
    const { points, labels } = await mapOf({ places: [one, two] });
    const [place = { x: 0, y: 0 }] = at(PLACES[outer]);
    const [other = { x: 0, y: 0 }] = at(PLACES[outer === one ? two : one]);
    expect(end ? place.x < other.x : place.x > other.x).toBe(true);
    expect(points.map(({ x, y }) => ({ x, y }))).toEqual(expect.arrayContaining([place, other]));
    const own = labels.filter(({ x, y }) =>
      [place, other].some((point) => point.x === x && point.y === y),
    );
    expect(own).toEqual([expect.objectContaining({ ...place, end })]);
  });
});

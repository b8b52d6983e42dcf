import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../lib/cache/store.ts';
import { coastMap } from '../../lib/map/coast-map.ts';
import { coastlines } from '../../lib/map/coastline.ts';
import { distanceKm, QUEBEC, roundKm } from '../../lib/map/geography.ts';
import { keptMaps } from '../../lib/map/maps.ts';
import { pathData } from '../../lib/map/path-data.ts';
import { simplify, type XY } from '../../lib/map/polyline.ts';
import { worldMap } from '../../lib/map/world-map.ts';

const SHANGHAI = { lat: 31.23, lon: 121.47 };
const BEIJING = { lat: 39.9, lon: 116.41 };
const JINAN = { lat: 36.65, lon: 117.12 };
const QINGDAO = { lat: 36.07, lon: 120.38 };
const BRASILIA = { lat: -15.79, lon: -47.88 };
const PERTH = { lat: -31.95, lon: 115.86 };
const ANTIPODE = { lat: -QUEBEC.lat, lon: QUEBEC.lon + 180 };
const MISSION = [BEIJING, JINAN, QINGDAO, SHANGHAI];
const FRAME = { width: 420, height: 380 };

/** Follows path data made of M, l and z back to its points: one list per line. */
function trace(data: string): XY[][] {
  return (data.match(/M[^M]*/g) ?? []).map((subpath) => {
    const values = (subpath.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g) ?? []).map(Number);
    const points: XY[] = [];
    let at = { x: 0, y: 0 };
    for (let i = 0; i < values.length; i += 2) {
      at = { x: at.x + (values[i] ?? NaN), y: at.y + (values[i + 1] ?? NaN) };
      points.push(at);
    }
    const start = points[0];
    return subpath.endsWith('z') && start ? [...points, start] : points;
  });
}

function fromCentre({ x, y }: XY): number {
  return Math.hypot(x - 300, y - 300);
}

/** The sides of the lines, as [from, to]. */
function sides(lines: XY[][]): [XY, XY][] {
  return lines.flatMap((line) => line.slice(1).map((to, i): [XY, XY] => [line[i] ?? to, to]));
}

describe('distances', () => {
  // A great circle on a sphere of 6371 km, worked out apart with the spherical law of cosines.
  it.each([
    ['Shanghai', SHANGHAI, 11_244],
    ['Brasília', BRASILIA, 7342],
    ['Beijing', BEIJING, 10_343],
    ['Jinan', JINAN, 10_697],
    ['Qingdao', QINGDAO, 10_726],
  ])('from Québec to %s', (_name, place, km) => {
    expect(Math.round(distanceKm(QUEBEC, place))).toBe(km);
    expect(distanceKm(place, QUEBEC)).toBeCloseTo(distanceKm(QUEBEC, place), 6);
  });

  it('is nothing to the same place and half the Earth to the antipode', () => {
    expect(distanceKm(QUEBEC, QUEBEC)).toBe(0);
    expect(distanceKm(QUEBEC, ANTIPODE)).toBeCloseTo(Math.PI * 6371, 3);
  });

  it('crosses 180° by the short way', () => {
    expect(distanceKm({ lat: 0, lon: 179 }, { lat: 0, lon: -179 })).toBeCloseTo(222.39, 2);
  });

  it.each([
    [10_343, 10_300],
    [7350, 7400],
    [49, 0],
  ])('shows %i km as %i', (km, shown) => {
    expect(roundKm(km)).toBe(shown);
  });
});

describe('path data', () => {
  it('takes differences of rounded coordinates, so that errors do not add up', () => {
    const line = [0, 1, 2, 3, 4, 5].map((i) => ({ x: i * 1.4, y: 0 }));
    expect(pathData([line])).toBe('M0 0l1 0 2 0 1 0 2 0 1 0');
  });

  it('closes a line that ends where it starts', () => {
    const ring = [
      { x: 1, y: 1 },
      { x: 5, y: 1 },
      { x: 5, y: 5 },
      { x: 1, y: 1 },
    ];
    expect(pathData([ring])).toBe('M1 1l4 0 0 4z');
  });

  it('parts numbers with no more than it takes', () => {
    const line = [
      { x: 0.5, y: 10.5 },
      { x: 1, y: 11 },
      { x: 0.5, y: 10.5 },
      { x: 2.5, y: 11 },
    ];
    expect(pathData([line], 0.5)).toBe('M.5 10.5l.5.5-.5-.5 2 .5');
  });

  it('leaves out what is smaller than a step, and nothing at all', () => {
    expect(
      pathData([
        [],
        [{ x: 1, y: 1 }],
        [
          { x: 1, y: 1 },
          { x: 1.2, y: 1.2 },
        ],
      ]),
    ).toBe('');
  });
});

describe('simplify', () => {
  it('drops what changes the shape least and keeps the ends', () => {
    const line = [
      { x: 0, y: 0 },
      { x: 5, y: 0.1 },
      { x: 10, y: 0 },
      { x: 15, y: 9 },
      { x: 20, y: 0 },
    ];
    expect(simplify(line, 2)).toEqual([line[0], line[2], line[3], line[4]]);
  });

  it('drops every point of a straight line but its ends', () => {
    const line = Array.from({ length: 50 }, (_, i) => ({ x: i, y: i }));
    expect(simplify(line, 0.01)).toEqual([line[0], line[49]]);
  });
});

describe('the coasts of the world', () => {
  it('are read once', () => {
    expect(coastlines()).toBe(coastlines());
  });

  it('have no border along 180° of longitude nor at the South Pole', () => {
    for (const line of coastlines().coordinates) {
      line.slice(1).forEach(([lon = 0, lat = 0], i) => {
        const [lonBefore = 0] = line[i] ?? [];
        expect(Math.abs(lon) > 179.99 && Math.abs(lonBefore) > 179.99).toBe(false);
        expect(lat).toBeGreaterThan(-89.9);
      });
    }
  });
});

describe('the world map', () => {
  const map = worldMap([...MISSION, BRASILIA]);

  it('places each point at its distance and in its direction', () => {
    map.points.forEach((point) => {
      expect(fromCentre(point)).toBeCloseTo((point.km / 12_000) * 300, 0);
    });
    const [north, east, south, west] = worldMap([
      { lat: 80, lon: QUEBEC.lon },
      { lat: QUEBEC.lat, lon: QUEBEC.lon + 10 },
      { lat: 0, lon: QUEBEC.lon },
      { lat: QUEBEC.lat, lon: QUEBEC.lon - 10 },
    ]).points;
    expect(north?.x).toBe(300);
    expect(north?.y).toBeLessThan(300);
    expect(east?.x).toBeGreaterThan(300);
    expect(south?.y).toBeGreaterThan(300);
    expect(west?.x).toBeLessThan(300);
  });

  it('puts a coastal town on the drawn coast', () => {
    const [shanghai] = worldMap([SHANGHAI]).points;
    const gaps = trace(map.land)
      .flat()
      .map(({ x, y }) => Math.hypot(x - (shanghai?.x ?? 0), y - (shanghai?.y ?? 0)));
    expect(Math.min(...gaps)).toBeLessThan(5);
  });

  it('keeps to the rim and draws no line along it', () => {
    const land = trace(map.land);
    for (const point of [...land.flat(), ...trace(map.graticule).flat()]) {
      expect(fromCentre(point)).toBeLessThan(302);
    }
    const along = sides(land).filter((side) => side.every((end) => fromCentre(end) > 298));
    for (const [from, to] of along) {
      expect(Math.hypot(to.x - from.x, to.y - from.y)).toBeLessThan(5);
    }
  });

  it('is light', () => {
    expect(map.land.length + map.graticule.length).toBeLessThan(9000);
    expect(brotliCompressSync(map.land + map.graticule).length).toBeLessThan(3500);
  });

  it('has rings at round distances, the rim last', () => {
    expect(map.rings).toEqual([
      { km: 4000, radius: 100 },
      { km: 8000, radius: 200 },
      { km: 12_000, radius: 300 },
    ]);
  });

  it('joins Québec to each place, once', () => {
    const lines = trace(worldMap([SHANGHAI, BRASILIA, SHANGHAI]).lines);
    expect(lines).toHaveLength(2);
    expect(lines.map(([from]) => from)).toEqual([map.origin, map.origin]);
  });

  it('has no line without a place, nor to Québec itself', () => {
    expect(worldMap([])).toMatchObject({ lines: '', points: [] });
    expect(worldMap([QUEBEC])).toMatchObject({ lines: '', points: [{ x: 300, y: 300, km: 0 }] });
  });

  it.each([
    ['beyond the rim', PERTH],
    ['at the antipode', ANTIPODE],
  ])('shows a place %s on the rim, with its true distance', (_where, place) => {
    const { points, lines } = worldMap([place]);
    expect(points[0]?.km).toBeGreaterThan(12_000);
    expect(fromCentre(points[0] ?? { x: 0, y: 0 })).toBeCloseTo(300, 0);
    expect(trace(lines)[0]?.[1]?.x).toBeCloseTo(points[0]?.x ?? 0, 1);
  });

  it('is drawn once: the ground is the same string for every page', () => {
    const began = performance.now();
    for (let i = 0; i < 200; i++) expect(worldMap([SHANGHAI]).land).toBe(map.land);
    expect(performance.now() - began).toBeLessThan(500);
  });

  it.each([[{ lat: 91, lon: 0 }], [{ lat: 0, lon: 181 }], [{ lat: Number.NaN, lon: 0 }]])(
    'refuses %j',
    (place) => {
      expect(() => worldMap([place])).toThrow(RangeError);
      expect(() => coastMap([place], FRAME)).toThrow(RangeError);
    },
  );
});

describe('the coast map', () => {
  const map = coastMap(MISSION, FRAME);

  it('shows the places within its margins, north up and east to the right', () => {
    const [beijing, jinan, qingdao, shanghai] = map.points;
    for (const { x, y } of map.points) {
      expect(x).toBeGreaterThanOrEqual(420 * 0.13);
      expect(x).toBeLessThanOrEqual(420 * 0.87);
      expect(y).toBeGreaterThanOrEqual(380 * 0.13);
      expect(y).toBeLessThanOrEqual(380 * 0.87);
    }
    expect(beijing?.y).toBeLessThan(jinan?.y ?? 0);
    expect(qingdao?.y).toBeLessThan(shanghai?.y ?? 0);
    expect(jinan?.x).toBeLessThan(qingdao?.x ?? 0);
  });

  it('is light', () => {
    expect(map.land.length + map.graticule.length).toBeLessThan(3000);
    expect(map.land.length).toBeGreaterThan(1000);
  });

  it.each([
    ['east China', MISSION],
    ['Shanghai alone', [SHANGHAI]],
    [
      'both sides of 180°',
      [
        { lat: -18.1, lon: 178.4 },
        { lat: -13.8, lon: -171.8 },
      ],
    ],
    ['the North Pole', [{ lat: 90, lon: 0 }]],
    ['the South Pole', [{ lat: -90, lon: 0 }]],
    ['three continents', [SHANGHAI, BRASILIA, QUEBEC]],
  ])('stays in its frame and draws no border along it: %s', (_name, points) => {
    const { land, graticule, points: places } = coastMap(points, FRAME);
    const lines = trace(land);
    for (const { x, y } of [...lines.flat(), ...trace(graticule).flat(), ...places]) {
      expect(x >= 0 && x <= 420 && y >= 0 && y <= 380, `${x},${y}`).toBe(true);
    }
    for (const [from, to] of sides(lines)) {
      const vertical = from.x === to.x && (from.x === 0 || from.x === 420);
      const horizontal = from.y === to.y && (from.y === 0 || from.y === 380);
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      expect((vertical || horizontal) && length > 3).toBe(false);
    }
  });

  it('goes on past its frame, but to the left, at the same scale', () => {
    const wide = coastMap(MISSION, FRAME, { top: 60, right: 400, bottom: 60 });
    expect(wide.points).toEqual(map.points);
    const points = trace(wide.land).flat();
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const within = (values: number[], from: number, to: number) => [
      Math.min(...values) >= from && Math.min(...values) < from + 20,
      Math.max(...values) <= to && Math.max(...values) > to - 20,
    ];
    expect(within(xs, 0, 820)[1]).toBe(true);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(within(ys, -60, 440)).toEqual([true, true]);
  });

  it('keeps places near 180° together', () => {
    const [fiji, samoa] = coastMap(
      [
        { lat: -18.1, lon: 178.4 },
        { lat: -13.8, lon: -171.8 },
      ],
      FRAME,
    ).points;
    expect(samoa?.x).toBeGreaterThan(fiji?.x ?? 0);
  });

  it('shows a single place in the middle, and widens until there is a coast', () => {
    const inland = coastMap([BRASILIA], FRAME);
    expect(inland.points).toEqual([{ x: 210, y: 190 }]);
    expect(inland.land).not.toBe('');
  });

  it('has straight meridians and parallels, one line each', () => {
    const lines = trace(map.graticule);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      expect(line).toHaveLength(2);
      expect(line[0]?.x === line[1]?.x || line[0]?.y === line[1]?.y).toBe(true);
    }
  });

  it('is empty without places', () => {
    expect(coastMap([], FRAME)).toEqual({
      ...FRAME,
      beyond: { top: 0, right: 0, bottom: 0 },
      land: '',
      graticule: '',
      points: [],
    });
  });

  it('is the same every time', () => {
    expect(coastMap(MISSION, FRAME)).toEqual(map);
  });
});

it.each([
  ['the land of the world', worldMap([]).land],
  ['its meridians and parallels', worldMap([]).graticule],
  ['its lines', worldMap([SHANGHAI, BRASILIA, PERTH]).lines],
  ['a coast', coastMap(MISSION, FRAME).land],
  ['its meridians and parallels', coastMap(MISSION, FRAME).graticule],
])('%s is what the path of a drawing takes', (_name, data) => {
  const number = String.raw`-?(?:\d+(?:\.\d)?|\.\d)`;
  const numbers = `${number}(?:(?: |(?=[.-]))${number})*`;
  expect(data).toMatch(new RegExp(`^(?:M${numbers}l${numbers}z?)+$`));
});

describe('maps that are kept', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'maps-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  /** The maps of a build, and the keys it used. */
  function build(code = 'code') {
    const used = new Set<string>();
    return { maps: keptMaps(openStore(folder), code, used), used };
  }

  it('are those that would be drawn, for each list of places and each kind', () => {
    for (const { maps, used } of [build(), build()]) {
      for (const places of [[BRASILIA], []]) {
        expect(maps.worldMap(places)).toEqual(worldMap(places));
        expect(maps.coastMap(places, FRAME)).toEqual(coastMap(places, FRAME));
      }
      const small = { width: 200, height: 100 };
      expect(maps.coastMap([], small)).toEqual(coastMap([], small));
      expect(used.size).toBe(5);
    }
  });

  it('are drawn once by the same code, and again by another', () => {
    const first = build();
    const drawn = first.maps.coastMap([], FRAME);
    const [key = ''] = first.used;
    openStore(folder).write(key, JSON.stringify({ ...drawn, land: 'kept' }));
    const second = build();
    expect(second.maps.coastMap([], FRAME).land).toBe('kept');
    expect(second.used).toEqual(first.used);
    expect(build('other code').maps.coastMap([], FRAME)).toEqual(drawn);
  });
});

import { geoAzimuthalEquidistant, geoGraticule } from 'd3-geo';
import { coastlines, project } from './coastline.ts';
import {
  bearing,
  checkPoint,
  distanceKm,
  EARTH_RADIUS_KM,
  type GeoPoint,
  QUEBEC,
  RADIAN,
} from './geography.ts';
import { pathData } from './path-data.ts';
import { extent, simplify, tenths, type XY } from './polyline.ts';

/** A square drawing of the world around Québec; every length is in its units. */
export interface WorldMap {
  /** Side of the square. */
  size: number;
  /** The coasts, as the `d` of a path to stroke, not to fill. */
  land: string;
  /** Meridians and parallels, as the `d` of a path to stroke. */
  graticule: string;
  /** Circles of equal distance around the origin, the rim last. */
  rings: { radius: number; km: number }[];
  /** Québec. */
  origin: XY;
  /** Straight lines from Québec to each place once, as the `d` of a path; empty without places. */
  lines: string;
  /** The places, in the order given, with their distance from Québec in kilometres, unrounded. */
  points: (XY & { km: number })[];
}

const SIZE = 600;
const CENTRE = SIZE / 2;
/** Far enough for the ministry's partners: Shanghai is 11 244 km away. */
const RIM_KM = 12_000;
const RING_KM = [4000, 8000, RIM_KM];
const UNITS_PER_KM = CENTRE / RIM_KM;

/** Islands smaller than this are specks, not shapes. */
const SMALLEST = 6;
/** What a detail of the coast must cover to be drawn, in square units. */
const DETAIL = 7;
/** Units: nobody sees half of two, which takes a hundred bytes more of every page that shows the map. */
const STEP = 2;

let ground: Pick<WorldMap, 'land' | 'graticule'> | undefined;

/** What does not depend on the places: worked out once for all pages. */
function drawGround(): Pick<WorldMap, 'land' | 'graticule'> {
  const projection = geoAzimuthalEquidistant()
    .rotate([-QUEBEC.lon, -QUEBEC.lat])
    .translate([CENTRE, CENTRE])
    .scale(UNITS_PER_KM * EARTH_RADIUS_KM)
    .clipAngle(RIM_KM / EARTH_RADIUS_KM / RADIAN);
  const coasts = project(coastlines(), projection)
    .filter((line) => extent(line) >= SMALLEST)
    .map((line) => simplify(line, DETAIL));
  const graticule = geoGraticule().step([45, 30])();
  const arcs = project(graticule, projection).map((line) => simplify(line, 4));
  return { land: pathData(coasts, STEP), graticule: pathData(arcs, STEP) };
}

/**
 * The world seen from Québec, in the azimuthal equidistant projection: a straight line from Québec
 * is the shortest way, and its length is to scale. A place beyond the rim is shown on it, in its
 * direction. @throws RangeError for a place that is not on Earth.
 */
export function worldMap(points: readonly GeoPoint[]): WorldMap {
  ground ??= drawGround();
  const origin = { x: CENTRE, y: CENTRE };
  const places = points.map((point) => {
    checkPoint(point);
    const km = distanceKm(QUEBEC, point);
    const radius = Math.min(km * UNITS_PER_KM, CENTRE);
    const angle = bearing(QUEBEC, point);
    const x = CENTRE + radius * Math.sin(angle);
    const y = CENTRE - radius * Math.cos(angle);
    return { ...tenths({ x, y }), km };
  });
  const lines = new Set(places.map((place) => pathData([[origin, place]], 0.1)));
  return {
    size: SIZE,
    ...ground,
    rings: RING_KM.map((km) => ({ radius: km * UNITS_PER_KM, km })),
    origin,
    lines: [...lines].join(''),
    points: places,
  };
}

import { geoGraticule, geoMercator, type GeoProjection } from 'd3-geo';
import { coastlines, project } from './coastline.ts';
import { checkPoint, EARTH_RADIUS_KM, type GeoPoint, RADIAN } from './geography.ts';
import { pathData } from './path-data.ts';
import { extent, simplify, tenths, type XY } from './polyline.ts';

/** A drawing of the coast around some places; every length is in its units. */
export interface CoastMap {
  /** Width of the frame, as asked. */
  width: number;
  /** Height of the frame, as asked. */
  height: number;
  /** How far coasts and lines go on past it, as asked. */
  beyond: Beyond;
  /** The coasts, as the `d` of a path to stroke, not to fill; empty far from any sea. */
  land: string;
  /** Meridians and parallels, straight, as the `d` of a path to stroke. */
  graticule: string;
  /** The places, in the order given. */
  points: XY[];
}

/** How far past its frame a map is drawn; at its left, words stand. */
export interface Beyond {
  top: number;
  right: number;
  bottom: number;
}

/** The frame that the coast of a mission is drawn in, wherever it is shown: it is drawn once. */
export const COAST_FRAME = { width: 420, height: 380 };

/** What a screen of 1920 px shows past it. */
export const COAST_BEYOND: Beyond = { top: 60, right: 400, bottom: 60 };

/** Share of the frame left free on each side of the places, for their labels. */
const MARGIN = 0.14;
/** What the places are taken to span at least, so that one town is still seen in its country. */
const LEAST_SPAN_KM = 600;
/** Without a coast in the frame, the view widens up to this, then shows none. */
const MOST_SPAN_KM = 5000;
/** The steps of a graticule, in degrees: the first whose lines stand far enough apart is taken. */
const STEPS = [1, 2, 5, 10, 15, 30];
const LEAST_SPACING = 72;
/** Islands smaller than this are specks, not shapes. */
const SMALLEST = 5;
/** What a detail of the coast must cover to be drawn, in square units. */
const DETAIL = 2;
/** Half a unit: smoother than whole units where the map is shown larger than its frame. */
const STEP = 1;

/** The Mercator projection stretches without limit towards the poles: places stop here. */
const HIGHEST_LAT = 80;

/** The direction in which the longitudes lie on average, in degrees; right across 180° too. */
function middleLon(points: readonly GeoPoint[]): number {
  const sum = (f: (angle: number) => number) =>
    points.reduce((total, { lon }) => total + f(lon * RADIAN), 0);
  return Math.atan2(sum(Math.sin), sum(Math.cos)) / RADIAN;
}

/** The projection that shows the places in the middle of the frame, and how it shows them. */
function fit(
  points: readonly GeoPoint[],
  { width, height }: { width: number; height: number },
  beyond: Beyond,
  leastSpanKm: number,
): GeoProjection {
  const projection = geoMercator()
    .rotate([-middleLon(points), 0])
    .scale(1)
    .translate([0, 0]);
  const drawn = points.map((point) => place(point, projection));
  const [left, right] = range(drawn.map(({ x }) => x));
  const [top, bottom] = range(drawn.map(({ y }) => y));
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  // One radian of latitude is drawn cosh(y) long on a Mercator map of scale 1.
  const leastSpan = (leastSpanKm / EARTH_RADIUS_KM) * Math.cosh(middle.y);
  const room = 1 - 2 * MARGIN;
  const scale = Math.min(
    (width * room) / Math.max(right - left, leastSpan),
    (height * room) / Math.max(bottom - top, leastSpan),
  );
  return projection
    .scale(scale)
    .translate([width / 2 - middle.x * scale, height / 2 - middle.y * scale])
    .clipExtent([
      [0, -beyond.top],
      [width + beyond.right, height + beyond.bottom],
    ]);
}

function range(values: readonly number[]): [least: number, most: number] {
  return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}

function place({ lat, lon }: GeoPoint, projection: GeoProjection): XY {
  const shownLat = Math.max(-HIGHEST_LAT, Math.min(HIGHEST_LAT, lat));
  const [x, y] = projection([lon, shownLat]) ?? [0, 0];
  return { x, y };
}

/**
 * The coast around the places of a mission, in the Mercator projection: north is up and shapes are
 * true. Lines end without a border where the drawing does: a page that is wider than the frame shows
 * more land, not larger. Without places the drawing is empty.
 * @throws RangeError for a place that is not on Earth.
 */
export function coastMap(
  points: readonly GeoPoint[],
  frame: { width: number; height: number },
  beyond: Beyond = { top: 0, right: 0, bottom: 0 },
): CoastMap {
  points.forEach(checkPoint);
  const { width, height } = frame;
  if (points.length === 0) {
    return { width, height, beyond, land: '', graticule: '', points: [] };
  }
  let spanKm = LEAST_SPAN_KM;
  let projection = fit(points, frame, beyond, spanKm);
  let land = drawCoast(projection);
  while (land === '' && spanKm < MOST_SPAN_KM) {
    spanKm *= 1.5;
    projection = fit(points, frame, beyond, spanKm);
    land = drawCoast(projection);
  }
  return {
    width,
    height,
    beyond,
    land,
    graticule: drawGraticule(projection),
    points: points.map((point) => tenths(place(point, projection))),
  };
}

function drawCoast(projection: GeoProjection): string {
  const coasts = project(coastlines(), projection)
    .filter((line) => extent(line) >= SMALLEST)
    .map((line) => simplify(line, DETAIL));
  return pathData(coasts, STEP);
}

function drawGraticule(projection: GeoProjection): string {
  const unitsPerDegree = projection.scale() * RADIAN;
  const step = STEPS.find((degrees) => degrees * unitsPerDegree >= LEAST_SPACING) ?? 30;
  const lines = project(geoGraticule().step([step, step])(), projection);
  return pathData(lines.map((line) => simplify(line, 1)));
}

/** A place on Earth, in degrees: latitude north, longitude east. */
export interface GeoPoint {
  lat: number;
  lon: number;
}

/** The city of Québec, from which distances are told. */
export const QUEBEC: GeoPoint = { lat: 46.8139, lon: -71.208 };

/** Mean radius of the Earth (WGS 84), in kilometres. */
export const EARTH_RADIUS_KM = 6371;

/** Radians in one degree. */
export const RADIAN = Math.PI / 180;

/** Length of the shortest way between two places, in kilometres (haversine formula), unrounded. */
export function distanceKm(a: GeoPoint, b: GeoPoint): number {
  const sinLat = Math.sin(((b.lat - a.lat) * RADIAN) / 2);
  const sinLon = Math.sin(((b.lon - a.lon) * RADIAN) / 2);
  const h = sinLat ** 2 + Math.cos(a.lat * RADIAN) * Math.cos(b.lat * RADIAN) * sinLon ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Direction to leave `from` by the shortest way to `to`: radians, clockwise from north. */
export function bearing(from: GeoPoint, to: GeoPoint): number {
  const lon = (to.lon - from.lon) * RADIAN;
  const fromLat = from.lat * RADIAN;
  const toLat = to.lat * RADIAN;
  const east = Math.sin(lon) * Math.cos(toLat);
  const north =
    Math.cos(fromLat) * Math.sin(toLat) - Math.sin(fromLat) * Math.cos(toLat) * Math.cos(lon);
  return Math.atan2(east, north);
}

/** A distance as readers are shown it: to the nearest 100 km. */
export function roundKm(km: number): number {
  return Math.round(km / 100) * 100;
}

/** Refuses coordinates that no map can place. @throws RangeError naming the point. */
export function checkPoint({ lat, lon }: GeoPoint): void {
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
    throw new RangeError(`Not a place on Earth: latitude ${lat}, longitude ${lon}.`);
  }
}

import { formatDistance, formatList } from '../i18n/format.ts';
import { fill } from '../i18n/messages.ts';
import { COAST_BEYOND, COAST_FRAME } from '../map/coast-map.ts';
import { distanceKm, QUEBEC, roundKm, type GeoPoint } from '../map/geography.ts';
import { isListed, pagesOfType } from '../site/site.ts';
import type { PageContext } from './context.ts';
import type { CoastMapModel, WorldMapModel } from './model.ts';

/** A place a record names, in its country. */
interface RecordPlace extends GeoPoint {
  country: string;
  /** Whether a partner is there. */
  isPartner: boolean;
  /** Whether a mission went there. */
  isVisited: boolean;
}

/**
 * The places that the records name which are listed: those of missions and of partners. A country that
 * they name without a place is drawn at its capital.
 */
function recordPlaces({ site }: PageContext): RecordPlace[] {
  const { places, partners, countries } = site.references;
  const visited = new Set<string>();
  const partnered = new Set<string>();
  const inCountries = new Set<string>();
  for (const { entry } of pagesOfType(site, 'fr', 'mission-report').filter(isListed)) {
    for (const place of entry.facts.places) visited.add(place);
  }
  for (const { entry } of pagesOfType(site, 'fr', 'agreement').filter(isListed)) {
    const partner = partners[entry.facts.partner ?? ''];
    if (partner?.place !== undefined) partnered.add(partner.place);
    const country = partner?.country ?? entry.facts.country;
    if (country !== undefined) inCountries.add(country);
  }
  const located = [...new Set([...visited, ...partnered])].flatMap((id) => {
    const place = places[id];
    if (place === undefined) return [];
    return [{ ...place, isPartner: partnered.has(id), isVisited: visited.has(id) }];
  });
  const capitals = [...inCountries]
    .filter((country) => !located.some((place) => place.country === country))
    .flatMap((country) => {
      const capital = countries[country]?.capital;
      return capital === undefined
        ? []
        : [{ ...capital, country, isPartner: true, isVisited: false }];
    });
  return [...located, ...capitals];
}

/** The world seen from Québec, with a line to each place of the records. */
export function worldMapModel(context: PageContext): WorldMapModel {
  const { site, locale, typeset } = context;
  const places = recordPlaces(context);
  const map = context.maps.worldMap(places.map(({ lat, lon }) => ({ lat, lon })));
  const countries = [...new Set(places.map(({ country }) => country))];
  const labels = countries.map((country) => {
    const points = map.points.filter((_, index) => places[index]?.country === country);
    const west = points.every(({ x }) => x < map.origin.x);
    const sorted = points.toSorted((a, b) => (west ? a.x - b.x : b.x - a.x));
    const { x, y } = sorted[0] ?? map.origin;
    const { name, capital } = site.references.countries[country] ?? {};
    const km = capital === undefined ? 0 : roundKm(distanceKm(QUEBEC, capital));
    return {
      x,
      y,
      end: west,
      country: typeset(name?.[locale] ?? country),
      distance: formatDistance(km, locale),
    };
  });
  return {
    size: map.size,
    land: map.land,
    graticule: map.graticule,
    rings: map.rings.map(({ radius }) => radius),
    lines: map.lines,
    origin: { x: map.origin.x, y: map.origin.y },
    points: map.points.map(({ x, y }, index) => ({
      x,
      y,
      isPartner: places[index]?.isPartner === true,
      isVisited: places[index]?.isVisited === true,
    })),
    labels,
    title: [
      context.messages.worldMap,
      ...labels.map(({ country, distance }) =>
        fill(context.messages.worldMapLine, { country, distance }),
      ),
    ].join('. '),
  };
}

/** What a letter of a name takes where the map is smallest, the mark before it, and the room past each side. */
const LETTER = 16;
const MARK = 14;
const ROOM = { left: 45, right: 120 };

/** The coast of the places of a mission. */
export function coastMapModel(context: PageContext, ids: readonly string[]): CoastMapModel {
  const { site, locale, typeset, messages } = context;
  const places = ids.flatMap((id) => site.references.places[id] ?? []);
  const map = context.maps.coastMap(
    places.map(({ lat, lon }) => ({ lat, lon })),
    COAST_FRAME,
    COAST_BEYOND,
  );
  const names = places.map(({ name }) => typeset(name[locale]));
  return {
    ...map,
    points: map.points.map(({ x, y }, index) => {
      const name = names[index] ?? '';
      return { x, y, end: endsAt(x, name), name };
    }),
    title: fill(messages.coastMap, { places: formatList(names, locale) }),
  };
}

/**
 * Whether a name ends at the left of its place: the west of the frame has land on its right. Where
 * there is no room, it is on the other side.
 */
function endsAt(x: number, name: string): boolean {
  const length = MARK + name.length * LETTER;
  const fits = { left: x + ROOM.left > length, right: x + length < COAST_FRAME.width + ROOM.right };
  return fits.left && (x < COAST_FRAME.width * 0.4 || !fits.right);
}

import { keyOf, type Store } from '../cache/store.ts';
import { coastMap } from './coast-map.ts';
import { worldMap } from './world-map.ts';

/** What draws the maps of a site. */
export interface Maps {
  worldMap: typeof worldMap;
  coastMap: typeof coastMap;
}

/** Draws each map when it is asked for. */
export const MAPS: Maps = { worldMap, coastMap };

/**
 * Draws only what no earlier build has drawn: projecting the coasts of the world takes longer than
 * everything else about a small site.
 *
 * @param code names the code that draws
 * @param used is given the key of each map
 */
export function keptMaps(store: Store, code: string, used: Set<string>): Maps {
  const kept =
    <Asked extends readonly unknown[], Map>(name: string, draw: (...asked: Asked) => Map) =>
    (...asked: Asked): Map => {
      const key = keyOf('map', code, name, asked);
      used.add(key);
      const known = store.read(key);
      if (known !== undefined) return JSON.parse(known.toString());
      const map = draw(...asked);
      store.write(key, JSON.stringify(map));
      return map;
    };
  return { worldMap: kept('world', worldMap), coastMap: kept('coast', coastMap) };
}

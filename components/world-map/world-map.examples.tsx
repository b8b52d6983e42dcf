import type { Example } from '../example.ts';
import { worldMapOf, worldMapWithoutPlaces } from './example-maps.ts';
import { WorldMap } from './world-map.tsx';

const component = 'WorldMap';

/** On the brand ground, as on the cover of the home page. */
export const examples: Example[] = [
  {
    component,
    name: 'partners on both sides of Québec',
    render: (locale) => (
      <div className="on-brand">
        <WorldMap locale={locale} map={worldMapOf(locale)} />
      </div>
    ),
  },
  {
    component,
    name: 'no place known',
    render: (locale) => (
      <div className="on-brand">
        <WorldMap locale={locale} map={worldMapWithoutPlaces(locale)} />
      </div>
    ),
  },
];

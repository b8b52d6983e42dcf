import type { Example } from '../example.ts';
import { CoastMap } from './coast-map.tsx';
import { coastMapAtTheEdge, coastMapOf } from './example-maps.ts';

const component = 'CoastMap';

export const examples: Example[] = [
  { component, name: 'four places', render: (locale) => <CoastMap map={coastMapOf(locale)} /> },
  {
    component,
    name: 'one place near the edge',
    render: (locale) => <CoastMap map={coastMapAtTheEdge(locale)} />,
  },
];

import type { Example } from '../example.ts';
import { YearAxis } from './year-axis.tsx';

const component = 'YearAxis';

export const examples: Example[] = [
  {
    component,
    name: 'several years, two agreements in one',
    render: () => (
      <YearAxis
        axis={{
          from: 2004,
          to: 2017,
          years: [
            { year: 2004, count: 1 },
            { year: 2008, count: 1 },
            { year: 2013, count: 1 },
            { year: 2017, count: 2 },
          ],
        }}
      />
    ),
  },
  {
    component,
    name: 'nothing for a single year',
    render: () => <YearAxis axis={{ from: 2017, to: 2017, years: [{ year: 2017, count: 2 }] }} />,
  },
];

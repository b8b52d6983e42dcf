import type { Example } from '../example.ts';
import { exampleLanes, exampleList } from './example-lanes.ts';
import { LaneMissions } from './lane-missions.tsx';
import { Lanes } from './lanes.tsx';

export const examples: Example[] = [
  ...[1, 2, 12, 40].map((count): Example => ({
    component: 'Lanes',
    name: `lanes: ${count}`,
    render: (locale) => {
      const lanes = exampleList(locale, count);
      return (
        <Lanes locale={locale} lanes={lanes}>
          <LaneMissions locale={locale} missions={lanes.missions} />
        </Lanes>
      );
    },
  })),
  {
    component: 'Lanes',
    name: 'that of the record it is on',
    render: (locale) => <Lanes locale={locale} lanes={exampleLanes(locale, 1)} alone />,
  },
  {
    component: 'LaneMissions',
    name: 'nothing without a mission',
    render: (locale) => <LaneMissions locale={locale} missions={[]} />,
  },
];

import type { Example } from '../example.ts';
import { agreementSteps, missionSteps } from './example-steps.ts';
import { Timeline } from './timeline.tsx';

const component = 'Timeline';

export const examples: Example[] = [
  {
    component,
    name: 'a mission that lasts, and its report',
    render: (locale) => <Timeline locale={locale} items={missionSteps(locale)} />,
  },
  ...([1, 2, 3, 4] as const).map((count): Example => ({
    component,
    name: `agreements: ${count}`,
    render: (locale) => <Timeline locale={locale} items={agreementSteps(locale, count)} />,
  })),
  {
    component,
    name: 'nothing without a date',
    render: (locale) => <Timeline locale={locale} items={[]} />,
  },
];

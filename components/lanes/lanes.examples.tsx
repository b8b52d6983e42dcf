import type { Example } from '../example.ts';
import { exampleLanes, exampleList } from './example-lanes.ts';
import { Lanes } from './lanes.tsx';
import { LanesOfList } from './lanes-of-list.tsx';

export const examples: Example[] = [
  ...[1, 2, 12, 40].map((count): Example => ({
    component: 'LanesOfList',
    name: `lanes: ${count}`,
    render: (locale) => <LanesOfList locale={locale} lanes={exampleList(locale, count)} />,
  })),
  {
    component: 'Lanes',
    name: 'that of the record it is on',
    render: (locale) => <Lanes locale={locale} lanes={exampleLanes(locale, 1)} alone />,
  },
  {
    component: 'LanesOfList',
    name: 'without a mission',
    render: (locale) => (
      <LanesOfList locale={locale} lanes={{ ...exampleList(locale, 1), missions: [] }} />
    ),
  },
];

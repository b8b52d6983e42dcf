import type { Example } from '../example.ts';
import { agreementsTable, reportsTable } from './example-tables.ts';
import { RecordTable } from './record-table.tsx';

const component = 'RecordTable';

export const examples: Example[] = [
  {
    component,
    name: 'complete, long and hardly known agreements',
    render: (locale) => <RecordTable locale={locale} table={agreementsTable(locale)} />,
  },
  {
    component,
    name: 'one agreement',
    render: (locale) => <RecordTable locale={locale} table={agreementsTable(locale, 1)} />,
  },
  {
    component,
    name: 'dated facts, and a report in the other language only',
    render: (locale) => <RecordTable locale={locale} table={reportsTable(locale)} />,
  },
  {
    component,
    name: 'a year and a name alone',
    render: (locale) => (
      <RecordTable
        locale={locale}
        table={{
          caption: { fr: 'Deux visites', en: 'Two visits' }[locale],
          columns: [{ fr: 'Ville', en: 'Town' }[locale]],
          items: ['Shanghai', 'Beijing'].map((text) => ({
            year: '2017',
            link: { href: `/${text}/`, text },
            facts: [],
          })),
        }}
      />
    ),
  },
];

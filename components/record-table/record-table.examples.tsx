import type { Example } from '../example.ts';
import { AgreementsTable } from './agreements-table.tsx';
import { agreementRows, missionRows } from './example-rows.ts';
import { MissionsTable } from './missions-table.tsx';
import { RecordTable } from './record-table.tsx';

export const examples: Example[] = [
  {
    component: 'AgreementsTable',
    name: 'complete, followed, long and hardly known agreements',
    render: (locale) => <AgreementsTable locale={locale} rows={agreementRows(locale)} />,
  },
  {
    component: 'AgreementsTable',
    name: 'one agreement',
    render: (locale) => (
      <AgreementsTable locale={locale} rows={agreementRows(locale).slice(0, 1)} />
    ),
  },
  {
    component: 'AgreementsTable',
    name: 'none yet',
    render: (locale) => <AgreementsTable locale={locale} rows={[]} />,
  },
  {
    component: 'MissionsTable',
    name: 'a report, and one in the other language only',
    render: (locale) => <MissionsTable locale={locale} rows={missionRows(locale)} />,
  },
  {
    component: 'MissionsTable',
    name: 'one report',
    render: (locale) => <MissionsTable locale={locale} rows={missionRows(locale).slice(0, 1)} />,
  },
  {
    component: 'MissionsTable',
    name: 'none yet',
    render: (locale) => <MissionsTable locale={locale} rows={[]} />,
  },
  {
    component: 'RecordTable',
    name: 'a year and a name alone',
    render: (locale) => (
      <RecordTable
        caption={{ fr: 'Deux visites', en: 'Two visits' }[locale]}
        columns={[
          { name: { fr: 'Année', en: 'Year' }[locale], cell: ({ year }) => year },
          { name: { fr: 'Ville', en: 'Town' }[locale], cell: ({ town }) => town },
        ]}
        rows={[
          { year: '2017', town: 'Shanghai' },
          { year: '2011', town: 'Beijing' },
        ]}
        keyOf={({ year }) => year}
      />
    ),
  },
];

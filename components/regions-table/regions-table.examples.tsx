import type { Example } from '../example.ts';
import { day } from '../example-data.ts';
import { RegionsTable } from './regions-table.tsx';

const component = 'RegionsTable';

export const examples: Example[] = [
  {
    component,
    name: 'short and long names',
    render: (locale) => (
      <RegionsTable
        locale={locale}
        source={{
          text: { fr: 'Une liste de régions', en: 'A list of regions' }[locale],
          external: false,
          date: day('2021-05', locale),
        }}
        regions={[
          { number: '01', name: 'Bas-Saint-Laurent' },
          { number: '11', name: 'Gaspésie–Îles-de-la-Madeleine' },
          { number: '18', name: 'Terres-Cries-de-la-Baie-James' },
        ]}
      />
    ),
  },
];

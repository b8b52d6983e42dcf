import type { Example } from '../example.ts';
import { RegionsTable } from './regions-table.tsx';

const component = 'RegionsTable';

export const examples: Example[] = [
  {
    component,
    name: 'short and long names',
    render: (locale) => (
      <RegionsTable
        locale={locale}
        regions={[
          { number: '01', name: 'Bas-Saint-Laurent' },
          { number: '11', name: 'Gaspésie–Îles-de-la-Madeleine' },
          { number: '18', name: 'Terres-Cries-de-la-Baie-James' },
        ]}
      />
    ),
  },
];

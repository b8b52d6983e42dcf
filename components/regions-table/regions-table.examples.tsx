import type { Example } from '../example.ts';
import { day } from '../example-data.ts';
import { LONG_NAMES, regionsOf } from '../mosaic/example-regions.ts';
import { RegionsTable } from './regions-table.tsx';

const component = 'RegionsTable';

export const examples: Example[] = [
  {
    component,
    name: 'some with more than one centre',
    render: (locale) => <RegionsTable locale={locale} regions={regionsOf(locale)} />,
  },
  {
    component,
    name: 'long names, of a dated source',
    render: (locale) => {
      const { centresSource: _none, ...regions } = regionsOf(locale, { list: [...LONG_NAMES] });
      const source = { ...regions.source, date: day('2021-05', locale) };
      return <RegionsTable locale={locale} regions={{ ...regions, source }} />;
    },
  },
];

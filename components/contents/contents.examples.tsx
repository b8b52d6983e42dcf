import type { Bilingual } from '../../lib/i18n/locale.ts';
import type { Example } from '../example.ts';
import { LONG } from '../example-data.ts';
import { Contents } from './contents.tsx';

const component = 'Contents';

const TITLES: readonly { id: string; title: Bilingual; count: number }[] = [
  {
    id: 'example-1',
    title: { fr: 'Ce que fait le ministère', en: 'What the ministry does' },
    count: 7,
  },
  {
    id: 'example-2',
    title: { fr: 'Ce que fait chaque établissement', en: 'What each institution does' },
    count: 5,
  },
  { id: 'example-3', title: LONG, count: 12 },
];

export const examples: Example[] = [
  {
    component,
    name: 'sections',
    render: (locale) => (
      <Contents
        locale={locale}
        items={TITLES.map(({ id, title }) => ({ id, title: title[locale] }))}
      />
    ),
  },
  {
    component,
    name: 'sections that are numbered lists',
    render: (locale) => (
      <Contents
        locale={locale}
        items={TITLES.map((item) => ({ ...item, title: item.title[locale] }))}
      />
    ),
  },
  {
    component,
    name: 'nothing, on a short page',
    render: (locale) => <Contents locale={locale} items={[]} />,
  },
];

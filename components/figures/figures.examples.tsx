import type { Locale } from '../../lib/i18n/locale.ts';
import type { FiguresModel } from '../../lib/page/model.ts';
import type { Example } from '../example.ts';
import { AS_OF_AFTER } from '../example-data.ts';
import { Figures } from './figures.tsx';
import { Strokes } from './strokes.tsx';

function figures(locale: Locale): FiguresModel {
  return {
    regions: 18,
    territorialNetworks: 22,
    localNetworks: 93,
    asOf: AS_OF_AFTER[locale],
  };
}

export const examples: Example[] = [
  {
    component: 'Figures',
    name: 'the numbers of the network',
    render: (locale) => <Figures locale={locale} figures={figures(locale)} />,
  },
  {
    component: 'Figures',
    name: 'the networks alone',
    render: (locale) => <Figures locale={locale} figures={figures(locale)} networks />,
  },
  { component: 'Strokes', name: 'one', render: () => <Strokes count={1} /> },
  { component: 'Strokes', name: 'a full row', render: () => <Strokes count={31} /> },
  { component: 'Strokes', name: 'one more than a row', render: () => <Strokes count={32} /> },
];

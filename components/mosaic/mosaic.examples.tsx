import type { Locale } from '../../lib/i18n/locale.ts';
import type { Example } from '../example.ts';
import { pageBase } from '../example-data.ts';
import { LONG_NAMES, REGIONS, regionsOf } from './example-regions.ts';
import { Mosaic } from './mosaic.tsx';
import { RegionsHead } from './regions-head.tsx';

/** A page without an opening sentence. */
function page(locale: Locale) {
  const { lede: _lede, ...rest } = pageBase(locale, { fr: 'Les régions', en: 'The regions' });
  return rest;
}

export const examples: Example[] = [
  {
    component: 'Mosaic',
    name: 'eighteen regions',
    render: (locale) => <Mosaic locale={locale} regions={REGIONS} />,
  },
  {
    component: 'Mosaic',
    name: 'one region',
    render: (locale) => <Mosaic locale={locale} regions={REGIONS.slice(0, 1)} />,
  },
  {
    component: 'RegionsHead',
    name: 'title and number in the corners, some with more than one centre',
    render: (locale) => <RegionsHead page={page(locale)} regions={regionsOf(locale)} />,
  },
  {
    component: 'RegionsHead',
    name: 'names of forty letters',
    render: (locale) => (
      <RegionsHead page={page(locale)} regions={regionsOf(locale, { list: [...LONG_NAMES] })} />
    ),
  },
  {
    component: 'RegionsHead',
    name: 'a few regions, an opening sentence, corners taken',
    render: (locale) => {
      const { severalIn: _year, ...regions } = regionsOf(locale, {
        list: REGIONS.slice(0, 5),
        isCornered: false,
      });
      const lede = { fr: 'Où elles sont.', en: 'Where they are.' }[locale];
      return <RegionsHead page={{ ...page(locale), lede }} regions={regions} />;
    },
  },
];

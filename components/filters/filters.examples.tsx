import type { Locale } from '../../lib/i18n/locale.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import type { FilterLink, FiltersModel } from '../../lib/page/section.ts';
import type { Example } from '../example.ts';
import { LINKS, LONG } from '../example-data.ts';
import { Filters, Values } from './filters.tsx';

const values = (locale: Locale): FilterLink[] => {
  const { href } = LINKS.country[locale];
  const { text } = LINKS.country[locale];
  const id = messagesIn(locale).resultsId;
  return [
    { href: `${href}a/#${id}`, text, count: 1 },
    { href: `${href}b/#${id}`, text: LONG[locale], count: 1200, current: true },
  ];
};

/** The ways from a part of a list to the others. */
export function filtersOf(locale: Locale): Required<FiltersModel> {
  const { facets, resultsId } = messagesIn(locale);
  const { href } = LINKS.agreements[locale];
  return {
    all: { href: `${href}#${resultsId}`, text: { fr: 'Tout afficher', en: 'Show all' }[locale] },
    facets: [
      { name: facets.country.name, values: values(locale) },
      {
        name: facets.year.name,
        values: [
          {
            href: `${href}year/#${resultsId}`,
            text: { fr: 'Choisir parmi 30 années', en: 'Choose among 30 years' }[locale],
          },
        ],
      },
    ],
  };
}

export const examples: Example[] = [
  {
    component: 'Filters',
    name: 'above a part of a list, with a very long value and many years',
    render: (locale) => <Filters locale={locale} filters={filtersOf(locale)} />,
  },
  {
    component: 'Filters',
    name: 'above a whole list',
    render: (locale) => (
      <Filters locale={locale} filters={{ facets: filtersOf(locale).facets.slice(1) }} />
    ),
  },
  {
    component: 'Values',
    name: 'two values, one of which is very long',
    render: (locale) => <Values locale={locale} values={values(locale)} />,
  },
];

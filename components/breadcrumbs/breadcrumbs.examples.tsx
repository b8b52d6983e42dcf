import type { Example } from '../example.ts';
import { foreignLink, LINKS, LONG } from '../example-data.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';

const component = 'Breadcrumbs';

export const examples: Example[] = [
  {
    component,
    name: 'the home page alone',
    render: (locale) => <Breadcrumbs locale={locale} trail={[LINKS.home[locale]]} />,
  },
  {
    component,
    name: 'three levels',
    render: (locale) => (
      <Breadcrumbs
        locale={locale}
        trail={[LINKS.home[locale], LINKS.international[locale], LINKS.agreements[locale]]}
      />
    ),
  },
  {
    component,
    name: 'a very long name and a section in the other language only',
    render: (locale) => (
      <Breadcrumbs
        locale={locale}
        trail={[
          LINKS.home[locale],
          foreignLink(locale),
          { ...LINKS.agreements[locale], text: LONG[locale] },
        ]}
      />
    ),
  },
  {
    component,
    name: 'nothing, on the home page',
    render: (locale) => <Breadcrumbs locale={locale} trail={[]} />,
  },
];

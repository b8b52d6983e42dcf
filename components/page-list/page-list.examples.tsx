import type { Example } from '../example.ts';
import { foreignLink, LINKS, listed, LONG } from '../example-data.ts';
import { PageList } from './page-list.tsx';

const component = 'PageList';

export const examples: Example[] = [
  {
    component,
    name: 'many pages, one of which has a very long name',
    render: (locale) => (
      <PageList
        locale={locale}
        pages={[
          ...Object.values(LINKS).map((link) => listed(link[locale], locale)),
          { href: '/long/', text: LONG[locale], description: LONG[locale] },
        ]}
      />
    ),
  },
  {
    component,
    name: 'one page',
    render: (locale) => (
      <PageList locale={locale} pages={[listed(LINKS.mission[locale], locale)]} />
    ),
  },
  {
    component,
    name: 'a page in the other language only',
    render: (locale) => (
      <PageList
        locale={locale}
        pages={[listed(LINKS.mission[locale], locale), listed(foreignLink(locale), locale)]}
      />
    ),
  },
];

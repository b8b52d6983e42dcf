import type { Example } from '../example.ts';
import { foreignLink, LINKS, listed, LONG } from '../example-data.ts';
import { Face } from './face.tsx';
import { PageList } from './page-list.tsx';

const component = 'PageList';

/** The faces that a page may have. */
export const FACES = {
  tiles: {
    tiles: [
      { row: 1, column: 3 },
      { row: 6, column: 7 },
    ],
  },
  duties: { duties: [{ count: 5 }, { count: 7, added: true as const }] },
};

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
  {
    component,
    name: 'pages with a face, and one without',
    render: (locale) => (
      <PageList
        locale={locale}
        pages={[
          { ...listed(LINKS.mission[locale], locale), face: FACES.duties },
          { ...listed(foreignLink(locale), locale), face: FACES.tiles },
          { href: '/long/', text: LONG[locale], description: LONG[locale] },
        ]}
      />
    ),
  },
  {
    component: 'Face',
    name: 'a ground for each section of duties',
    render: () => <Face face={FACES.duties} />,
  },
];

import { LOCALES } from '../../lib/i18n/locale.ts';
import type { NotFoundModel } from '../../lib/page/not-found.ts';
import type { Example } from '../example.ts';
import { furniture, LINKS } from '../example-data.ts';
import { NotFound } from './not-found.tsx';

const component = 'NotFound';

const [french, english] = LOCALES.map((locale) =>
  [LINKS.home, LINKS.ministry, LINKS.system].map((link) => link[locale]),
);

const PAGE: NotFoundModel = {
  siteName: furniture('fr').siteName,
  search: { fr: '/recherche/', en: '/en/search/' },
  links: { fr: french ?? [], en: english ?? [] },
};

/** One file serves both languages: the examples are the same in both. */
export const examples: Example[] = [
  {
    component,
    name: 'the demonstration',
    render: () => (
      <NotFound
        page={{
          ...PAGE,
          demonstration: {
            fr: furniture('fr').demonstration ?? '',
            en: furniture('en').demonstration ?? '',
          },
        }}
      />
    ),
  },
  {
    component,
    name: 'the official site',
    render: () => <NotFound page={{ ...PAGE, search: {} }} />,
  },
];

import type { Bilingual } from '../../lib/i18n/locale.ts';
import { everyConstruct } from '../body/example-bodies.ts';
import type { Example } from '../example.ts';
import { AS_OF, pageBase } from '../example-data.ts';
import { shortIndex } from '../site-index/site-index.examples.tsx';
import { SearchPage } from './search-page.tsx';

const component = 'SearchPage';
const TITLE: Bilingual = { fr: 'Recherche', en: 'Search' };

export const examples: Example[] = [
  {
    component,
    name: 'as it is without script',
    render: (locale) => (
      <SearchPage
        page={{ ...pageBase(locale, TITLE), template: 'search', index: shortIndex(locale) }}
      />
    ),
  },
  {
    component,
    name: 'of a site without an index',
    render: (locale) => <SearchPage page={{ ...pageBase(locale, TITLE), template: 'search' }} />,
  },
  {
    component,
    name: 'without words, of a past date',
    render: (locale) => (
      <SearchPage
        page={{
          ...pageBase(locale, TITLE, { asOf: AS_OF[locale] }),
          template: 'search',
          index: shortIndex(locale),
        }}
      />
    ),
  },
  {
    component,
    name: 'with a long text of a past date above it',
    render: (locale) => {
      const body = everyConstruct(locale);
      const contents = body.sections.map(({ id, title }) => ({ id, title }));
      return (
        <SearchPage
          page={{
            ...pageBase(locale, TITLE, { body, contents, asOf: AS_OF[locale] }),
            template: 'search',
            index: shortIndex(locale),
          }}
        />
      );
    },
  },
];

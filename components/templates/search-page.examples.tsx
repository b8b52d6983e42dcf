import type { Bilingual } from '../../lib/i18n/locale.ts';
import { everyConstruct } from '../body/example-bodies.ts';
import type { Example } from '../example.ts';
import { AS_OF, furniture, pageBase } from '../example-data.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import { shortIndex } from '../site-index/site-index.examples.tsx';
import type { PageBase } from '../../lib/page/model.ts';
import { SearchPage } from './search-page.tsx';

const component = 'SearchPage';
/** The page of the search has its form in itself alone. */
function base(locale: Locale, changes: Partial<PageBase> = {}): PageBase {
  const { search: _none, ...others } = furniture(locale);
  return pageBase(locale, TITLE, { furniture: others, ...changes });
}

const TITLE: Bilingual = { fr: 'Recherche', en: 'Search' };

export const examples: Example[] = [
  {
    component,
    name: 'as it is without script',
    render: (locale) => (
      <SearchPage page={{ ...base(locale), template: 'search', index: shortIndex(locale) }} />
    ),
  },
  {
    component,
    name: 'of a site without an index',
    render: (locale) => <SearchPage page={{ ...base(locale), template: 'search' }} />,
  },
  {
    component,
    name: 'without words, of a past date',
    render: (locale) => (
      <SearchPage
        page={{
          ...base(locale, { asOf: AS_OF[locale] }),
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
            ...base(locale, { body, contents, asOf: AS_OF[locale] }),
            template: 'search',
            index: shortIndex(locale),
          }}
        />
      );
    },
  },
];

import type { Bilingual } from '../../lib/i18n/locale.ts';
import { everyConstruct } from '../body/example-bodies.ts';
import type { Example } from '../example.ts';
import { AS_OF, pageBase } from '../example-data.ts';
import { shortIndex } from '../site-index/site-index.examples.tsx';
import { IndexPage } from './index-page.tsx';

const component = 'IndexPage';
const TITLE: Bilingual = { fr: 'Index de A à Z', en: 'A–Z index' };

export const examples: Example[] = [
  {
    component,
    name: 'a short one',
    render: (locale) => (
      <IndexPage
        page={{ ...pageBase(locale, TITLE), template: 'index', index: shortIndex(locale) }}
      />
    ),
  },
  {
    component,
    name: 'without words, of a past date',
    render: (locale) => (
      <IndexPage
        page={{
          ...pageBase(locale, TITLE, { asOf: AS_OF[locale] }),
          template: 'index',
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
        <IndexPage
          page={{
            ...pageBase(locale, TITLE, { body, contents, asOf: AS_OF[locale] }),
            template: 'index',
            index: shortIndex(locale),
          }}
        />
      );
    },
  },
];

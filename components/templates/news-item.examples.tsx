import { formatDayRange } from '../../lib/i18n/format.ts';
import type { Bilingual, Locale } from '../../lib/i18n/locale.ts';
import type { NewsItemModel } from '../../lib/page/news-item.ts';
import { everyConstruct, paragraphs } from '../body/example-bodies.ts';
import type { Example } from '../example.ts';
import { AS_OF, day, foreignLink, LINKS, listed, pageBase } from '../example-data.ts';
import { NewsItem } from './news-item.tsx';
import { PageTemplate } from './page-template.tsx';

const component = 'NewsItem';
const TITLE: Bilingual = { fr: 'Une entente avec le Brésil', en: 'An agreement with Brazil' };

function newsItem(locale: Locale, changes: Partial<NewsItemModel> = {}): NewsItemModel {
  const body = everyConstruct(locale);
  return {
    ...pageBase(locale, TITLE, {
      body,
      contents: body.sections.map(({ id, title }) => ({ id, title })),
      asOf: AS_OF[locale],
    }),
    template: 'news',
    published: day('2014-05-06', locale),
    day: formatDayRange('2014-05-06', '2014-05-06', locale),
    related: [LINKS.laterAgreement[locale], foreignLink(locale)].map((link) =>
      listed(link, locale),
    ),
    ...changes,
  };
}

export const examples: Example[] = [
  {
    component,
    name: 'with related pages',
    render: (locale) => <NewsItem page={newsItem(locale)} />,
  },
  {
    component,
    name: 'alone',
    render: (locale) => (
      <NewsItem page={newsItem(locale, { related: [], body: paragraphs(locale), contents: [] })} />
    ),
  },
  {
    component: 'PageTemplate',
    name: 'the template that the model names',
    render: (locale) => <PageTemplate page={newsItem(locale)} />,
  },
];

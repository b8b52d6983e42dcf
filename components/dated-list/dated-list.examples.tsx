import type { Example } from '../example.ts';
import { datedLinks, day, foreignLink, listed, LONG } from '../example-data.ts';
import { DatedList } from './dated-list.tsx';

const component = 'DatedList';

export const examples: Example[] = [
  {
    component,
    name: 'news and a report, each named',
    render: (locale) => <DatedList locale={locale} items={datedLinks(locale)} mixed />,
  },
  {
    component,
    name: 'one news item',
    render: (locale) => <DatedList locale={locale} items={datedLinks(locale).slice(1)} />,
  },
  {
    component,
    name: 'a very long title, and an item in the other language only',
    render: (locale) => {
      const [report, news] = datedLinks(locale);
      return (
        <DatedList
          locale={locale}
          items={[
            { ...report, text: LONG[locale] },
            {
              ...listed(foreignLink(locale), locale),
              date: day('2019-02-01', locale),
              kind: news.kind,
            },
          ]}
        />
      );
    },
  },
];

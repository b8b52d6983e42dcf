import type { Example } from '../example.ts';
import { alert, AS_OF, AS_OF_AFTER, foreignLink, LONG } from '../example-data.ts';
import { AlertBanner } from './alert-banner.tsx';
import { AsOfLine } from './as-of-line.tsx';
import { AsOfNotice } from './as-of-notice.tsx';
import { WithdrawnNotice } from './withdrawn-notice.tsx';

const WITHDRAWN = {
  fr: { text: '3 février 2020', dateTime: '2020-02-03' },
  en: { text: 'February 3, 2020', dateTime: '2020-02-03' },
};

const REASON = {
  fr: 'Un plan plus récent la remplace.',
  en: 'A later plan replaces it.',
};

export const examples: Example[] = [
  {
    component: 'AlertBanner',
    name: 'with a link',
    render: (locale) => <AlertBanner locale={locale} alert={alert(locale)} />,
  },
  {
    component: 'AlertBanner',
    name: 'without a link, very long',
    render: (locale) => (
      <AlertBanner locale={locale} alert={{ title: alert(locale).title, text: LONG[locale] }} />
    ),
  },
  {
    component: 'AlertBanner',
    name: 'a link to a page in the other language only',
    render: (locale) => (
      <AlertBanner locale={locale} alert={{ ...alert(locale), link: foreignLink(locale) }} />
    ),
  },
  {
    component: 'AsOfNotice',
    name: 'a dated source',
    render: (locale) => <AsOfNotice locale={locale} asOf={AS_OF[locale]} />,
  },
  {
    component: 'AsOfNotice',
    name: 'an undated source',
    render: (locale) => <AsOfNotice locale={locale} asOf={AS_OF_AFTER[locale]} />,
  },
  ...(
    [
      ['usual', REASON],
      ['very long', LONG],
    ] as const
  ).map(([name, reason]): Example => ({
    component: 'WithdrawnNotice',
    name,
    render: (locale) => (
      <WithdrawnNotice
        locale={locale}
        withdrawn={{ on: WITHDRAWN[locale], reason: reason[locale] }}
      />
    ),
  })),
  {
    component: 'AsOfLine',
    name: 'dated figures',
    render: (locale) => <AsOfLine locale={locale} asOf={AS_OF[locale]} />,
  },
  {
    component: 'AsOfLine',
    name: 'undated figures',
    render: (locale) => <AsOfLine locale={locale} asOf={AS_OF_AFTER[locale]} />,
  },
];

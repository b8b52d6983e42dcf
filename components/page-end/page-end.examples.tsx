import type { Example } from '../example.ts';
import { day, foreignLink, LINKS, pageBase } from '../example-data.ts';
import { PageEnd } from './page-end.tsx';
import { SourceLine } from './source-line.tsx';

const TITLE = { fr: 'Une page', en: 'A page' };

export const examples: Example[] = [
  {
    component: 'PageEnd',
    name: 'a source and the time of the last update',
    render: (locale) => (
      <PageEnd
        page={{
          locale,
          head: pageBase(locale, TITLE).head,
          updated: day('2015-08-05T13:32', locale),
          source: { ...LINKS.news[locale], external: false, date: day('2014-05-06', locale) },
        }}
      />
    ),
  },
  {
    component: 'PageEnd',
    name: 'the way back alone',
    render: (locale) => <PageEnd page={{ locale, head: pageBase(locale, TITLE).head }} />,
  },
  {
    component: 'SourceLine',
    name: 'a page in the other language only',
    render: (locale) => (
      <SourceLine locale={locale} source={{ ...foreignLink(locale), external: false }} />
    ),
  },
  {
    component: 'SourceLine',
    name: 'a document that says when it was updated',
    render: (locale) => (
      <SourceLine
        locale={locale}
        source={{
          text: LINKS.mission[locale].text,
          external: false,
          updated: day('2015-08-05T13:32', locale),
        }}
      />
    ),
  },
  {
    component: 'SourceLine',
    name: 'another site, with its date',
    render: (locale) => (
      <SourceLine
        locale={locale}
        source={{
          text: { fr: 'Organisation mondiale de la santé', en: 'World Health Organization' }[
            locale
          ],
          href: 'https://www.who.int/',
          external: true,
          date: day('2017-09', locale),
        }}
      />
    ),
  },
  {
    component: 'SourceLine',
    name: 'a document that is nowhere on the Web',
    render: (locale) => (
      <SourceLine
        locale={locale}
        source={{ text: { fr: 'Rapport imprimé', en: 'Printed report' }[locale], external: false }}
      />
    ),
  },
];

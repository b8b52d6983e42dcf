import type { Example } from '../example.ts';
import { foreignLink, LINKS, LONG } from '../example-data.ts';
import { ExternalLink } from './external-link.tsx';
import { Named } from './named.tsx';
import { PageLink } from './page-link.tsx';

export const examples: Example[] = [
  {
    component: 'PageLink',
    name: 'a page of the same language',
    render: (locale) => <PageLink link={LINKS.mission[locale]} locale={locale} />,
  },
  {
    component: 'PageLink',
    name: 'a page in the other language only',
    render: (locale) => <PageLink link={foreignLink(locale)} locale={locale} />,
  },
  {
    component: 'PageLink',
    name: 'a very long text',
    render: (locale) => (
      <PageLink link={{ ...LINKS.agreements[locale], text: LONG[locale] }} locale={locale} />
    ),
  },
  {
    component: 'Named',
    name: 'a name without a page',
    render: (locale) => <Named locale={locale} name={LONG[locale]} />,
  },
  {
    component: 'ExternalLink',
    name: 'a page of another site',
    render: (locale) => (
      <ExternalLink
        href="https://www.who.int/"
        text={{ fr: 'Organisation mondiale de la santé', en: 'World Health Organization' }[locale]}
        locale={locale}
      />
    ),
  },
];

import type { Locale } from '../../lib/i18n/locale.ts';
import type { IndexModel } from '../../lib/page/site-index.ts';
import type { Example } from '../example.ts';
import { foreignLink, LINKS, LONG } from '../example-data.ts';
import { SiteIndex } from './site-index.tsx';

const component = 'SiteIndex';

/** An index of two letters, on one page. */
export function shortIndex(locale: Locale): IndexModel {
  const { contact, country, ministry } = LINKS;
  return {
    letters: ['B', 'C'].map((letter) => ({ letter, href: `#az-${letter.toLowerCase()}` })),
    groups: [
      { letter: 'B', id: 'az-b', names: [country[locale], { ...country[locale], text: 'BR' }] },
      {
        letter: 'C',
        id: 'az-c',
        names: [contact[locale], { ...ministry[locale], text: LONG[locale] }, foreignLink(locale)],
      },
    ],
  };
}

const longIndex = (locale: Locale): IndexModel => {
  const { href } = LINKS.home[locale];
  return {
    letters: ['0-9', 'A', 'B'].map((letter, index) => ({
      letter,
      href: `${href}${letter.toLowerCase()}/`,
      count: 10 ** index,
      ...(letter === 'B' ? { current: true } : {}),
    })),
    groups: [{ letter: 'B', id: 'az-b', names: [LINKS.country[locale]] }],
    pager: {
      pages: [1, 2].map((number) => ({
        number,
        href: number === 1 ? `${href}b/` : `${href}b/p2/`,
        ...(number === 1 ? { current: true } : {}),
      })),
      next: `${href}b/p2/`,
    },
  };
};

export const examples: Example[] = [
  {
    component,
    name: 'two letters, one of which has a very long name',
    render: (locale) => <SiteIndex locale={locale} index={shortIndex(locale)} />,
  },
  {
    component,
    name: 'a letter of a long index, with its pages',
    render: (locale) => <SiteIndex locale={locale} index={longIndex(locale)} />,
  },
  {
    component,
    name: 'the letters of a long index',
    render: (locale) => {
      const { letters } = longIndex(locale);
      return <SiteIndex locale={locale} index={{ letters: letters.slice(0, 2), groups: [] }} />;
    },
  },
];

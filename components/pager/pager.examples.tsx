import type { Example } from '../example.ts';
import { LINKS } from '../example-data.ts';
import { Pager } from './pager.tsx';

const component = 'Pager';

export const examples: Example[] = [
  {
    component,
    name: 'the first of two pages',
    render: (locale) => {
      const { href } = LINKS.agreements[locale];
      const pages = [
        { number: 1, href, current: true as const },
        { number: 2, href: `${href}p2/` },
      ];
      return <Pager locale={locale} pager={{ pages, next: `${href}p2/` }} />;
    },
  },
  {
    component,
    name: 'in the middle of many',
    render: (locale) => {
      const { href } = LINKS.agreements[locale];
      const pages = [1, 98, 99, 100, 101, 102, 999].map((number) => ({
        number,
        href: number === 1 ? href : `${href}p${number}/`,
        ...(number === 100 ? { current: true as const } : {}),
      }));
      const [previous, next] = [`${href}p99/`, `${href}p101/`];
      return <Pager locale={locale} pager={{ pages, previous, next }} />;
    },
  },
];

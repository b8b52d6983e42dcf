import type { Bilingual, Locale } from '../../lib/i18n/locale.ts';
import type { ReformModel } from '../../lib/page/model.ts';
import type { Example } from '../example.ts';
import { LONG } from '../example-data.ts';
import { exampleReform } from './example-reform.ts';
import { Reform } from './reform.tsx';

const component = 'Reform';

const longest = (locale: Locale): ReformModel => {
  const reform = exampleReform(locale);
  const name = (LONG satisfies Bilingual)[locale];
  return {
    ...reform,
    ended: { ...reform.ended, name },
    kept: reform.kept.map((level) => ({ ...level, name })),
  };
};

export const examples: Example[] = [
  {
    component,
    name: 'a level that stops, and what came after the source',
    render: (locale) => <Reform locale={locale} reform={exampleReform(locale)} />,
  },
  {
    component,
    name: 'nothing known of what came after',
    render: (locale) => <Reform locale={locale} reform={{ ...exampleReform(locale), later: [] }} />,
  },
  {
    component,
    name: 'long names',
    render: (locale) => <Reform locale={locale} reform={longest(locale)} />,
  },
];

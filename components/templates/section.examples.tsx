import type { Bilingual, Locale } from '../../lib/i18n/locale.ts';
import type { AxisModel, SectionModel } from '../../lib/page/model.ts';
import { everyConstruct, paragraphs } from '../body/example-bodies.ts';
import type { Example } from '../example.ts';
import {
  AS_OF,
  datedLinks,
  foreignLink,
  LINKS,
  listed,
  NO_WORDS,
  pageBase,
} from '../example-data.ts';
import { agreementRows, missionRows } from '../record-table/example-rows.ts';
import { Section } from './section.tsx';

const component = 'Section';
const TITLE: Bilingual = { fr: 'Échanges internationaux', en: 'International exchanges' };
const NO_YEARS: AxisModel = { from: 0, to: 0, years: [] };

const YEARS: AxisModel = {
  from: 2004,
  to: 2013,
  years: [2004, 2011, 2013].map((year) => ({ year, count: 1 })),
};

function section(
  locale: Locale,
  listing: SectionModel['listing'],
  changes: Partial<SectionModel> = {},
): SectionModel {
  const base = pageBase(locale, TITLE, { body: paragraphs(locale) });
  return { ...base, template: 'section', listing, ...changes };
}

export const examples: Example[] = [
  {
    component,
    name: 'pages, one of which is in the other language only',
    render: (locale) => {
      const pages = [LINKS.agreements[locale], LINKS.reports[locale], foreignLink(locale)];
      return (
        <Section
          page={section(locale, {
            kind: 'pages',
            pages: pages.map((link) => listed(link, locale)),
          })}
        />
      );
    },
  },
  {
    component,
    name: 'a long text of a past date, with its contents',
    render: (locale) => {
      const body = everyConstruct(locale);
      return (
        <Section
          page={section(
            locale,
            { kind: 'pages', pages: [listed(LINKS.mission[locale], locale)] },
            {
              body,
              contents: body.sections.map(({ id, title }) => ({ id, title })),
              asOf: AS_OF[locale],
            },
          )}
        />
      );
    },
  },
  {
    component,
    name: 'no page yet, and no words',
    render: (locale) => (
      <Section page={section(locale, { kind: 'pages', pages: [] }, { body: NO_WORDS })} />
    ),
  },
  {
    component,
    name: 'news',
    render: (locale) => (
      <Section page={section(locale, { kind: 'news', items: datedLinks(locale).slice(1) })} />
    ),
  },
  {
    component,
    name: 'no news yet',
    render: (locale) => <Section page={section(locale, { kind: 'news', items: [] })} />,
  },
  {
    component,
    name: 'agreements',
    render: (locale) => (
      <Section
        page={section(locale, { kind: 'agreements', rows: agreementRows(locale), axis: YEARS })}
      />
    ),
  },
  {
    component,
    name: 'no agreement yet',
    render: (locale) => (
      <Section page={section(locale, { kind: 'agreements', rows: [], axis: NO_YEARS })} />
    ),
  },
  {
    component,
    name: 'mission reports',
    render: (locale) => (
      <Section page={section(locale, { kind: 'mission-reports', rows: missionRows(locale) })} />
    ),
  },
  {
    component,
    name: 'no mission report yet',
    render: (locale) => <Section page={section(locale, { kind: 'mission-reports', rows: [] })} />,
  },
];

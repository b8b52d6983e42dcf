import type { Bilingual, Locale } from '../../lib/i18n/locale.ts';
import { formatDayRange } from '../../lib/i18n/format.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import type { SectionModel } from '../../lib/page/section.ts';
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
import { filtersOf } from '../filters/filters.examples.tsx';
import { FACES } from '../page-list/page-list.examples.tsx';
import { agreementsTable, partnersTable } from '../record-table/example-tables.ts';
import { Section } from './section.tsx';

const component = 'Section';
const TITLE: Bilingual = { fr: 'Échanges internationaux', en: 'International exchanges' };
function section(
  locale: Locale,
  listing: SectionModel['listing'],
  changes: Partial<SectionModel> = {},
): SectionModel {
  const base = pageBase(locale, TITLE, { body: paragraphs(locale) });
  const { empty, listed: headings } = messagesIn(locale);
  return {
    ...base,
    template: 'section',
    listHeading: headings.pages.none,
    total: listing.items.length,
    listing,
    empty: empty.pages,
    ...changes,
  };
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
            items: pages.map((link) => listed(link, locale)),
          })}
        />
      );
    },
  },
  {
    component,
    name: 'words drawn very large, and one page with its sections',
    render: (locale) => {
      const contents = everyConstruct(locale).sections.map(({ id, title }) => ({ id, title }));
      const { href } = LINKS.mission[locale];
      return (
        <Section
          page={section(
            locale,
            { kind: 'pages', items: [listed(LINKS.mission[locale], locale)] },
            {
              phrases: { fr: ['Aider,', 'guérir'], en: ['Help,', 'heal'] }[locale],
              only: { href, contents: contents.map((item) => ({ ...item, count: 7 })) },
            },
          )}
        />
      );
    },
  },
  {
    component,
    name: 'pages with a face',
    render: (locale) => (
      <Section
        page={section(locale, {
          kind: 'pages',
          items: [
            { ...listed(LINKS.mission[locale], locale), face: FACES.duties },
            { ...listed(LINKS.system[locale], locale), face: FACES.tiles },
          ],
        })}
      />
    ),
  },
  {
    component,
    name: 'one news item with its sections',
    render: (locale) => {
      const contents = everyConstruct(locale).sections.map(({ id, title }) => ({ id, title }));
      const { href } = LINKS.news[locale];
      return (
        <Section
          page={section(
            locale,
            { kind: 'dated', items: datedLinks(locale).slice(1) },
            {
              only: { href, contents },
              newest: formatDayRange('2014-05-06', '2014-05-06', locale),
            },
          )}
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
            { kind: 'pages', items: [listed(LINKS.mission[locale], locale)] },
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
      <Section page={section(locale, { kind: 'pages', items: [] }, { body: NO_WORDS })} />
    ),
  },
  {
    component,
    name: 'no words, of a past date',
    render: (locale) => {
      const items = [listed(LINKS.mission[locale], locale)];
      const changes = { body: NO_WORDS, asOf: AS_OF[locale] };
      return <Section page={section(locale, { kind: 'pages', items }, changes)} />;
    },
  },
  {
    component,
    name: 'a dated list',
    render: (locale) => (
      <Section page={section(locale, { kind: 'dated', items: datedLinks(locale).slice(1) })} />
    ),
  },
  {
    component,
    name: 'a table and its years',
    render: (locale) => <Section page={section(locale, agreementsTable(locale))} />,
  },
  {
    component,
    name: 'a part of a long list, by country',
    render: (locale) => {
      const { lanes: _lanes, ...table } = agreementsTable(locale);
      const { resultsId } = messagesIn(locale);
      const { href } = LINKS.agreements[locale];
      return (
        <Section
          page={section(locale, table, {
            body: NO_WORDS,
            filters: filtersOf(locale),
            listId: resultsId,
            listHeading: { fr: 'Résultats 41 à 80', en: 'Results 41 to 80' }[locale],
            pager: {
              pages: [1, 2, 3].map((number) => ({
                number,
                href: number === 1 ? href : `${href}p${number}/`,
                ...(number === 2 ? { current: true as const } : {}),
              })),
              previous: href,
              next: `${href}p3/`,
            },
          })}
        />
      );
    },
  },
  {
    component,
    name: 'the values of a facet that has many',
    render: (locale) => (
      <Section
        page={section(
          locale,
          {
            kind: 'values',
            items: filtersOf(locale).facets.flatMap(({ values }) => values),
          },
          { body: NO_WORDS, listId: messagesIn(locale).resultsId },
        )}
      />
    ),
  },
  {
    component,
    name: 'a table and its map',
    render: (locale) => <Section page={section(locale, partnersTable(locale))} />,
  },
  {
    component,
    name: 'no record yet',
    render: (locale) => (
      <Section
        page={section(locale, agreementsTable(locale, 0), {
          empty: messagesIn(locale).empty.agreements,
        })}
      />
    ),
  },
];

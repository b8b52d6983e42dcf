/**
 * An example of each kind of page, by the title it has in `localisedExamples`, its language apart: what
 * is seen and heard of examples is known, whatever the site says today.
 */
export const PAGE_KINDS = {
  home: 'Home: ordinary',
  section: 'Section: pages, one of which is in the other language only',
  faces: 'Section: pages with a face',
  dated: 'Section: one news item with its sections',
  phrases: 'Section: words drawn very large, and one page with its sections',
  list: 'Section: a table and its years',
  filtered: 'Section: a part of a long list, by country',
  partners: 'Section: a table and its map',
  agreement: 'Agreement: complete',
  report: 'MissionReport: complete',
  news: 'NewsItem: with related pages',
  publication: 'Publication: a document in each language',
  partner: 'Partner: a country',
  text: 'TextPage: a short page without its translation',
  roles: 'TextPage: roles and responsibilities, with the reform that made them',
  regions: 'TextPage: health regions, of an undated source',
  index: 'IndexPage: a short one',
  glossary: 'Glossary: two terms, one of which is very long',
  search: 'SearchPage: as it is without script',
  'not-found': 'NotFound: the demonstration',
} as const satisfies Record<string, string>;

export type PageKind = keyof typeof PAGE_KINDS;

export const KINDS = Object.keys(PAGE_KINDS) as PageKind[];

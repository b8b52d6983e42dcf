import type { EntryOf } from '../content/entry.ts';
import { pageBase } from './base.ts';
import { agreementRow, agreementsNewestFirst } from './agreement.ts';
import type { PageContext } from './context.ts';
import { childrenOf, datedLink, newestFirst, pageLink } from './links.ts';
import { missionRow } from './mission-report.ts';
import type { AgreementRow, AxisModel, SectionModel, OutlineOf } from './model.ts';
import type { Entry } from '../content/entry.ts';
import type { SitePage } from '../site/site.ts';

/** The model of a landing page. */
export function sectionModel(
  context: PageContext,
  entry: EntryOf<'section'>,
): OutlineOf<SectionModel> {
  return { ...pageBase(context), template: 'section', listing: listing(context, entry) };
}

const ofType =
  <Type extends Entry['type']>(type: Type) =>
  (page: SitePage): page is SitePage<Extract<Entry, { type: Type }>> =>
    page.entry.type === type;

function listing(context: PageContext, entry: EntryOf<'section'>): SectionModel['listing'] {
  const children = childrenOf(context, context.page);
  switch (entry.facts.lists ?? 'pages') {
    case 'agreements': {
      const pages = agreementsNewestFirst(children.filter(ofType('agreement')));
      const rows = pages.map((page) => agreementRow(context, page));
      return { kind: 'agreements', rows, axis: axis(rows) };
    }
    case 'mission-reports': {
      const pages = children.filter(ofType('mission-report'));
      const newest = newestFirst(pages).filter(ofType('mission-report'));
      return { kind: 'mission-reports', rows: newest.map((page) => missionRow(context, page)) };
    }
    case 'news': {
      const pages = newestFirst(children.filter(ofType('news')));
      return { kind: 'news', items: pages.map((page) => datedLink(context, page)) };
    }
    case 'pages':
      return { kind: 'pages', pages: children.map((page) => pageLink(context, page)) };
  }
}

/** The years of the rows, to scale. */
function axis(rows: readonly AgreementRow[]): AxisModel {
  const counts = new Map<number, number>();
  for (const { year } of rows) {
    if (year !== undefined) counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  }
  const years = [...counts]
    .map(([year, count]) => ({ year, count }))
    .toSorted((a, b) => a.year - b.year);
  return { from: years[0]?.year ?? 0, to: years.at(-1)?.year ?? 0, years };
}

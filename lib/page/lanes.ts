import type { EntryOf } from '../content/draft.ts';
import { formatDateRange, formatShortDateAndYear } from '../i18n/format.ts';
import { relationsOf } from '../site/relations.ts';
import type { SitePage } from '../site/site.ts';
import type { PageContext } from './context.ts';
import { earliest, latest, yearOf } from './dates.ts';
import type { LinkModel } from './model.ts';
import { linkTo } from './page-links.ts';

/**
 * What is known of the agreements with each partner, and until when: a drawing to scale, whose words
 * are beside it. Places and widths are percentages of the drawing's, which has any width.
 */
export interface LanesModel {
  /** Years to count by. */
  ticks: { year: number; at: number }[];
  /** One a partner; without one, one an agreement. */
  lanes: LaneModel[];
}

/** The lanes of a list of agreements. */
export interface ListLanesModel extends LanesModel {
  /** The missions that touch them, by date, in words. */
  missions: { link: LinkModel; dates: string }[];
}

/** The years of a partner. */
export interface LaneModel {
  country: string;
  /** The partner, if a source names it; else what the agreement is about. */
  name: { isPartner: boolean; text: string };
  signings: LaneSigning[];
  /** What is said after each signing, until the date of the source that says it. */
  spans: LaneSpan[];
  /** From an agreement to the one that follows it. */
  successions: { at: number; width: number }[];
  /** Where missions touch it. */
  missions: number[];
  /** Where what is known ends; `isRoomy` when the words of that date have room after it. */
  end: { at: number; text: string; isRoomy: boolean };
}

/** A signing, as wide as its date is vague. */
export interface LaneSigning {
  at: number;
  width: number;
  /** Its year, where no other stands, from its start or before its end. */
  year?: { text: string; side: 'start' | 'end' };
}

/** `existing`: said to be in place when it ends; `signed`: spoken of, no more. */
export interface LaneSpan {
  kind: 'existing' | 'signed';
  at: number;
  width: number;
}

type AgreementPage = SitePage<EntryOf<'agreement'>>;
type MissionPage = SitePage<EntryOf<'mission-report'>>;

/** Years after the last date: enough to see that nothing is known of them, and never today's. */
const BEYOND = 3;

/** What a year takes of the narrowest drawing: large letters on a small phone. */
const YEAR_WIDTH = 34;

/** What the date of the end takes of the drawing where it stands after it, the margin apart. */
const DATE_WIDTH = 14;

/** Years between ticks, the fewest that leave each the room of its words. */
const STEPS = [1, 2, 5, 10, 20, 50, 100];
const TICK_WIDTH = 25;

/** More lanes than that are no picture: the table alone says it. */
const MOST = 40;

/**
 * The lanes of a list of agreements; undefined when there is none, or too many to draw.
 *
 * @param most lanes
 */
export function lanesOfList(
  context: PageContext,
  pages: readonly AgreementPage[],
  most = MOST,
): ListLanesModel | undefined {
  if (pages.length === 0) return undefined;
  const drawn = lanesModel(context, pages);
  if (drawn.lanes.length > most) return undefined;
  return {
    ...drawn,
    missions: missionsOf(context, pages).map((page) => ({
      link: linkTo(context, page, page.entry.words.title),
      dates: formatDateRange(page.entry.facts.start, page.entry.facts.end, context.locale),
    })),
  };
}

/** The lanes of some agreements, one at least, in any order. */
export function lanesModel(context: PageContext, pages: readonly AgreementPage[]): LanesModel {
  const ends = pages.map(({ entry }) => yearOf(latest(entry.facts.status.known)));
  const last = Math.max(...ends);
  const first = Math.floor(Math.min(...pages.map((page) => signingOf(page)[0])));
  const length = last + BEYOND - first;
  const place = (year: number) => Math.round(((year - first) / length) * 10_000) / 100;
  const missions = missionsOf(context, pages);
  return {
    ticks: ticks(first, last, length).map((year) => ({ year, at: place(year) })),
    lanes: byPartner(pages).map((group) => lane(context, group, missions, place)),
  };
}

/** Agreements by partner, in the order of their first years. */
function byPartner(pages: readonly AgreementPage[]): AgreementPage[][] {
  const ordered = pages.toSorted(
    (a, b) => signingOf(a)[0] - signingOf(b)[0] || (a.entry.id < b.entry.id ? -1 : 1),
  );
  const groups = Map.groupBy(ordered, ({ entry }) => entry.facts.partner ?? entry.id);
  return [...groups.values()];
}

/** When a signing began and ended; what has no date is first heard of at that of its source. */
function signingOf({ entry }: AgreementPage): [start: number, end: number] {
  const { signed, status } = entry.facts;
  const known = yearOf(latest(status.known));
  if (signed === undefined) return [known, known];
  // A day is a moment; of a year that isn't over, no more is known than its source could.
  const start = yearOf(earliest(signed));
  const end = signed.length >= 10 ? start : yearOf(latest(signed));
  return [start, Math.max(start, Math.min(end, known))];
}

function missionsOf({ site, locale }: PageContext, pages: readonly AgreementPage[]): MissionPage[] {
  const all = pages.flatMap(({ entry }) => relationsOf(site, locale, entry.id).missions);
  return [...new Set(all.map(({ page }) => page))].toSorted(
    (a, b) => earliest(a.entry.facts.start) - earliest(b.entry.facts.start),
  );
}

function ticks(first: number, last: number, length: number): number[] {
  const step = STEPS.find((years) => (years / length) * 100 >= TICK_WIDTH) ?? length;
  const from = Math.ceil(first / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((last - from) / step) + 1) }, (_, index) =>
    Math.round(from + index * step),
  );
}

function lane(
  context: PageContext,
  pages: readonly AgreementPage[],
  missions: readonly MissionPage[],
  place: (year: number) => number,
): LaneModel {
  const { site, locale, typeset } = context;
  const { partners, countries, fields } = site.references;
  const facts = pages.map(({ entry }) => entry.facts);
  const partner = partners[facts[0]?.partner ?? ''];
  const country = countries[partner?.country ?? facts[0]?.country ?? ''];
  const [field = ''] = facts[0]?.fields ?? [];
  const subject = fields[field]?.[locale] ?? pages[0]?.entry.words.title ?? '';
  const known = facts
    .map(({ status }) => status.known)
    .toSorted((a, b) => latest(a) - latest(b))
    .at(-1);
  const end = place(yearOf(latest(known ?? '')));
  const ofLane = new Map(pages.map((page) => [page.entry.id, page]));
  return {
    country: typeset(country?.name[locale] ?? ''),
    name: {
      isPartner: partner !== undefined,
      text: typeset(partner === undefined ? subject : (partner.short ?? partner.name[locale])),
    },
    signings: signings(pages, place),
    spans: pages.map((page) => {
      const { status } = page.entry.facts;
      return {
        kind: status.value,
        ...between(signingOf(page)[1], yearOf(latest(status.known)), place),
      };
    }),
    successions: pages.flatMap((page) => {
      const earlier = ofLane.get(page.entry.facts.renews ?? '');
      if (earlier === undefined) return [];
      return [between(signingOf(earlier)[1], signingOf(page)[0], place)];
    }),
    missions: missions
      .filter(({ entry }) => entry.facts.agreements?.some(({ page }) => ofLane.has(page)))
      .map(({ entry }) => place(yearOf(earliest(entry.facts.start)))),
    end: {
      at: end,
      text: formatShortDateAndYear(known ?? '', locale),
      isRoomy: 100 - end >= DATE_WIDTH,
    },
  };
}

function between(start: number, end: number, place: (year: number) => number) {
  const at = place(start);
  return { at, width: Math.round((place(end) - at) * 100) / 100 };
}

/** The signings that have a date. A year that would stand on another is left to the words. */
function signings(pages: readonly AgreementPage[], place: (year: number) => number): LaneSigning[] {
  let taken = -Infinity;
  return pages.flatMap((page): LaneSigning[] => {
    const { signed } = page.entry.facts;
    if (signed === undefined) return [];
    const mark = between(...signingOf(page), place);
    const side = mark.at + YEAR_WIDTH <= 100 ? 'start' : 'end';
    const begin = side === 'start' ? mark.at : mark.at + mark.width - YEAR_WIDTH;
    if (begin < taken) return [mark];
    taken = begin + YEAR_WIDTH;
    return [{ ...mark, year: { text: signed.slice(0, 4), side } }];
  });
}

import type { EntryOf } from '../content/draft.ts';
import { formatDate, formatDateAfter } from '../i18n/format.ts';
import { fill } from '../i18n/messages.ts';
import { relationsOf } from '../site/relations.ts';
import type { SitePage } from '../site/site.ts';
import { pageBase } from './base.ts';
import type { PageContext } from './context.ts';
import { dayTime } from './dates.ts';
import { findPage, linkTo } from './page-links.ts';
import type {
  AxisModel,
  Known,
  LinkModel,
  PageBase,
  PersonModel,
  RecordListModel,
  RecordRow,
  TimelineItem,
  TimeModel,
} from './model.ts';
import { personModel } from './person.ts';
import { timeline, type TimelineEvent } from './timeline.ts';

export interface AgreementModel extends PageBase {
  template: 'agreement';
  partner: Known<string>;
  country: string;
  /** The partner's level of government, if it is known. */
  level?: string;
  signed: Known<SignedModel>;
  signedIn: Known<string>;
  /** What is known of it, and since when. */
  status: string;
  signatories: { side: 'quebec' | 'partner'; person?: PersonModel; body?: string }[];
  fields: string[];
  renews?: LinkModel;
  renewedBy: LinkModel[];
  missions: LinkModel[];
  timeline: TimelineItem[];
}

/** When an agreement was signed. */
export interface SignedModel extends TimeModel {
  /** Whether its year is all that is known. */
  isYear: boolean;
  /** What the source says of it. */
  note?: string;
}

type AgreementEntry = EntryOf<'agreement'>;

/** The model of an agreement's page. */
export function agreementModel(context: PageContext, entry: AgreementEntry): AgreementModel {
  const { locale, messages, site, typeset } = context;
  const { facts } = entry;
  const { signatories = [], fields = [] } = facts;
  const { partner, country } = parties(context, entry);
  const renews = facts.renews === undefined ? undefined : findPage(context, facts.renews);
  const { renewedBy, missions } = relationsOf(site, locale, entry.id);
  return {
    ...pageBase(context),
    template: 'agreement',
    partner: partner === undefined ? null : typeset(partner.name[locale]),
    country,
    ...(partner?.level === undefined ? {} : { level: messages.levels[partner.level] }),
    signed: signedModel(context, entry),
    signedIn: facts.signedIn === undefined ? null : typeset(facts.signedIn[locale]),
    status: statusSentence(context, entry),
    signatories: signatories.map(({ side, person, body }) => ({
      side,
      ...(person === undefined ? {} : { person: personModel(context, person) }),
      ...(body === undefined ? {} : { body: typeset(body) }),
    })),
    fields: fields.map((field) => typeset(site.references.fields[field]?.[locale] ?? field)),
    ...(renews === undefined ? {} : { renews: linkTo(context, renews) }),
    renewedBy: renewedBy.map((page) => linkTo(context, page)),
    missions: missions.map((page) => linkTo(context, page)),
    timeline: timeline(steps(context, entry, renews, renewedBy, missions), locale),
  };
}

function signedModel(
  { locale, typeset }: PageContext,
  { facts }: AgreementEntry,
): Known<SignedModel> {
  const { signed, signedNote } = facts;
  if (signed === undefined) return null;
  return {
    ...dayTime(signed, locale),
    isYear: isYear(signed),
    ...(signedNote === undefined ? {} : { note: typeset(signedNote[locale]) }),
  };
}

const isYear = (date: string) => date.length === 4;

type AgreementPage = SitePage<AgreementEntry>;

function steps(
  context: PageContext,
  entry: AgreementEntry,
  renews: SitePage | undefined,
  renewedBy: readonly AgreementPage[],
  missions: readonly SitePage<EntryOf<'mission-report'>>[],
): TimelineEvent[] {
  const { locale, messages } = context;
  const signedEvent = (page: SitePage | undefined, text: string): TimelineEvent[] => {
    if (page?.entry.type !== 'agreement' || page.entry.facts.signed === undefined) return [];
    return [{ start: page.entry.facts.signed, text, link: linkTo(context, page) }];
  };
  const { signed, status } = entry.facts;
  const known = missions.some((page) => page.entry.facts.written === status.known)
    ? []
    : [{ start: status.known, text: messages.stepKnown }];
  return [
    ...signedEvent(renews, messages.earlier),
    ...(signed === undefined
      ? []
      : [{ start: signed, text: isYear(signed) ? messages.stepThis : messages.stepSigned }]),
    ...known,
    ...renewedBy.flatMap((page) => signedEvent(page, messages.later)),
    ...missions.map((page) => ({
      start: page.entry.facts.start,
      end: page.entry.facts.end,
      // The month is enough beside a year, and has room.
      time: dayTime(page.entry.facts.start.slice(0, 7), locale),
      text: messages.stepMission,
      link: linkTo(context, page),
    })),
  ];
}

/** The partner, if the source names it, and the country. */
function parties({ site, locale, typeset }: PageContext, { facts }: AgreementEntry) {
  const partner = facts.partner === undefined ? undefined : site.references.partners[facts.partner];
  const country = site.references.countries[partner?.country ?? facts.country ?? ''];
  return { partner, country: typeset(country?.name[locale] ?? '') };
}

/** What is known of an agreement, and since when. */
function statusSentence({ locale, messages }: PageContext, { facts }: AgreementEntry): string {
  const { value, known } = facts.status;
  return fill(messages.statusKnown, {
    status: messages.statuses[value],
    date: formatDate(known, locale),
    ofDate: formatDateAfter('of', known, locale),
  });
}

/** The list of agreements. */
export function agreementList(
  context: PageContext,
  pages: readonly AgreementPage[],
): RecordListModel {
  const { messages } = context;
  return {
    kind: 'table',
    caption: messages.agreementsCaption,
    axis: yearAxis(pages.flatMap(({ entry }) => entry.facts.signed ?? [])),
    columns: [messages.agreement, messages.partner, messages.country, messages.accordingToSource],
    items: pages.map((page) => agreementRow(context, page)),
  };
}

function agreementRow(context: PageContext, page: AgreementPage): RecordRow {
  const { locale, typeset, site, messages } = context;
  const { entry } = page;
  const { partner, country } = parties(context, entry);
  const { signed, status } = entry.facts;
  const known = fill(messages.statusesIn[status.value], { year: status.known.slice(0, 4) });
  const later = relationsOf(site, locale, entry.id).renewedBy[0]?.entry.facts.signed;
  const followed = fill(messages.followedIn, { year: later?.slice(0, 4) ?? '' });
  return {
    ...(signed === undefined ? {} : { year: signed.slice(0, 4) }),
    link: linkTo(context, page, entry.words.title),
    facts: [
      partner === undefined ? null : typeset(partner.short ?? partner.name[locale]),
      country,
      later === undefined ? known : `${known}; ${followed}`,
    ],
  };
}

/** The years of some dates, to scale. */
function yearAxis(dates: readonly string[]): AxisModel {
  const counts = new Map<number, number>();
  for (const date of dates) {
    const year = Number(date.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const years = [...counts]
    .map(([year, count]) => ({ year, count }))
    .toSorted((a, b) => a.year - b.year);
  return { from: years[0]?.year ?? 0, to: years.at(-1)?.year ?? 0, years };
}

import type { EntryOf } from '../content/draft.ts';
import { formatDate, formatDateAfter, formatList } from '../i18n/format.ts';
import { fill } from '../i18n/messages.ts';
import { agreementsWith, relationsOf, type Relations } from '../site/relations.ts';
import type { SitePage } from '../site/site.ts';
import { pageBase } from './base.ts';
import type { PageContext } from './context.ts';
import { dayTime } from './dates.ts';
import { lanesModel, lanesOfList, type LanesModel } from './lanes.ts';
import { findPage, linkTo } from './page-links.ts';
import { namedParty } from './party.ts';
import { linkToRecommendation } from './recommendations.ts';
import type {
  Known,
  LinkModel,
  Named,
  PageBase,
  PersonModel,
  RecordRow,
  RecordTableModel,
  TimelineItem,
  TimeModel,
} from './model.ts';
import { personModel } from './person.ts';
import { timeline, type TimelineEvent } from './timeline.ts';

export interface AgreementModel extends PageBase {
  template: 'agreement';
  partner: Known<Named>;
  country: Named;
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
  /** What is dated of it, in order. */
  timeline: TimelineItem[];
  /** What is known over the years: of its partner's agreements too. */
  lanes: LanesModel;
  /** What its source doesn't say, in a sentence; null when it says all that a record has. */
  unsaid: Known<string>;
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
  const { facts, id } = entry;
  const { signatories = [], fields = [] } = facts;
  const { partner, country } = parties(context, entry);
  const renews = facts.renews === undefined ? undefined : findPage(context, facts.renews);
  const relations = relationsOf(site, locale, id);
  return {
    ...pageBase(context),
    template: 'agreement',
    partner: facts.partner === undefined ? null : namedParty(context, { partner: facts.partner }),
    country: namedParty(context, { country }),
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
    renewedBy: relations.renewedBy.map((page) => linkTo(context, page)),
    timeline: timeline(steps(context, entry, relations), locale),
    lanes: lanesModel(context, ofPartner(context, entry)),
    unsaid: unsaid(context, entry),
  };
}

/** The agreements with the same partner, it among them, listed or not; alone where none is named. */
function ofPartner(
  { site, locale, page }: PageContext,
  { facts: { partner } }: AgreementEntry,
): readonly AgreementPage[] {
  const listed = partner === undefined ? [] : agreementsWith(site, locale, { partner });
  return [...new Set([...listed, page as AgreementPage])];
}

/** What the source of an agreement doesn't say, one after the other. */
function unsaid({ locale, messages }: PageContext, { facts }: AgreementEntry): Known<string> {
  const { partner, signed, signedIn, signatories = [], fields = [] } = facts;
  const isNamed = (side: 'quebec' | 'partner') =>
    signatories.some((one) => one.side === side && one.person !== undefined);
  const names = messages.unsaidOf;
  const list = [
    ...(partner === undefined ? [names.partner] : []),
    ...(signed === undefined ? [names.signed] : signed.length < 10 ? [names.day] : []),
    ...(signedIn === undefined ? [names.place] : []),
    ...(isNamed('quebec') ? [] : [isNamed('partner') ? names.quebec : names.anyone]),
    ...(isNamed('quebec') && !isNamed('partner') ? [names.other] : []),
    ...(fields.length === 0 ? [names.fields] : []),
  ];
  return list.length === 0 ? null : fill(messages.unsaid, { list: formatList(list, locale) });
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

/** Its signing, the date of its source, its missions, what was recommended of it and what followed. */
function steps(
  context: PageContext,
  { facts: { signed, status } }: AgreementEntry,
  { missions, recommendations }: Relations,
): TimelineEvent[] {
  const { locale, messages } = context;
  return [
    ...(signed === undefined ? [] : [{ start: signed, text: messages.stepSigned }]),
    { start: status.known, text: messages.stepKnown },
    ...missions.map(({ page, did }) => ({
      start: page.entry.facts.start,
      // The month is enough beside a year, and has room.
      time: dayTime(page.entry.facts.start.slice(0, 7), locale),
      text: did === undefined ? messages.stepMission : messages.effects[did],
      link: linkTo(context, page),
    })),
    ...recommendations.map(({ report, said, followUps }) => ({
      start: report.entry.facts.written,
      text: followUps.length === 0 ? messages.stepNotFollowed : messages.stepRecommended,
      link: linkToRecommendation(context, report, said.anchor),
    })),
  ];
}

/** The partner, if the source names it, and the key of the country. */
function parties({ site }: PageContext, { facts }: AgreementEntry) {
  const partner = facts.partner === undefined ? undefined : site.references.partners[facts.partner];
  return { partner, country: partner?.country ?? facts.country ?? '' };
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
): RecordTableModel {
  const { messages } = context;
  const lanes = lanesOfList(context, pages);
  return {
    kind: 'table',
    caption: messages.agreementsCaption,
    ...(lanes === undefined ? {} : { lanes }),
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
      typeset(site.references.countries[country]?.name[locale] ?? ''),
      later === undefined ? known : `${known}; ${followed}`,
    ],
  };
}

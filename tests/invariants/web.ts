import type { Entry } from '../../lib/content/draft.ts';
import type { Facts } from '../../lib/content/schema/types.ts';
import { formatDate, formatDateRange, formatList } from '../../lib/i18n/format.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import { messagesIn, plural } from '../../lib/i18n/messages.ts';
import type { CheckedSite } from '../../lib/site/load-site.ts';
import type { SitePage } from '../../lib/site/site.ts';
import { all } from '../support/page-document.ts';
import {
  differences,
  findPage,
  isListed,
  linkText,
  markedIfWithdrawn,
  plain,
  shown,
  textsOf,
  type Invariant,
  type Published,
  type PublishedOf,
} from './published-site.ts';

type EntryOfType<Type extends Entry['type']> = Extract<Entry, { type: Type }>;

type Said = NonNullable<Facts<'mission-report'>['recommendations']>[number];

/** The pages of a type that a reader of that language is shown, where what they say counts. */
export function pagesIn<Type extends Entry['type']>(
  site: CheckedSite,
  locale: Locale,
  type: Type,
): SitePage<EntryOfType<Type>>[] {
  return site.pages.filter(
    (page): page is SitePage<EntryOfType<Type>> =>
      page.entry.type === type &&
      isListed(page) &&
      (page.entry.locale === locale || page.translation === undefined),
  );
}

/** The pages that follow up a recommendation, for readers of that language. */
const followUpsOf = (site: CheckedSite, locale: Locale, reference: string) =>
  site.pages.filter(
    (page) =>
      page.entry.facts.followsUp?.includes(reference) === true &&
      isListed(page) &&
      (page.entry.locale === locale || page.translation === undefined),
  );

/** A partner, or a country, by its name: the way to its page, where it has one. */
export function partyText(
  { pages, references }: CheckedSite,
  locale: Locale,
  field: 'partner' | 'country',
  key: string | undefined,
): string {
  const list = { partner: references.partners, country: references.countries }[field];
  const name = shown(list[key ?? '']?.name[locale] ?? '', locale);
  const page = pages.find(
    ({ entry }) =>
      entry.type === 'partner' && entry.locale === locale && entry.facts[field] === key,
  );
  return page === undefined ? name : markedIfWithdrawn(page, name);
}

/** What is wrong in the recommendations of a page: of its own, when it is a report. */
export function recommended(
  { document, site, locale, entry }: Published,
  said: readonly (Said & { report: string })[],
): string[] {
  const messages = messagesIn(locale);
  const isOwn = entry.type === 'mission-report';
  const follow = said.map(({ report, anchor }) => followUpsOf(site, locale, `${report}#${anchor}`));
  const about = (links: readonly string[]) =>
    links.length === 0 ? [] : [plain(`${messages.about} ${links.join('; ')}`)];
  const isOpen = follow.every((pages) => pages.length === 0);
  const none = said.length === 1 ? messages.notFollowedUp : messages.noneFollowedUp;
  // A report has its own order; a page that gathers them shows none that matters.
  const inOrder = (rows: readonly string[][]) => (isOwn ? rows : rows.map(String).toSorted());
  return [
    ...differences(
      'the recommendations',
      inOrder(
        all(document, '.recommendations > li').map((item) => [
          item.id,
          ...textsOf(item, ':scope > p'),
        ]),
      ),
      inOrder(
        said.map(({ report, anchor, text, agreements = [] }, index) => {
          const page = findPage(site, locale, report);
          const pages = follow[index] ?? [];
          return [
            isOwn ? anchor : '',
            shown(text[locale], locale),
            ...(isOwn
              ? about(agreements.map((id) => linkText(findPage(site, locale, id), locale)))
              : [
                  plain(
                    `${messages.accordingTo} ${linkText(page, locale, page.entry.words.title)}`,
                  ),
                ]),
            ...pages.map((other) => {
              const date = dateOf(other.entry);
              const when = date === undefined ? '' : ` (${formatDate(date, locale)})`;
              const link = linkText(other, locale, other.entry.words.title);
              return plain(`${messages.followUp} ${link}${when}`);
            }),
            ...(pages.length === 0 && !isOpen ? [messages.notFollowedUp] : []),
          ];
        }),
      ),
    ),
    ...differences(
      'that nothing followed',
      textsOf(document, '.recommendations + p'),
      said.length > 0 && isOpen ? [none] : [],
    ),
  ];
}

function dateOf({ type, facts }: Entry): string | undefined {
  switch (type) {
    case 'agreement':
      return facts.signed;
    case 'mission-report':
      return facts.end;
    case 'news':
    case 'publication':
      return facts.published;
    default:
      return undefined;
  }
}

/** Whether a page of a partner, or of a country, is that of an agreement. */
function isOf(
  { partner, country }: { partner?: string | undefined; country?: string | undefined },
  agreement: Facts<'agreement'>,
  { references }: CheckedSite,
): boolean {
  if (partner !== undefined) return agreement.partner === partner;
  const { country: own } = references.partners[agreement.partner ?? ''] ?? agreement;
  return own === country;
}

/** What is wrong in the records that the page of a partner, or of a country, gathers. */
export function gathered(on: PublishedOf<'partner'>): string[] {
  const { site, locale, document, entry } = on;
  const messages = messagesIn(locale);
  const agreements = pagesIn(site, locale, 'agreement').filter((page) =>
    isOf(entry.facts, page.entry.facts, site),
  );
  const ids = new Set(agreements.map((page) => page.entry.id));
  const { places } = site.references;
  const missions = pagesIn(site, locale, 'mission-report').filter(
    ({ entry: { facts } }) =>
      facts.agreements?.some(({ page }) => ids.has(page)) === true ||
      (entry.facts.partner === undefined &&
        facts.places.some((place) => places[place]?.country === entry.facts.country)),
  );
  const news = pagesIn(site, locale, 'news').filter(({ entry: { facts } }) =>
    facts.related?.some((id) => ids.has(id)),
  );
  const links = (selector: string) =>
    all(document, selector)
      .map((link) => link.getAttribute('href'))
      .toSorted();
  const addresses = (pages: readonly SitePage[]) => pages.map(({ address }) => address).toSorted();
  const said = pagesIn(site, locale, 'mission-report').flatMap((page) =>
    (page.entry.facts.recommendations ?? [])
      .filter((one) => one.agreements?.some((id) => ids.has(id)))
      .map((one) => ({ ...one, report: page.entry.id })),
  );
  const headings = textsOf(document, 'main h2.bar');
  return [
    ...differences('the agreements', links('.records tbody th a'), addresses(agreements)),
    ...differences('the missions', links('.missions .page-list-title a'), addresses(missions)),
    ...differences('the news', links('.dated-list a'), addresses(news)),
    ...differences(
      'what missions did',
      textsOf(document, '.missions .small p:not(:first-child)').toSorted(),
      missions
        .flatMap((mission) => mission.entry.facts.agreements ?? [])
        .filter(({ page, did }) => ids.has(page) && did !== undefined)
        .map(({ page, did = 'signed' }) =>
          plain(`${messages.effects[did]} ${linkText(findPage(site, locale, page), locale)}`),
        )
        .toSorted(),
    ),
    ...differences(
      'the days of the missions',
      textsOf(document, '.missions .small p:first-child').toSorted(),
      missions
        .map(({ entry: { facts } }) => plain(formatDateRange(facts.start, facts.end, locale)))
        .toSorted(),
    ),
    ...differences('the headings of the records', headings, [
      ...(agreements.length === 0
        ? []
        : [plain(plural(messages.listed.agreements, agreements.length, locale))]),
      ...(missions.length === 0 ? [] : [messages.missions]),
      ...(news.length === 0 ? [] : [messages.news]),
    ]),
    ...recommended(on, said),
  ];
}

/** Each year once, in order, those without one last. */
const countedYears = (years: readonly string[]) =>
  [...new Set(years)]
    .toSorted((a, b) =>
      /^\d/.test(a) === /^\d/.test(b) ? (a < b ? -1 : 1) : /^\d/.test(a) ? -1 : 1,
    )
    .map((year) => {
      const { length } = years.filter((other) => other === year);
      return length === 1 ? year : `${year} (${length})`;
    });

/** What the list of partners and countries says of one, after its link. */
export function partnerCells(
  { entry }: SitePage<EntryOfType<'partner'>>,
  { site, locale }: Published,
): { since: string; cells: string[] } {
  const messages = messagesIn(locale);
  const { places } = site.references;
  const agreements = pagesIn(site, locale, 'agreement').filter((page) =>
    isOf(entry.facts, page.entry.facts, site),
  );
  const ids = new Set(agreements.map((page) => page.entry.id));
  const missions = pagesIn(site, locale, 'mission-report')
    .map((page) => ({
      start: page.entry.facts.start,
      end: page.entry.facts.end,
      touches: page.entry.facts.agreements?.some((one) => ids.has(one.page)) === true,
      there: page.entry.facts.places.flatMap((key) => {
        const place = places[key];
        return entry.facts.country !== undefined && place?.country === entry.facts.country
          ? [shown(place.name[locale], locale)]
          : [];
      }),
    }))
    .filter(({ touches, there }) => touches || there.length > 0)
    .toSorted((a, b) => (a.end < b.end ? 1 : -1));
  const years = agreements.map((page) => page.entry.facts.signed?.slice(0, 4));
  const known = [...years, ...missions.map(({ start }) => start.slice(0, 4))];
  const visits = missions.map(({ start, there }) => {
    const year = start.slice(0, 4);
    return there.length === 0
      ? year
      : messages.visitedIn.replace('{places}', formatList(there, locale)).replace('{year}', year);
  });
  return {
    since: known.filter((year) => year !== undefined).toSorted()[0] ?? `–${messages.notStated}`,
    cells: [
      years.length === 0
        ? messages.noneHere
        : formatList(countedYears(years.map((year) => year ?? messages.undated)), locale),
      visits.length === 0 ? messages.noneHere : visits.join('; '),
    ].map(plain),
  };
}

/** Pages that name each other in their fields, by their identities. */
function relatedPages({ site }: { site: CheckedSite }): [string, string][] {
  const { partners, places } = site.references;
  const french = site.pages
    .filter(({ entry, partOf }) => entry.locale === 'fr' && partOf === undefined)
    .map(({ entry }) => entry);
  const parties = french.filter((entry) => entry.type === 'partner');
  const pageOf = (field: 'partner' | 'country', key: string | undefined) =>
    parties.filter((entry) => key !== undefined && entry.facts[field] === key).map(({ id }) => id);
  return french.flatMap((entry) => {
    const others: (string | undefined)[] = (entry.facts.followsUp ?? []).map(
      (reference) => reference.split('#')[0],
    );
    if (entry.type === 'agreement') {
      const { partner, country, renews } = entry.facts;
      others.push(
        renews,
        ...pageOf('partner', partner),
        ...pageOf('country', partners[partner ?? '']?.country ?? country),
      );
    }
    if (entry.type === 'mission-report') {
      const { agreements = [], recommendations = [], places: keys } = entry.facts;
      others.push(
        ...agreements.map(({ page }) => page),
        ...recommendations.flatMap((one) => one.agreements ?? []),
        ...keys.flatMap((key) => pageOf('country', places[key]?.country)),
      );
    }
    if (entry.type === 'partner') {
      others.push(...pageOf('country', partners[entry.facts.partner ?? '']?.country));
    }
    return others.flatMap((other): [string, string][] =>
      other === undefined ? [] : [[entry.id, other]],
    );
  });
}

/**
 * Records that name each other lead to each other, whichever of them was told of the other: what one
 * says that was withdrawn no longer counts.
 */
export const recordsLeadBothWays: Invariant = ({ site, pages }) => {
  const links = new Map(
    pages.map(({ locale, entry, document }) => [
      `${locale} ${entry.id}`,
      new Set(
        all(document, 'main a').map((link) => (link.getAttribute('href') ?? '').split('#')[0]),
      ),
    ]),
  );
  return relatedPages({ site }).flatMap(([one, other]) =>
    (['fr', 'en'] as const).flatMap((locale) =>
      [[one, other], ...(isListed(findPage(site, locale, one)) ? [[other, one]] : [])].flatMap(
        ([from = '', to = '']) => {
          const own = links.get(`${locale} ${from}`);
          if (own === undefined) return [];
          const { address } = findPage(site, locale, to);
          return own.has(address) ? [] : [`${locale} ${from} does not lead to ${to}`];
        },
      ),
    ),
  );
};

/** What a page reads in its rail of a partner’s country, or of a country’s partners. */
export function partiesOf({
  entry,
  site,
  locale,
}: PublishedOf<'partner'>): { name: string; values: string[] }[] {
  const messages = messagesIn(locale);
  const { partners } = site.references;
  const { partner: key, country } = entry.facts;
  const partner = partners[key ?? ''];
  if (partner !== undefined) {
    return [
      {
        name: messages.country,
        values: [partyText(site, locale, 'country', partner.country)],
      },
      ...(partner.level === undefined
        ? []
        : [{ name: messages.level, values: [messages.levels[partner.level]] }]),
    ];
  }
  const there = Object.keys(partners).filter((one) => partners[one]?.country === country);
  if (there.length === 0) return [];
  return [
    {
      name: messages.partners,
      values: there.map((one) => partyText(site, locale, 'partner', one)),
    },
  ];
}

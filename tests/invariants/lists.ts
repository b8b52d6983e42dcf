import type { Entry } from '../../lib/content/draft.ts';
import type { ContentType, Facts } from '../../lib/content/schema/types.ts';
import { isRecordType, recordTypes } from '../../lib/content/schema/types.ts';
import { formatDate, formatDateRange, formatList, formatNumber } from '../../lib/i18n/format.ts';
import { fill, messagesIn, plural } from '../../lib/i18n/messages.ts';
import type { SitePage } from '../../lib/site/site.ts';
import { all, readableText } from '../support/page-document.ts';
import { documentTexts, placeNames, shortStatus, sourceTexts } from './forms.ts';
import { ROWS, childrenOf, isDrawn, onPage, partOf, passing } from './parts.ts';
import { partnerCells } from './web.ts';
import {
  differences,
  findPage,
  isListed,
  linkText,
  plain,
  shown,
  textsOf,
  type Published,
} from './published-site.ts';

type Kind = NonNullable<Facts<'section'>['lists']>;

type EntryOfType<Type extends ContentType> = Extract<Entry, { type: Type }>;

/** What a list says of a page: its link, then the rest, a text each. */
type Row = readonly string[];

const ofType =
  <Type extends ContentType>(type: Type) =>
  (page: SitePage): page is SitePage<EntryOfType<Type>> =>
    page.entry.type === type;

/** Newest first; on the same day, by address. */
function newestFirst<Page extends Entry>(
  pages: readonly SitePage<Page>[],
  dateOf: (entry: Page) => string,
): SitePage<Page>[] {
  return pages.toSorted((a, b) => {
    const [one, other] = [dateOf(a.entry), dateOf(b.entry)];
    return one < other || (one === other && a.address > b.address) ? 1 : -1;
  });
}

type DatedEntry = EntryOfType<'news' | 'mission-report' | 'publication'>;

const dayOf = (entry: DatedEntry) =>
  entry.type === 'mission-report' ? entry.facts.end : entry.facts.published;

const description = ({ entry }: SitePage) => shown(entry.words.description, entry.locale);

function datedRow(page: SitePage<DatedEntry>, { locale }: Published, kinds: Row): Row {
  const link = linkText(page, locale, page.entry.words.title);
  const { entry } = page;
  // The days of a mission are not those of its report.
  const date =
    entry.type === 'mission-report'
      ? fill(messagesIn(locale).missionOn, {
          range: formatDateRange(entry.facts.start, entry.facts.end, locale),
        })
      : formatDate(entry.facts.published, locale);
  return [plain([date, ...kinds, link, description(page)].join(' '))];
}

/** The rows of a table of records, a text for each cell. */
const cells = (document: Document): Row[] =>
  [...document.querySelectorAll('table.records tbody tr')].map((row) => textsOf(row, 'th, td'));

const rowsOf = (document: Document, selector: string): Row[] =>
  textsOf(document, selector).map((text) => [text]);

const caption = ({ document }: Published) => textsOf(document, 'table.records caption');

const collators = { fr: new Intl.Collator('fr-CA'), en: new Intl.Collator('en-CA') };

/** By rank, then by title; those of the other language come last. */
function inOrder(pages: readonly SitePage[], on: Published): SitePage[] {
  const rank = ({ entry }: SitePage) => entry.facts.order ?? Infinity;
  return pages.toSorted((a, b) => {
    const [one, other] = [a, b].map(({ entry }) => Number(entry.locale !== on.locale));
    if (one !== other) return (one ?? 0) - (other ?? 0);
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    return collators[a.entry.locale].compare(a.entry.words.title, b.entry.words.title);
  });
}

/** What a section lists, by the kind of its list: what is seen, and what it should be. */
const LISTS: Record<Kind, (on: Published) => string[]> = {
  pages: (on) =>
    differences(
      'the pages of the section',
      all(on.document, 'main li.row-target:has(> .page-list-title)').map((row) => [
        textsOf(row, 'p').join(' '),
      ]),
      onPage(on, inOrder(passing(on), on)).map((page) => [
        `${linkText(page, on.locale)} ${description(page)}`,
      ]),
    ),
  news: (on) =>
    differences(
      'the news of the section',
      rowsOf(on.document, '.dated-list li'),
      onPage(on, newestFirst(passing(on).filter(ofType('news')), dayOf)).map((page) =>
        datedRow(page, on, []),
      ),
    ),
  agreements: (on) => {
    const { site, locale, document } = on;
    const messages = messagesIn(locale);
    const pages = onPage(
      on,
      newestFirst(passing(on).filter(ofType('agreement')), ({ facts }) => facts.signed ?? ''),
    );
    const rows = pages.map(({ entry, ...page }): Row => {
      const { partner: key, country, signed, status } = entry.facts;
      const partner = site.references.partners[key ?? ''];
      const place = site.references.countries[partner?.country ?? country ?? ''];
      const later = site.pages.find(
        (other) =>
          other.entry.type === 'agreement' &&
          other.entry.facts.renews === entry.id &&
          isListed(other) &&
          (other.entry.locale === locale || other.translation === undefined),
      );
      const followedIn =
        later?.entry.type === 'agreement' ? later.entry.facts.signed?.slice(0, 4) : undefined;
      const known = shortStatus(status, locale);
      return [
        signed?.slice(0, 4) ?? `–${messages.notStated}`,
        linkText({ entry, ...page }, locale, entry.words.title),
        partner === undefined
          ? messages.notStated
          : shown(partner.short ?? partner.name[locale], locale),
        shown(place?.name[locale] ?? '', locale),
        followedIn === undefined
          ? known
          : `${known}; ${fill(messages.followedIn, { year: followedIn })}`,
      ];
    });
    const lanes = new Set(
      passing(on)
        .filter(ofType('agreement'))
        .map(({ entry }) => entry.facts.partner ?? entry.id),
    );
    return [
      ...differences('the agreements of the section', cells(document), rows),
      ...differences(
        'how many lanes are drawn',
        [String(document.querySelectorAll('.lane').length)],
        [String(isDrawn(on) ? lanes.size : 0)],
      ),
      ...differences(
        'what the table of agreements is',
        caption(on),
        rows.length === 0 ? [] : [plain(messages.agreementsCaption)],
      ),
    ];
  },
  'mission-reports': (on) => {
    const { locale, document } = on;
    const rows = onPage(on, newestFirst(passing(on).filter(ofType('mission-report')), dayOf)).map(
      ({ entry, ...page }): Row => [
        entry.facts.end.slice(0, 4),
        linkText({ entry, ...page }, locale, entry.words.title),
        plain(formatDateRange(entry.facts.start, entry.facts.end, locale)),
        formatList(placeNames(entry.facts.places, on), locale),
      ],
    );
    return [
      ...differences('the reports of the section', cells(document), rows),
      ...differences(
        'what the table of reports is',
        caption(on),
        rows.length === 0 ? [] : [plain(messagesIn(locale).reportsCaption)],
      ),
    ];
  },
  partners: (on) => {
    const { locale } = on;
    const rows = onPage(on, inOrder(passing(on).filter(ofType('partner')), on)).map((page): Row => {
      const { since, cells: facts } = partnerCells(page as SitePage<EntryOfType<'partner'>>, on);
      return [since, linkText(page, locale, page.entry.words.title), ...facts];
    });
    return [
      ...differences('the partners of the section', cells(on.document), rows),
      ...differences(
        'what the table of partners is',
        caption(on),
        rows.length === 0 ? [] : [plain(messagesIn(locale).partnersCaption)],
      ),
    ];
  },
  publications: (on) => {
    const { locale } = on;
    const rows = onPage(on, newestFirst(passing(on).filter(ofType('publication')), dayOf)).map(
      ({ entry, ...page }): Row => [
        entry.facts.published.slice(0, 4),
        linkText({ entry, ...page }, locale, entry.words.title),
        documentTexts(entry.facts.documents, on)
          .map((text) => text.replace(/[()]/g, ''))
          .join('; '),
      ],
    );
    return [
      ...differences('the publications of the section', cells(on.document), rows),
      ...differences(
        'what the table of publications is',
        caption(on),
        rows.length === 0 ? [] : [plain(messagesIn(locale).publicationsCaption)],
      ),
    ];
  },
};

/** What the heading of a list says. */
function headingOf(
  { page, locale }: Published,
  kind: Kind,
  count: number,
  total: number,
  {
    isOfValues,
    from,
    shownHere,
  }: {
    isOfValues: 'country' | 'year' | 'status' | 'field' | undefined;
    from: number | undefined;
    shownHere: number;
  },
): string {
  const { listed: headings, facets, resultsFrom, results } = messagesIn(locale);
  if (isOfValues !== undefined) return facets[isOfValues].name;
  const digits = (number: number) => formatNumber(number, locale);
  if (from !== undefined) {
    const [first, last] = [digits(from), digits(from + shownHere - 1)];
    return fill(resultsFrom, { from: first, to: last, count: digits(count) });
  }
  if (page.partOf === undefined) {
    const { none, one, other } = headings[kind];
    return count === 0 ? none : plural({ one, other }, count, locale);
  }
  const isSingular = locale === 'fr' ? count < 2 : count === 1;
  return fill(isSingular ? results.one : results.other, {
    count: digits(count),
    total: digits(total),
  });
}

/** What is wrong in the list of a section, or in the words above it. */
export function listed(on: Published, kind: Kind): string[] {
  const { facet, value, number, section } = partOf(on);
  const isOfList = ({ entry }: SitePage) =>
    kind === 'pages' || (isRecordType(entry.type) && recordTypes[entry.type].list === kind);
  const count = passing(on).filter(isOfList).length;
  const total = childrenOf(section).filter(isOfList).length;
  const shownHere = onPage(on, passing(on).filter(isOfList)).length;
  const heading = headingOf(on, kind, count, total, {
    isOfValues: facet !== undefined && value === undefined ? facet : undefined,
    from: count > shownHere ? (number - 1) * ROWS + 1 : undefined,
    shownHere,
  });
  return [
    ...LISTS[kind](on),
    ...differences('the heading of the list', textsOf(on.document, 'main h2').slice(-1), [
      plain(heading),
    ]),
  ];
}

/** What is wrong in the latest news and reports of the home page, and in its sections. */
export function latestOf(on: Published, count: number): string[] {
  const { site, locale, document } = on;
  const messages = messagesIn(locale);
  const dated = site.pages.filter(
    (page): page is SitePage<DatedEntry> =>
      page.entry.type in messages.kinds &&
      page.entry.type !== 'agreement' &&
      page.entry.type !== 'partner' &&
      isListed(page) &&
      (page.entry.locale === locale || page.translation === undefined),
  );
  return [
    ...differences(
      'the latest news and reports',
      rowsOf(document, '.dated-list li'),
      newestFirst(dated, dayOf)
        .slice(0, count)
        .map((page) => datedRow(page, on, [messages.kinds[page.entry.type]])),
    ),
    ...differences(
      'the sections of the home page',
      rowsOf(document, '.page-list li'),
      site.references.site.menu
        .map((id) => findPage(site, locale, id))
        .map((page) => [`${linkText(page, locale)} ${description(page)}`]),
    ),
  ];
}

/** What is wrong in the mosaic of health regions, in their table, and in what is said of both. */
export function regionsShown({ site, document, locale }: Published, isShown: boolean): string[] {
  const messages = messagesIn(locale);
  const { list, source, severalCentres: several } = site.references.regions;
  const regions = (isShown ? list : []).map(({ number, name, row, column }) => {
    const hasSeveral = several?.regions.includes(number) === true;
    const note = hasSeveral
      ? ` ${plain(fill(messages.severalCentres, { year: several.year }))}`
      : '';
    return {
      cells: [String(number).padStart(2, '0'), `${shown(name, 'fr')}${note}`],
      classes: `r${row} c${column}${hasSeveral ? ' several' : ''}`,
    };
  });
  const inWords = [
    messages.mosaicKey,
    ...(several === undefined ? [] : [fill(messages.severalKey, { year: several.year })]),
  ];
  return [
    ...differences(
      'the health regions',
      [...document.querySelectorAll('table.regions tbody tr')].map((row) => textsOf(row, 'th, td')),
      regions.map(({ cells: texts }) => texts),
    ),
    ...differences(
      'the tiles of the regions',
      all(document, '.mosaic > li').map((tile) => [readableText(tile), tile.className]),
      regions.map(({ cells: texts, classes }) => [texts.join(' '), classes]),
    ),
    ...differences(
      'what is said of the tiles',
      textsOf(document, '.mosaic-note .small'),
      isShown ? inWords.map(plain) : [],
    ),
    ...differences(
      'how many health regions there are',
      textsOf(document, 'table.regions caption'),
      isShown ? [plain(fill(messages.regionsCaption, { count: list.length }))] : [],
    ),
    ...differences(
      'the sources of the regions',
      textsOf(document, 'table.regions ~ p'),
      isShown
        ? [
            ...sourceTexts(source, { site, locale }, 'regionsSource'),
            ...(several === undefined
              ? []
              : sourceTexts(several.source, { site, locale }, 'centresSource')),
          ]
        : [],
    ),
  ];
}

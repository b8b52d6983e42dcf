import type { Entry } from '../../lib/content/draft.ts';
import type { ContentType, Facts, Words } from '../../lib/content/schema/types.ts';
import { formatDate, formatDateRange, formatDayRange, formatList } from '../../lib/i18n/format.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import { fill, messagesIn } from '../../lib/i18n/messages.ts';
import { all, readableText } from '../support/page-document.ts';
import {
  asOfShort,
  asOfTitle,
  documentTexts,
  personText,
  placeNames,
  sourceTexts,
  statusText,
  unsaidText,
} from './forms.ts';
import { latestOf, listed, regionsShown } from './lists.ts';
import { defined } from './glossary.ts';
import { gathered, partiesOf, partyText, recommended } from './web.ts';
import {
  differences,
  findPage,
  isListed,
  linkText,
  onEachPage,
  plain,
  shown,
  textsOf,
  type Published,
  type PublishedOf,
} from './published-site.ts';

/** A fact of the rail: its name and its values. What a page has there is claimed by its fields. */
interface RailFact {
  name: string;
  values: readonly string[];
}

/** What a field claims of its page: what is wrong there, and facts of the rail. */
type Claim = string | RailFact;

type Fields<Type extends ContentType> = Words<Type> & Facts<Type>;

/** For each field of a type, where and how its page shows it. */
type Shows<Type extends ContentType> = {
  [Field in keyof Fields<Type>]-?: (
    value: Fields<Type>[Field],
    on: PublishedOf<Type>,
  ) => readonly Claim[];
};

const facts = (name: string, values: readonly string[]): RailFact[] => [{ name, values }];

/** A field that shows elsewhere: an invariant of lists, of links or of heads looks there. */
const elsewhere = () => [];

const notice = (value: Entry['facts']['asOf'], { document, locale }: Published) =>
  differences(
    'the date of the facts',
    textsOf(document, '.as-of-date'),
    value === undefined ? [] : [plain(asOfTitle(value, locale))],
  );

/** The lines at the end of a page, but those that begin with words of other facts: its source. */
function sourceLines({ document, locale }: Published): string[] {
  const { updatedOn, followsUp, filedIn, citation, reportProblem } = messagesIn(locale);
  return textsOf(document, '.page-end p').filter((line) =>
    [updatedOn, followsUp, filedIn, citation, reportProblem].every(
      (words) => !line.startsWith(plain(words.split('{')[0] ?? '')),
    ),
  );
}

/** The items of numbered lists lead the page, each by the words that it starts with. */
function dutiesLead({ document, entry }: Published, isFace: boolean): string[] {
  const items = all(document, '.counted ol > li[id]');
  return [
    ...differences(
      'the duties at the head of the page',
      all(document, '.duties li').map((row) => [
        textsOf(row, '.duties-number').join(),
        row.querySelector('a')?.getAttribute('href'),
        textsOf(row, 'a > :last-child').join(),
      ]),
      isFace
        ? items.map((item) => [
            item.getAttribute('value') ??
              `${[...(item.parentElement?.children ?? [])].indexOf(item) + 1}`,
            `#${item.id}`,
            readableText(item.querySelector('strong') ?? item),
          ])
        : [],
    ),
    ...differences(
      'the numbers of the duties',
      textsOf(document, '.duties .numeral'),
      isFace ? textsOf(document, '.counted .numeral') : [],
    ),
    ...differences(
      'the sections of the duties',
      isFace ? all(document, '.counted:has(.numeral) h2').map(({ id }) => id) : [],
      isFace ? entry.counted.map(({ id }) => id) : [],
    ),
  ];
}

const title = (text: string, { document, locale }: Published) =>
  differences('the title', textsOf(document, 'h1'), [shown(text, locale)]);

/** The fields of every page. */
const common = {
  title,
  navTitle: elsewhere,
  description: (text, { document, locale }) =>
    differences(
      'the description for search engines',
      all(document, 'meta[name=description]').map((meta) =>
        plain(meta.getAttribute('content') ?? ''),
      ),
      [shown(text, locale)],
    ),
  lede: (text, { document, locale }) =>
    differences(
      'the opening words',
      textsOf(document, '.lede'),
      text === undefined ? [] : [shown(text, locale)],
    ),
  slug: (slug, { page, address }) =>
    differences('the address', [address], [`${page.parent?.address ?? ''}${slug}/`]),
  aliases: elsewhere,
  order: elsewhere,
  updated: (value, { document, locale }) => {
    const { updatedOn } = messagesIn(locale);
    const [words = ''] = updatedOn.split('{date}');
    return differences(
      'the day of the last change',
      textsOf(document, '.page-end p').filter((line) => line.startsWith(plain(words))),
      value === undefined ? [] : [plain(fill(updatedOn, { date: formatDate(value, locale) }))],
    );
  },
  asOf: notice,
  withdrawn: (value, { document, locale }) =>
    differences(
      'since when and why the page no longer holds',
      textsOf(document, 'h1 ~ [role=note] p'),
      value === undefined
        ? []
        : [
            plain(fill(messagesIn(locale).withdrawn, { date: formatDate(value.on, locale) })),
            shown(value.reason[locale], locale),
          ],
    ),
  source: (value, on) =>
    differences('the source', sourceLines(on), value === undefined ? [] : sourceTexts(value, on)),
  followsUp: (references = [], on) => {
    const { followsUp } = messagesIn(on.locale);
    const lines = all(on.document, '.page-end p').filter((line) =>
      readableText(line).startsWith(plain(followsUp)),
    );
    return differences(
      'the recommendations that it follows up',
      lines.map((line) => [readableText(line), line.querySelector('a')?.getAttribute('href')]),
      references.map((reference) => {
        const [report = '', anchor = ''] = reference.split('#');
        const page = findPage(on.site, on.locale, report);
        const link = linkText(page, on.locale, page.entry.words.title);
        return [plain(`${followsUp} ${link}`), `${page.address}#${anchor}`];
      }),
    );
  },
  frenchOnly: (value, { page }) =>
    differences('is in French only', [page.translation === undefined], [value === true]),
} satisfies {
  [Field in keyof Fields<'page'>]?: (
    value: Fields<'page'>[Field],
    on: Published,
  ) => readonly Claim[];
};

/** Where and how each type shows each of its fields. A field without a place does not compile. */
const SHOWS: { [Type in ContentType]: Shows<Type> } = {
  home: {
    title: elsewhere,
    navTitle: elsewhere,
    description: common.description,
    aliases: elsewhere,
    order: elsewhere,
    updated: common.updated,
    // The cover has no room for a notice; its figures have a date of their own.
    asOf: elsewhere,
    // It can't be.
    withdrawn: elsewhere,
    source: common.source,
    followsUp: common.followsUp,
    frenchOnly: common.frenchOnly,
    cover: title,
    coverLink: (text, { document, entry, site, locale }) =>
      differences('the link of the cover', textsOf(document, '.cover-link'), [
        linkText(findPage(site, locale, entry.facts.coverPage), locale, text),
      ]),
    coverPage: (id, { document, site, locale }) =>
      differences(
        'where the cover leads',
        all(document, '.cover-link a').map((link) => link.getAttribute('href')),
        [findPage(site, locale, id).address],
      ),
    network: (text, { document, locale }) =>
      differences('the words of the network', textsOf(document, '.network-text'), [
        shown(text, locale),
      ]),
    latest: (count, on) => [
      ...latestOf(on, count),
      ...differences(
        'the drawings that lead to a page',
        all(on.document, '.faces a').map((link) => link.getAttribute('href')),
        on.site.pages
          .filter(
            ({ entry, translation }) =>
              entry.type === 'page' &&
              (entry.facts.shows === 'regions' || entry.facts.shows === 'duties') &&
              (entry.locale === on.locale || translation === undefined),
          )
          .map(({ address }) => address),
      ),
      ...differences(
        'the numbers on them',
        textsOf(on.document, '.faces text'),
        on.site.pages.flatMap(({ entry }) =>
          entry.type === 'page' && entry.locale === on.locale && entry.facts.shows === 'duties'
            ? entry.body.sections.flatMap(({ id, items }) =>
                items === undefined
                  ? []
                  : [`${entry.words.added?.includes(id) ? '+' : ''}${items.length}`],
              )
            : [],
        ),
      ),
      ...differences('the date of the figures', textsOf(on.document, '.as-of-line'), [
        plain(asOfShort(on.site.references.regions.asOf, on.locale)),
      ]),
    ],
  },
  section: {
    ...common,
    phrases: (phrases = [], { document, locale }) =>
      differences(
        'the words drawn very large',
        textsOf(document, '.shout span'),
        phrases.map((phrase) => shown(phrase, locale)),
      ),
    lists: (kind, on) => listed(on, kind ?? 'pages'),
  },
  page: {
    ...common,
    // A shared list has a date of its own, which is shown.
    asOf: (value, on) =>
      notice(on.entry.facts.shows === 'regions' ? on.site.references.regions.asOf : value, on),
    shows: (face, on) => [
      ...regionsShown(on, face === 'regions'),
      ...dutiesLead(on, face === 'duties'),
    ],
    added: (ids = [], { document }) =>
      differences(
        'the sections that come on top of another',
        all(document, '.counted')
          .filter((section) => textsOf(section, '.numeral').join().startsWith('+'))
          .map((section) => section.querySelector('h2')?.id),
        ids,
      ),
    reform: (reform, { document, entry, locale }) => {
      const lines = (selector: string) => textsOf(document, `.reform ${selector}`);
      const of = (text: Record<Locale, string>) => shown(text[locale], locale);
      const dated = (date: string, words: string) => plain(`${formatDate(date, locale)} ${words}`);
      const end = entry.facts.asOf?.on;
      if (reform === undefined || end === undefined) {
        return differences('the drawing of a reform', lines('*'), []);
      }
      const { ended, kept, later = [] } = reform;
      const caption = lines('figcaption').join();
      const said = [reform.on, end, ...later.map(({ on }) => on)].map((date) =>
        plain(formatDate(date, locale)),
      );
      said.push(...[ended, ...later].map(({ words }) => of(words)), of(reform.unsaid));
      said.push(...kept.map(({ takes }) => of(takes)));
      return [
        ...differences(
          'the lines that go on',
          lines('.reform-kept'),
          kept.map(({ name, takes }) => `${of(name)} ${of(takes)}`),
        ),
        ...differences('the line that stops', lines('.reform-ended'), [of(ended.name)]),
        ...differences('why it stops', lines('.reform-on'), [dated(reform.on, of(ended.words))]),
        ...differences('where the lines end', lines('.reform-after p'), [
          dated(end, messagesIn(locale).reformEnds),
          ...later.map(({ on, words }) => dated(on, of(words))),
        ]),
        ...said
          .filter((fact) => !caption.toLowerCase().includes(fact.toLowerCase()))
          .map((fact) => `the sentence of the reform does not say “${fact}”`),
      ];
    },
  },
  index: common,
  search: common,
  glossary: {
    ...common,
    frenchOnly: (value, on) => [...common.frenchOnly(value, on), ...defined(on)],
  },
  agreement: {
    ...common,
    partner: (key, { site, locale }) => {
      const messages = messagesIn(locale);
      const partner = key === undefined ? undefined : site.references.partners[key];
      if (partner === undefined) return [];
      return [
        ...facts(messages.partner, [partyText(site, locale, 'partner', key)]),
        ...(partner.level === undefined
          ? []
          : facts(messages.level, [messages.levels[partner.level]])),
      ];
    },
    country: (key, { site, entry, locale }) => {
      const { partners } = site.references;
      const country = partners[entry.facts.partner ?? '']?.country ?? key;
      return facts(messagesIn(locale).country, [partyText(site, locale, 'country', country)]);
    },
    signed: (date, { entry, document, locale }) => {
      const { agreementOf, kinds } = messagesIn(locale);
      const { signedNote } = entry.facts;
      const note = signedNote === undefined ? '' : ` (${shown(signedNote[locale], locale)})`;
      const when = date === undefined ? '' : `${agreementOf} ${formatDate(date, locale)}${note}`;
      return differences('when it was signed', textsOf(document, '.rail > p:first-child'), [
        plain(when === '' ? kinds.agreement : when),
      ]);
    },
    signedNote: elsewhere,
    signedIn: (place, { locale }) =>
      place === undefined ? [] : facts(messagesIn(locale).signedIn, [shown(place[locale], locale)]),
    status: (status, { document, entry, locale }) => [
      ...differences('what is known of it', textsOf(document, '.lanes figcaption > p'), [
        `${statusText(status, locale)}.`,
      ]),
      ...differences('what isn’t', textsOf(document, '.unsaid'), unsaidText(entry.facts, locale)),
    ],
    signatories: (people = [], { locale }) => {
      const messages = messagesIn(locale);
      return (['quebec', 'partner'] as const).flatMap((side) => {
        const names = people
          .filter((signatory) => signatory.side === side)
          .map((signatory) =>
            signatory.person === undefined
              ? plain(`${shown(signatory.body ?? '', locale)} ${messages.personNotStated}`)
              : personText(signatory.person, locale),
          );
        return names.length === 0 ? [] : facts(messages.sides[side], names);
      });
    },
    fields: (keys = [], { document, site, locale }) =>
      differences(
        'the fields of cooperation',
        textsOf(document, '#fields + .words :is(li, p)'),
        keys.map((key) => shown(site.references.fields[key]?.[locale] ?? '', locale)),
      ),
    renews: (id, on) => {
      const { document, locale, site, entry } = on;
      const messages = messagesIn(locale);
      const links = (name: string, texts: readonly string[]) =>
        texts.length === 0 ? [] : facts(name, texts);
      const naming = (isNaming: (other: Published['entry']) => boolean) =>
        site.pages
          .filter(
            (page) =>
              isListed(page) &&
              isNaming(page.entry) &&
              (page.entry.locale === locale || page.translation === undefined),
          )
          .map((page) => linkText(page, locale));
      return [
        ...links(
          messages.earlier,
          id === undefined ? [] : [linkText(findPage(site, locale, id), locale)],
        ),
        ...links(
          messages.later,
          naming((other) => other.type === 'agreement' && other.facts.renews === entry.id),
        ),
        ...differences(
          'the missions and reports of the timeline',
          textsOf(document, '.timeline a').toSorted(),
          naming(
            (other) =>
              other.type === 'mission-report' &&
              other.facts.agreements?.some(({ page }) => page === entry.id) === true,
          )
            .concat(
              site.pages.flatMap((page) =>
                page.entry.type === 'mission-report' &&
                isListed(page) &&
                (page.entry.locale === locale || page.translation === undefined)
                  ? (page.entry.facts.recommendations ?? [])
                      .filter(({ agreements }) => agreements?.includes(entry.id))
                      .map(() => linkText(page, locale))
                  : [],
              ),
            )
            .toSorted(),
        ),
      ];
    },
  },
  'mission-report': {
    ...common,
    // Several missions go to the same country: the dates tell them apart.
    title: (text, { document, entry, locale }) =>
      differences('the title', textsOf(document, 'h1'), [
        plain(
          `${shown(text, locale)} ${formatDateRange(entry.facts.start, entry.facts.end, locale)}`,
        ),
      ]),
    places: (keys, on) => {
      const { document, locale } = on;
      const names = placeNames(keys, on);
      return [
        ...facts(messagesIn(locale).places, [formatList(names, locale)]),
        ...facts(messagesIn(locale).country, countriesOf(keys, on)),
        ...differences('the places on the map', textsOf(document, '.coast-map text'), names),
        ...differences(
          'the name of the map',
          all(document, '.coast-map').map((map) => plain(map.getAttribute('aria-label') ?? '')),
          [plain(fill(messagesIn(locale).coastMap, { places: formatList(names, locale) }))],
        ),
      ];
    },
    start: (start, { document, entry, locale }) => {
      const { days, rest } = formatDayRange(start, entry.facts.end, locale);
      return differences('the days drawn large', textsOf(document, '.days'), [
        plain(`${days} ${rest}`),
      ]);
    },
    end: elsewhere,
    delegation: (people, { locale }) =>
      facts(
        messagesIn(locale).delegation,
        people.map((member) => personText(member, locale)),
      ),
    accompaniedBy: (text, { locale }) =>
      text === undefined
        ? []
        : facts(messagesIn(locale).accompaniedBy, [shown(text[locale], locale)]),
    agreements: (agreements = [], { document, site, locale }) => {
      const heading = all(document, 'main h2').find(
        (element) => readableText(element) === messagesIn(locale).relatedAgreements,
      );
      return differences(
        'the related agreements',
        heading?.parentElement ? textsOf(heading.parentElement, 'li') : [],
        agreements.map(({ page: id, did }) => {
          const page = findPage(site, locale, id);
          const link = linkText(page, locale, page.entry.words.title);
          return did === undefined ? link : plain(`${link}${messagesIn(locale).effects[did]}`);
        }),
      );
    },
    recommendations: (said = [], on) =>
      recommended(
        on,
        said.map((one) => ({ ...one, report: on.entry.id })),
      ),
    writtenBy: (unit, { locale }) => facts(messagesIn(locale).writtenBy, [shown(unit, 'fr')]),
    written: (date, { locale }) => facts(messagesIn(locale).written, [formatDate(date, locale)]),
    tabled: (tabled, { locale }) => {
      const messages = messagesIn(locale);
      const or = (text: string | undefined) => [text ?? messages.notStated];
      return [
        ...facts(messages.tabledBy, or(tabled && personText(tabled.by, locale))),
        ...facts(messages.tabledTo, or(tabled && shown(tabled.to[locale], locale))),
        ...facts(messages.tabledOn, or(tabled && formatDate(tabled.on, locale))),
      ];
    },
  },
  news: {
    ...common,
    published: (date, { document, locale }) => {
      const { days, rest } = formatDayRange(date, date, locale);
      return [
        ...differences('when it was published', textsOf(document, '.kind'), [
          plain(fill(messagesIn(locale).published, { date: formatDate(date, locale) })),
        ]),
        ...differences('the day drawn large', textsOf(document, '.days'), [
          plain(`${days} ${rest}`),
        ]),
      ];
    },
    related: (ids = [], { site, locale }) =>
      ids.length === 0
        ? []
        : facts(
            messagesIn(locale).related,
            ids.map((id) => linkText(findPage(site, locale, id), locale)),
          ),
  },
  partner: {
    ...common,
    partner: (_, on) => [...partiesOf(on), ...gathered(on)],
    country: (_, { document, entry, locale }) => {
      const messages = messagesIn(locale);
      return differences('whose page it is', textsOf(document, '.opening > .kind'), [
        entry.facts.partner === undefined ? messages.country : messages.partner,
      ]);
    },
  },
  publication: {
    ...common,
    published: (date, { locale }) =>
      facts(messagesIn(locale).publicationDate, [formatDate(date, locale)]),
    documents: (documents, on) => {
      const list = `ul[aria-label="${messagesIn(on.locale).documents}"]`;
      const isForeign = ({ language }: (typeof documents)[number]) => language !== on.locale;
      return [
        ...differences(
          'the documents',
          textsOf(on.document, `${list} li`),
          documentTexts(documents, on, shown(on.entry.words.title, on.locale)),
        ),
        ...differences(
          'the languages of the documents',
          all(on.document, `${list} a[hreflang]`).map((link) => [
            link.getAttribute('href'),
            link.getAttribute('hreflang'),
          ]),
          documents.filter(isForeign).map(({ file, language }) => [file, language]),
        ),
      ];
    },
  },
};

/** The names of the countries of places, in their order. */
function countriesOf(keys: readonly string[], { site, locale }: Published): string[] {
  const { places } = site.references;
  const own = new Set(keys.map((key) => places[key]?.country ?? ''));
  return [...own].map((key) => partyText(site, locale, 'country', key));
}

function claimsOf(on: Published): Claim[] {
  // The type, its fields and their values are those of one entry.
  const shows = SHOWS[on.entry.type] as unknown as Record<
    string,
    (value: unknown, on: Published) => readonly Claim[]
  >;
  const values: Record<string, unknown> = { ...on.entry.words, ...on.entry.facts };
  return Object.entries(shows).flatMap(([field, claims]) => claims(values[field], on));
}

/** The facts of the rail as the page shows them. */
function railFacts({ document }: Published): RailFact[] {
  return all(document, '.facts dl > div').map((group) => ({
    name: textsOf(group, 'dt').join(),
    values: textsOf(group, 'dd'),
  }));
}

const byName = (a: RailFact, b: RailFact) => (a.name < b.name ? -1 : 1);

/**
 * Every field of the front matter is on its page, in its language's form, and the rail has no fact
 * that no field gives.
 */
export const fieldsAreShown = onEachPage((on) => {
  const claims = claimsOf(on);
  const claimed = claims
    .filter((claim) => typeof claim === 'object')
    .map(({ name, values }) => ({ name: plain(name), values: values.map(plain) }));
  return [
    ...claims.filter((claim) => typeof claim === 'string'),
    ...differences(
      'the facts in the rail',
      railFacts(on).toSorted(byName),
      claimed.toSorted(byName),
    ),
  ];
});

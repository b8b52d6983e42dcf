import { isRecordType, recordDate, type ContentType } from '../content/schema/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { fill, messagesIn, type Messages } from '../i18n/messages.ts';
import { renderInline } from '../markdown/inline.ts';
import type { BodyPart } from '../markdown/render.ts';
import { contactLines } from '../page/contact.ts';
import type { BodyModel, PageModel } from '../page/model.ts';
import type { CheckedSite } from '../site/load-site.ts';
import { isListed, markedName, type SitePage } from '../site/site.ts';
import { cutAtHeadings, oneLine, wordsOfHtml } from './words-of-html.ts';

/** All that the search knows of a page. Texts are typeset, each on one line. */
export interface SearchPage {
  locale: Locale;
  address: string;
  type: ContentType;
  title: string;
  /** What results call it, when it isn't its title: one that was withdrawn says so. */
  name?: string;
  /** What menus call it. */
  shortTitle?: string;
  /** Its title in the other language. */
  otherTitle?: string;
  summary: string;
  /** What the pages above it are called: it is one of theirs, and need not say so. */
  above: string[];
  sections: SearchSection[];
  /** Names, places, partners, dates: what its facts say in words. */
  facts: string[];
  /** What the documents it offers are called. */
  documents: string[];
  year?: string;
  /** Keys of `countries.yaml`. */
  countries: string[];
  /** Keys of `fields.yaml`. */
  fields: string[];
  /** Less than 1: ranks lower. */
  rank: number;
}

/** A part of a page that an address can lead to. */
export interface SearchSection {
  /** Of its heading; what precedes the first has none. */
  anchor?: string;
  heading: string;
  text: string;
}

/** What the search knows of a page beside its model. */
type Aside = Omit<SearchPage, 'title' | 'summary' | 'sections' | 'documents'>;

/**
 * What the search knows of a page beside its model: a little, which is quickly said.
 *
 * @param today the day the site is built for: `2026-11-29`
 */
export function searchAside(site: CheckedSite, page: SitePage, today: string): Aside {
  const { entry, translation, address } = page;
  const { locale, type, facts } = entry;
  const year = isRecordType(type) ? recordDate(type, facts)?.slice(0, 4) : undefined;
  const { navTitle } = entry.words;
  const other = translation?.entry;
  const kind = isRecordType(type) && type !== 'partner' ? messagesIn(locale).kinds[type] : '';
  const { partners } = site.references;
  const partner = 'partner' in facts ? partners[facts.partner ?? '']?.name[locale] : undefined;
  return {
    locale,
    address,
    type,
    ...(!isListed(page) && {
      name: oneLine(renderInline(markedName(page, entry.words.title), locale)),
    }),
    ...(navTitle && { shortTitle: oneLine(renderInline(navTitle, locale)) }),
    ...(other && { otherTitle: oneLine(renderInline(other.words.title, other.locale)) }),
    above: titlesAbove(page),
    facts: [kind, oneLine(renderInline(partner ?? '', locale))].filter((fact) => fact !== ''),
    ...(year === undefined ? {} : { year }),
    countries: countriesOf(site, page),
    fields: 'fields' in facts ? (facts.fields ?? []) : [],
    rank: isListed(page) ? rankOf(type, year, today) : WITHDRAWN_RANK,
  };
}

/** The titles of the sections that a page is in: all pages are below the home page. */
function titlesAbove({ parent, entry: { locale } }: SitePage): string[] {
  if (parent?.parent === undefined) return [];
  return [...titlesAbove(parent), oneLine(renderInline(parent.entry.words.title, locale))];
}

/**
 * What the search knows of a page, from what its readers see: lists of other pages, menus and
 * drawings apart.
 *
 * @param model of the page that `aside` is of
 */
export function searchPage(aside: Aside, model: PageModel): SearchPage {
  // What a source that is another page says, that page says.
  const isPage = model.source?.href?.startsWith('/') === true;
  return {
    ...aside,
    title: wordsOf(model.title),
    summary: oneLine(
      [
        ...(model.withdrawn === undefined
          ? []
          : [fill(messagesIn(model.locale).withdrawn, { date: model.withdrawn.on.text })]),
        model.description,
      ].join(' '),
    ),
    sections: [...sectionsOf(model), ...ownSections(model)],
    facts: [
      ...aside.facts,
      ...numbersOf(model.body),
      ...[isPage ? undefined : model.source, ...factsOf(model)]
        .map(wordsOf)
        .filter((words) => words !== ''),
    ],
    documents: documentsOf(model),
  };
}

/**
 * The values of a model that say a fact of its page: a new template says which are. What a fact is
 * called is asked as well: who wrote a report, where an agreement was signed.
 */
const FACTS: {
  [Template in PageModel['template']]: (
    model: Extract<PageModel, { template: Template }>,
    messages: Messages,
  ) => unknown[];
} = {
  home: ({ cover, network }) => [cover, network],
  section: ({ phrases }) => [phrases],
  page: ({ reform, regions }) => [
    reform?.sentences,
    reform?.unsaid,
    regions?.list,
    regions?.source,
    regions?.centresSource,
  ],
  agreement: (model, messages) => [
    model.country,
    model.level,
    model.signed,
    model.signedIn && [messages.signedIn, model.signedIn],
    model.status,
    model.signatories,
    model.fields,
    model.unsaid,
  ],
  'mission-report': (model, messages) => [
    model.dates.text,
    model.places,
    model.countries,
    messages.delegation,
    model.delegation,
    model.accompaniedBy,
    messages.writtenBy,
    model.writtenBy,
    messages.written,
    model.written,
    model.tabled && [messages.tabledBy, messages.tabledOn],
    model.tabled,
  ],
  news: ({ published }) => [published],
  publication: ({ published }) => [published],
  partner: ({ kind, country, level, partners }) => [kind, country, level, partners],
  // It names what other pages say.
  index: () => [],
  glossary: ({ terms }) => [terms],
  search: () => [],
};

function factsOf<Template extends PageModel['template']>(
  model: Extract<PageModel, { template: Template }>,
): string[] {
  const { template } = model as { template: Template };
  return FACTS[template](model, messagesIn(model.locale)).flatMap(wordsIn);
}

/** What machines read, beside the words. */
const UNREAD =
  /^(?:href|dateTime|foreign|lang|id|anchor|mediaType|side|isYear|row|column|external)$/;

/** The words of a value of a model, whatever its form: a fact to each. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    return value.some((part) => isPhrase(part)) ? [wordsOf(value)] : value.flatMap(wordsIn);
  }
  const parts = Object.entries(value).filter(([name]) => !UNREAD.test(name));
  return parts.flatMap(([, part]) => wordsIn(part));
}

const isPhrase = (part: unknown) => typeof part === 'object' && part !== null && 'lang' in part;

/** The words of a value, in one line: a phrase in another language is part of its sentence. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value) && value.some((part) => isPhrase(part))) {
    return oneLine(value.map((part) => wordsIn(part).join('')).join(''));
  }
  return oneLine(wordsIn(value).join(' '));
}

/** The postal codes and numbers that a page gives, as they are typed: without spaces, or from nearby. */
const numbersOf = ({ contacts }: BodyModel): string[] =>
  Object.values(contacts).flatMap(({ postalCode, phone, fax }) =>
    [postalCode, phone?.text, fax?.text].flatMap((text) => {
      const number = text?.replaceAll(/[^\dA-Z]/g, '') ?? '';
      return [...new Set([number, number.slice(-LOCAL_DIGITS)])];
    }),
  );

/** What a call from nearby was long dialled by. */
const LOCAL_DIGITS = 7;

/** The text of a page, cut where an address can lead. */
function sectionsOf({
  body: { intro, sections, contacts },
  lede,
  locale,
}: Pick<PageModel, 'body' | 'lede' | 'locale'>): SearchSection[] {
  const cut = (heading: { anchor?: string; heading: string }, parts: readonly BodyPart[]) => {
    const pieces = parts.flatMap((part) =>
      part.kind === 'html' ? cutAtHeadings(part.html) : contactLines(contacts[part.id], locale),
    );
    const found: SearchSection[] = [{ ...heading, text: '' }];
    for (const piece of pieces) {
      if (typeof piece !== 'string') {
        const { anchor, heading: title, html } = piece;
        found.push({ anchor, heading: wordsOfHtml(title), text: wordsOfHtml(html) });
        continue;
      }
      const last = found.at(-1);
      if (last) last.text = oneLine(`${last.text} ${wordsOfHtml(piece)}`);
    }
    return found;
  };
  return [
    ...(lede === undefined ? [] : [{ heading: '', text: wordsOf(lede) }]),
    ...cut({ heading: '' }, intro),
    ...sections.flatMap(({ id, title, parts }) =>
      cut({ anchor: id, heading: wordsOfHtml(title) }, parts),
    ),
  ].filter(({ heading, text }) => heading !== '' || text !== '');
}

/** The sections that a page makes of its facts. */
function ownSections(model: PageModel): SearchSection[] {
  if (model.template !== 'mission-report' || model.recommendations.length === 0) return [];
  const { recommendations, recommendationsId } = messagesIn(model.locale);
  return [
    { anchor: recommendationsId, heading: recommendations, text: '' },
    ...model.recommendations.map(({ anchor, text }) => ({
      anchor,
      heading: '',
      text: wordsOf(text),
    })),
  ];
}

function documentsOf(model: PageModel): string[] {
  if (model.template !== 'publication') return [];
  return model.documents.map(({ href, format }) =>
    oneLine(`${href.slice(href.lastIndexOf('/') + 1)} ${format}`),
  );
}

/** The countries that a page is about, by its facts. */
function countriesOf({ references }: CheckedSite, { entry }: SitePage): string[] {
  const { partners, places } = references;
  const { facts } = entry;
  const found = [
    'country' in facts ? facts.country : undefined,
    'partner' in facts ? partners[facts.partner ?? '']?.country : undefined,
    ...('places' in facts ? facts.places.map((place) => places[place]?.country) : []),
  ];
  return [...new Set(found)].filter((country) => country !== undefined);
}

/** News that is older tells less. */
const OLD_YEARS = 2;
const OLD_RANK = 0.8;

/** What no longer holds is for those who look for it by its name. */
const WITHDRAWN_RANK = 0.5;

function rankOf(type: ContentType, year: string | undefined, today: string): number {
  if (type !== 'news' || year === undefined) return 1;
  return Number(today.slice(0, 4)) - Number(year) > OLD_YEARS ? OLD_RANK : 1;
}

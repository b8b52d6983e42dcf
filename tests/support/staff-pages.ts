/** The pages that staff write: one of each type, complete, in a site of any content. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentType, Facts, Words } from '../../lib/content/schema/types.ts';
import { LOCALES, type Bilingual, type Locale } from '../../lib/i18n/locale.ts';
import type { CheckedSite } from '../../lib/site/load-site.ts';
import { pdf } from './sample-files.ts';

/** Files to write, by path below the content folder. */
export type Files = Record<string, string>;

/** A new page: what its two files hold. */
export interface NewPage<Type extends ContentType> {
  facts: Facts<Type>;
  body: Bilingual;
  /** What its section lists. */
  listedBy: NonNullable<Facts<'section'>['lists']>;
}

const TITLES: Bilingual = { fr: 'Une page d’essai', en: 'A trial page' };

/** The words of a new page of any type. */
function wordsOf(name: string, locale: Locale): Words<'page'> {
  return {
    title: `${TITLES[locale]} (${name})`,
    description: `${TITLES[locale]} (${name}): “${name}” en une phrase assez longue.`,
    slug: `${{ fr: 'essai', en: 'trial' }[locale]}-${name}`,
  };
}

const person = {
  name: 'Camille Essai',
  honorific: 'dr',
  role: { fr: 'direction des essais', en: 'director of trials' },
} as const;

/** Its front matter has the recommendations. */
const SECTIONS: Record<Locale, readonly string[]> = {
  fr: ['Contexte', 'Objectifs', 'Résultats'],
  en: ['Context', 'Objectives', 'Results'],
};

const report = (locale: Locale) =>
  SECTIONS[locale].map((title) => `## ${title}\n\n${TITLES[locale]}.\n`).join('\n');

/** A text with a link that calls, one that writes, one that leaves, a contact block and a table. */
function textOf(site: CheckedSite, locale: Locale): string {
  const [contact = ''] = Object.keys(site.references.contacts);
  const call = { fr: '514 555-0100', en: '514-555-0100' }[locale];
  const caption = { fr: 'Tableau : Des essais', en: 'Table: Trials' }[locale];
  const notice = { fr: 'avis', en: 'notice' }[locale];
  return `${TITLES[locale]}: [${call}](tel:+15145550100), [essai](mailto:essai@exemple.qc.ca), [Québec](https://www.quebec.ca/).

## Le 1er essai

:::${notice}[2031]
${TITLES[locale]}; 12 % ?
:::

::contact[${contact}]

${caption}

| 2031 | 2032 |
| --- | ---: |
| 1 | 2 |

- *Rapport de mission*
- *Mission report*
`;
}

const first = (list: object): string => Object.keys(list)[0] ?? '';

/** Of these a site has one page, and it is there. */
type SingleType = 'home' | 'index' | 'glossary' | 'search';

/** A new page of each type that has several. A type without an example does not compile. */
const NEW_PAGES: {
  [Type in Exclude<ContentType, SingleType>]: (site: CheckedSite, name: string) => NewPage<Type>;
} = {
  section: () => ({ listedBy: 'pages', facts: { order: 1 }, body: TITLES }),
  page: (site) => ({
    listedBy: 'pages',
    facts: {
      shows: 'regions',
      updated: '2031-01-01T09:05',
      source: {
        title: TITLES,
        date: '2030-04',
        updated: '2030-05-06',
        url: 'https://www.quebec.ca/',
      },
    },
    body: { fr: textOf(site, 'fr'), en: textOf(site, 'en') },
  }),
  agreement: ({ references }) => ({
    listedBy: 'agreements',
    facts: {
      partner: first(references.partners),
      signed: '2031',
      signedNote: TITLES,
      signedIn: { fr: 'Québec', en: 'Québec City' },
      status: { value: 'existing', known: '2031-10' },
      signatories: [
        { side: 'quebec', person },
        { side: 'partner', body: 'Essai' },
      ],
      fields: [first(references.fields)],
      asOf: { after: '2031-10' },
      source: { title: TITLES },
    },
    body: TITLES,
  }),
  'mission-report': ({ references }) => ({
    listedBy: 'mission-reports',
    facts: {
      places: [first(references.places)],
      start: '2031-12-28',
      end: '2032-01-03',
      delegation: [person],
      accompaniedBy: TITLES,
      recommendations: [{ anchor: 'essai', text: TITLES }],
      writtenBy: 'Direction des essais',
      written: '2032-02-01',
      tabled: { by: person, to: TITLES, on: '2032-03-01' },
    },
    body: { fr: report('fr'), en: report('en') },
  }),
  news: ({ references }) => ({
    listedBy: 'news',
    facts: { published: '2026-12-03', related: references.site.menu.slice(0, 1) },
    body: TITLES,
  }),
  // A country that no page is of: its own.
  partner: (_site, name) => ({ listedBy: 'partners', facts: { country: name }, body: TITLES }),
  publication: () => ({
    listedBy: 'publications',
    facts: {
      published: '2031-04',
      documents: [
        { file: '/documents/essai-en.csv', language: 'en' },
        { file: '/documents/essai.pdf', language: 'fr' },
      ],
    },
    body: TITLES,
  }),
};

/** The documents that new pages name, by path below `public`. */
export const DOCUMENTS: Files = {
  'documents/essai.pdf': pdf().toString(),
  'documents/essai-en.csv': 'a,b\n1,2\n',
};

/** The types of page that staff can add. */
export const NEW_TYPES = Object.keys(NEW_PAGES) as (keyof typeof NEW_PAGES)[];

/** The text of a page's file: front matter, which takes JSON, then the text. */
function fileText(fields: object, body: string): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** The section to put a page in: one that lists its kind, else a new one. */
function sectionFor(
  site: CheckedSite,
  lists: NewPage<ContentType>['listedBy'],
): { folder: string; files: Files } {
  const section = site.pages.find(
    ({ entry, translation }) =>
      entry.type === 'section' &&
      (entry.facts.lists ?? 'pages') === lists &&
      entry.locale === 'fr' &&
      translation !== undefined,
  );
  if (section !== undefined) return { folder: section.entry.id, files: {} };
  const folder = `essais-${lists}`;
  return { folder, files: pageFiles(`${folder}/index`, 'section', folder, { lists }, TITLES) };
}

function pageFiles(
  path: string,
  type: ContentType,
  name: string,
  facts: object,
  body: Bilingual,
): Files {
  const locales = 'frenchOnly' in facts ? (['fr'] as const) : LOCALES;
  return Object.fromEntries(
    locales.map((locale) => [
      `${locale}/${path}.md`,
      fileText({ type, ...wordsOf(name, locale), ...(locale === 'fr' ? facts : {}) }, body[locale]),
    ]),
  );
}

/** The list of countries, with one more. */
function withCountry({ folders }: CheckedSite, key: string): Files {
  const list = readFileSync(join(folders.contentDir, 'countries.yaml'), 'utf8').trimEnd();
  const name = `${TITLES.fr} (${key})`;
  const country = JSON.stringify({ name: { fr: name, en: name }, capital: { lat: 48, lon: 2 } });
  return { 'countries.yaml': `${list}\n${key}: ${country}\n` };
}

/** The files of a new page of a type, with those of its section when there is none to hold it. */
export function newPage(
  type: keyof typeof NEW_PAGES,
  site: CheckedSite,
  more: { frenchOnly?: true } = {},
): { id: string; files: Files } {
  const name = more.frenchOnly ? `${type}-fr` : type;
  const { listedBy, facts, body } = NEW_PAGES[type](site, name);
  const section = sectionFor(site, listedBy);
  const id = `${section.folder}/essai-${name}`;
  const path = type === 'section' ? `${id}/index` : id;
  return {
    id,
    files: {
      ...section.files,
      ...pageFiles(path, type, name, { ...facts, ...more }, body),
      ...(type === 'partner' ? withCountry(site, name) : {}),
    },
  };
}

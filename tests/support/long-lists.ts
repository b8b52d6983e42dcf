/** Sections of as many records as one likes, told apart by everything that can. */
import { LOCALES } from '../../lib/i18n/locale.ts';
import { pageText } from '../unit/content/fixture-site.ts';
import type { Files } from './staff-pages.ts';

/** How many values there are of each facet. */
const COUNTRIES = 30;
const FIELDS = 10;
const YEARS = 30;

const both = (fr: string, en: string) => JSON.stringify({ fr, en });

const list = (length: number, item: (index: number) => string): string =>
  `${Array.from({ length }, (_, index) => item(index)).join('\n')}\n`;

const SYLLABLES =
  'san té co o pé ra tion pré ven re cher che hô pi tal ré seau pro vin ce gou ver ne ment for ma'.split(
    ' ',
  );

/** Words that no other record has: they compress no better than those of people. */
function words(index: number, count: number): string {
  let seed = index + 1;
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed;
  };
  for (let skip = 0; skip < 9; skip += 1) next();
  const word = () =>
    Array.from({ length: 2 + (next() % 3) }, () => SYLLABLES[next() % SYLLABLES.length]).join('');
  return Array.from({ length: count }, word).join(' ');
}

const year = (index: number) => 1990 + (index % YEARS);

/** The front matter of a record of each type, its title's first words, and the list of its section. */
const RECORDS = {
  ententes: {
    type: 'agreement',
    lists: 'agreements',
    slug: { fr: 'ententes', en: 'agreements' },
    title: 'Entente',
    matter: (index: number) => [
      `partner: partner-${index % (COUNTRIES * 2)}`,
      `signed: ${year(index)}`,
      `status: { value: ${index % 3 === 0 ? 'existing' : 'signed'}, known: 2025-01-01 }`,
      `fields: [field-${index % FIELDS}, field-${(index + 3) % FIELDS}]`,
      'source: { title: { fr: Une liste, en: A list } }',
    ],
  },
  rapports: {
    type: 'mission-report',
    lists: 'mission-reports',
    slug: { fr: 'rapports', en: 'reports' },
    title: 'Mission',
    matter: (index: number) => [
      `places: [place-${index % COUNTRIES}, place-${(index + 7) % COUNTRIES}]`,
      `start: ${year(index)}-05-02`,
      `end: ${year(index)}-05-09`,
      'delegation: [{ name: Camille Essai, role: { fr: direction, en: director } }]',
      'recommendations: [{ anchor: suite, text: { fr: Poursuivre., en: Go on. } }]',
      'writtenBy: Direction de la coopération',
      `written: ${year(index)}-06-01`,
    ],
  },
  nouvelles: {
    type: 'news',
    lists: 'news',
    slug: { fr: 'nouvelles', en: 'news' },
    title: 'Nouvelle',
    matter: (index: number) => [
      `published: ${year(index)}-03-0${1 + (index % 9)}`,
      `related: [ententes/essai-${index}]`,
    ],
  },
  publications: {
    type: 'publication',
    lists: 'publications',
    slug: { fr: 'publications', en: 'publications' },
    title: 'Publication',
    matter: (index: number) => [
      `published: ${year(index)}`,
      'documents: [{ file: /documents/plan.pdf, language: fr }]',
    ],
  },
} as const;

/** The body that a type asks for. */
const BODIES: Record<string, string> = {
  'mission-report': '## Contexte\n\nUn.\n\n## Objectifs\n\nDeux.\n\n## Résultats\n\nTrois.\n',
};

/** The sections of a long site. */
export const LONG_SECTIONS = Object.keys(RECORDS);

/**
 * The files of a site whose sections have that many records, in French: English lists them too, as
 * pages in the other language.
 *
 * @param sections all by default
 * @returns by path below the content folder, in addition to those of the base site
 */
export function longLists(count: number, sections: readonly string[] = LONG_SECTIONS): Files {
  const files: Files = {
    'countries.yaml': list(
      COUNTRIES,
      (index) =>
        `country-${index}: { name: ${both(`Pays ${index}`, `Land ${index}`)}, capital: { lat: ${index}, lon: ${index} } }`,
    ).concat(
      'brazil: { name: { fr: Brésil, en: Brazil }, capital: { lat: -15, lon: -47 } }\n',
      'china: { name: { fr: Chine, en: China }, capital: { lat: 39, lon: 116 } }\n',
    ),
    'partners.yaml': list(
      COUNTRIES * 2,
      (index) =>
        `partner-${index}: { name: ${both(`Province ${index}`, `Province ${index}`)}, country: country-${index % COUNTRIES} }`,
    ).concat('conass: { name: { fr: CONASS, en: CONASS }, country: brazil }\n'),
    'places.yaml': list(
      COUNTRIES,
      (index) =>
        `place-${index}: { name: ${both(`Ville ${index}`, `Town ${index}`)}, country: country-${index}, lat: ${index}, lon: ${index} }`,
    ).concat(
      'shanghai: { name: { fr: Shanghai, en: Shanghai }, country: china, lat: 31, lon: 121 }\n',
    ),
    'fields.yaml': list(
      FIELDS,
      (index) => `field-${index}: ${both(`${words(index, 5)} fr`, `${words(index, 5)} en`)}`,
    ).concat('prevention: { fr: prévention, en: prevention }\n'),
  };
  for (const [section, { type, lists, slug, title, matter }] of Object.entries(RECORDS)) {
    if (!sections.includes(section)) continue;
    for (const locale of LOCALES) {
      const isFrench = locale === 'fr';
      files[`${locale}/${section}/index.md`] = pageText(
        'section',
        { fr: 'Une longue liste', en: 'A long list' }[locale],
        slug[locale],
        isFrench ? [`lists: ${lists}`] : [],
      );
    }
    for (let index = 0; index < count; index += 1) {
      files[`fr/${section}/essai-${index}.md`] = pageText(
        type,
        `${title} ${index}, ${words(index, 4)}`,
        `essai-${index}`,
        [...matter(index), 'frenchOnly: true'],
        BODIES[type] ?? '',
      ).replace(/^description: .*$/m, () => `description: ${words(index, 20)}.`);
    }
  }
  return files;
}

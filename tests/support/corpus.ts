import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOCALES, type Locale } from '../../lib/i18n/locale.ts';

/** Pages that one section holds: a folder a person could still read. */
const SECTION_SIZE = 60;

/** Words of a page, about: the mean of the site's own. */
const PARAGRAPH_WORDS = 78;

/** Files written at once. */
const BATCH = 64;

/**
 * Writes a valid content tree of made-up bilingual pages, always the same for the same number:
 * a home page, sections, and pages of about 445 words with headings, a list, links and a table.
 *
 * @param contentDir an empty folder
 * @param pages HTML pages to come, both languages together: even, at least 6
 */
export async function writeCorpus(contentDir: string, pages: number): Promise<void> {
  const files = [...corpusFiles(pages)];
  const folders = new Set(files.map(([file]) => join(contentDir, file, '..')));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  for (let at = 0; at < files.length; at += BATCH) {
    await Promise.all(
      files.slice(at, at + BATCH).map(([file, text]) => writeFile(join(contentDir, file), text)),
    );
  }
}

/** Every file of the tree, by its path below the content folder. */
function* corpusFiles(pages: number): Generator<[file: string, text: string]> {
  const identities = Math.floor(pages / 2);
  if (identities < 3) throw new RangeError(`a corpus has at least 6 pages, not ${pages}`);
  const sections = Math.max(1, Math.ceil((identities - 1) / (SECTION_SIZE + 1)));
  const ids = Array.from({ length: identities - 1 - sections }, (_, index) => ({
    section: index % sections,
    page: Math.floor(index / sections),
  }));
  yield* sharedFiles(Math.min(sections, 6));
  for (const locale of LOCALES) {
    yield [`${locale}/index.md`, home(locale)];
    for (let section = 0; section < sections; section += 1) {
      const words = new Words(locale, section);
      yield [
        `${locale}/section-${section}/index.md`,
        matter('section', words, `section-${section}`) + words.paragraph(40),
      ];
    }
    for (const [index, { section, page }] of ids.entries()) {
      const next = ids[(index + 1) % ids.length] ?? { section, page };
      yield [
        `${locale}/section-${section}/page-${page}.md`,
        pageText(locale, index, `page-${page}`, `/section-${next.section}/page-${next.page}.md`),
      ];
    }
  }
}

function* sharedFiles(sections: number): Generator<[file: string, text: string]> {
  const menu = Array.from({ length: sections }, (_, index) => `  - section-${index}`);
  yield [
    'site.yaml',
    lines(
      'name: Ministère de la Santé et des Services sociaux',
      'status: demonstration',
      'demonstrationNotice:',
      '  fr: Site de mesure',
      '  en: Site for measurements',
      'englishNotice: This page is made up.',
      'menu:',
      ...menu,
      'footer:',
      '  - section-0',
      'contact: bureau',
      'shortName: MSSS',
    ),
  ];
  yield [
    'contacts.yaml',
    lines(
      'bureau:',
      '  name: Bureau',
      '  about: { fr: Bureau, en: Office }',
      '  street:',
      '    fr: 1, rue Principale',
      '    en: 1 Main Street',
      '  town: Québec (Québec)',
      '  postalCode: G1S 2M1',
    ),
  ];
  yield [
    'regions.yaml',
    lines(
      'asOf:',
      '  after: 2018-11',
      'territorialNetworks: 22',
      'localNetworks: 93',
      'list:',
      '  - number: 1',
      '    name: Bas-Saint-Laurent',
      '    row: 4',
      '    column: 6',
      'source: { title: { fr: Liste, en: List } }',
    ),
  ];
  for (const name of ['countries', 'glossary', 'partners', 'fields', 'places', 'synonyms']) {
    yield [`${name}.yaml`, '{}\n'];
  }
}

const lines = (...all: string[]) => `${all.join('\n')}\n`;

function home(locale: Locale): string {
  const words = new Words(locale, 0);
  const facts = locale === 'fr' ? ['coverPage: section-0', 'latest: 4'] : [];
  return lines(
    '---',
    'type: home',
    `title: ${words.title(4)}`,
    `description: ${words.sentence(16)}`,
    `cover: ${words.sentence(10)}`,
    `coverLink: ${words.title(4)}`,
    `network: ${words.sentence(14)}`,
    ...facts,
    '---',
  );
}

function matter(type: string, words: Words, slug: string): string {
  return lines(
    '---',
    `type: ${type}`,
    `title: ${words.title(5)}`,
    `description: ${words.sentence(16)}`,
    `slug: ${slug}`,
    '---',
    '',
  );
}

function pageText(locale: Locale, seed: number, slug: string, target: string): string {
  const words = new Words(locale, seed);
  const caption = locale === 'fr' ? 'Tableau :' : 'Table:';
  const items = Array.from({ length: 5 }, () => `- ${words.phrase(8)}`);
  const cells = () => `| ${words.phrase(2)} | ${words.phrase(3)} | ${words.number()} |`;
  const source = 'https://www.legisquebec.gouv.qc.ca/';
  return (
    matter('page', words, slug) +
    [
      words.paragraph(PARAGRAPH_WORDS),
      `## ${words.title(4)}`,
      `${words.paragraph(PARAGRAPH_WORDS)} [${words.phrase(3)}](${target}).`,
      items.join('\n'),
      `## ${words.title(5)}`,
      `${words.paragraph(PARAGRAPH_WORDS)} **${words.phrase(2)}**, *${words.phrase(2)}*.`,
      `${caption} ${words.phrase(4)}`,
      [cells(), '| --- | --- | ---: |', cells(), cells(), cells()].join('\n'),
      `### ${words.title(3)}`,
      words.paragraph(PARAGRAPH_WORDS / 2),
      `## ${words.title(4)}`,
      `${words.paragraph(PARAGRAPH_WORDS / 2)} [${words.phrase(2)}](${source}).`,
    ].join('\n\n') +
    '\n'
  );
}

const VOCABULARY: Record<Locale, readonly string[]> = {
  fr: (
    'le la les des une services santé réseau ministère régions personnes soins avec pour dans ' +
    'établissements milieux familles prévention qualité accès équipes besoins aînés jeunes ' +
    'travail social hôpital clinique territoire population suivi projet entente partenaires ' +
    'recherche données chaque entre selon ainsi que leurs même plus proche année mesure ' +
    'coopération programme professionnels formation l’accès d’un aujourd’hui Québec'
  ).split(' '),
  en: (
    'the a of services health network department regions people care with for in institutions ' +
    'settings families prevention quality access teams needs seniors youth work social hospital ' +
    'clinic territory population follow-up project agreement partners research data each between ' +
    'according so that their same more close year measure cooperation program professionals ' +
    'training people’s today Québec community public plan support'
  ).split(' '),
};

/** Made-up words: the same seed and the same calls give the same ones. */
class Words {
  private readonly vocabulary: readonly string[];
  private state: number;

  constructor(locale: Locale, seed: number) {
    this.vocabulary = VOCABULARY[locale];
    this.state = (seed + 1) * 2_654_435_761;
  }

  /** A number from 0 up to 9999 (the generator of Numerical Recipes, 32 bits). */
  number(): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return (this.state >>> 8) % 10_000;
  }

  phrase(count: number): string {
    const { length } = this.vocabulary;
    const word = () => this.vocabulary[this.number() % length] ?? '';
    return Array.from({ length: count }, word).join(' ');
  }

  title(count: number): string {
    const phrase = this.phrase(count);
    return phrase.charAt(0).toUpperCase() + phrase.slice(1);
  }

  sentence(count: number): string {
    return `${this.title(count)}.`;
  }

  paragraph(count: number): string {
    const sentences = Array.from({ length: Math.ceil(count / 13) }, () => this.sentence(13));
    return sentences.join(' ');
  }
}

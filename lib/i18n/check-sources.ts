import type { Locale } from './locale.ts';

/** The five documents the first pages were made from, and what the engines of accessibility saw. */
export type SourceName =
  | 'news-item'
  | 'international-exchanges'
  | 'roles'
  | 'mission'
  | 'china-report'
  | 'engines';

/** What the sources ask for and the site lacks, or has and should not. */
export type Finding =
  | { kind: 'page-missing'; address: string }
  | { kind: 'redirect-missing'; from: string; to: string }
  | { kind: 'fact-missing'; address: string; source: SourceName; words: string }
  | { kind: 'unsaid'; address: string; source: SourceName; words: string }
  | { kind: 'unknown-date'; address: string; source: SourceName; date: string }
  | { kind: 'slip'; address: string; words: string }
  | { kind: 'carried-over'; file: string; line: number; count: number; words: string };

type FindingOf<Kind extends Finding['kind']> = Extract<Finding, { kind: Kind }>;

interface SourceMessages {
  names: Record<SourceName, string>;
  /** A finding on one line: where, what, what to do. */
  findings: { [Kind in Finding['kind']]: (finding: FindingOf<Kind>, source: string) => string };
  /** The documents themselves are not there to be compared with. */
  notCompared(folder: string): string;
  /** The last line. */
  count(findings: number): string;
}

const SOURCES: Record<Locale, SourceMessages> = {
  fr: {
    names: {
      'news-item': 'la nouvelle du 6\u00A0mai 2014 sur le CONASS',
      'international-exchanges': 'la page sur les échanges internationaux',
      roles: 'la page sur les rôles et responsabilités, du 5\u00A0août 2015',
      mission: 'la page sur la mission du ministère',
      'china-report': 'le rapport de mission en Chine, de septembre 2017',
      engines: 'le relevé des moteurs d’accessibilité, bench/ACCESSIBILITY.md',
    },
    findings: {
      'page-missing': ({ address }) =>
        `${address} — aucune page n’est publiée à cette adresse, sur laquelle d’autres sites comptent — remettez la page, ou son ancien «\u00A0slug\u00A0»`,
      'redirect-missing': ({ from, to }) =>
        `${from} — cette ancienne adresse ne mène plus à ${to} — remettez-la dans les «\u00A0aliases\u00A0» de la page`,
      'fact-missing': ({ address, words }, source) =>
        `${address} — il manque «\u00A0${words}\u00A0», que donne ${source} — remettez ce fait dans la page; si elle le dit en d’autres mots, corrigez tests/sources/facts`,
      unsaid: ({ address, words }, source) =>
        `${address} — le texte dit «\u00A0${words}\u00A0»\u00A0: ${source} n’en dit rien à cet endroit — enlevez ce que la source ne dit pas`,
      'unknown-date': ({ address, date }, source) =>
        `${address} — la date ${date} n’est dans aucune source, dont ${source} — enlevez-la, ou ajoutez-la à tests/sources/dates.ts avec sa source`,
      slip: ({ address, words }) =>
        `${address} — «\u00A0${words}\u00A0» est une coquille des sources, ou la forme de l’autre langue — corrigez le texte`,
      'carried-over': ({ file, line, count, words }) =>
        `${file}:${line} — ${count} mots de suite sont ceux d’une source\u00A0: «\u00A0${words}\u00A0» — dites-le en d’autres mots`,
    },
    notCompared: (folder) =>
      `Les phrases n’ont pas été comparées à celles des sources\u00A0: ${folder} n’est pas là. Dites où elles sont\u00A0: npm run check:sources -- --seeds <dossier>`,
    count: (findings) =>
      findings === 0
        ? 'Sources\u00A0: rien ne manque.'
        : `Sources\u00A0: ${findings} ${findings === 1 ? 'ligne' : 'lignes'} à régler.`,
  },
  en: {
    names: {
      'news-item': 'the news item of May\u00A06, 2014, on CONASS',
      'international-exchanges': 'the page on international exchanges',
      roles: 'the page on roles and responsibilities, of August\u00A05, 2015',
      mission: 'the page on the ministry’s mission',
      'china-report': 'the report on the mission to China, of September 2017',
      engines: 'the record of the accessibility engines, bench/ACCESSIBILITY.md',
    },
    findings: {
      'page-missing': ({ address }) =>
        `${address} — no page is published at this address, which other sites rely on — put the page back, or its former “slug”`,
      'redirect-missing': ({ from, to }) =>
        `${from} — this old address no longer leads to ${to} — put it back in the page’s “aliases”`,
      'fact-missing': ({ address, words }, source) =>
        `${address} — “${words}” is missing, which ${source} gives — put the fact back in the page; if it says so in other words, correct tests/sources/facts`,
      unsaid: ({ address, words }, source) =>
        `${address} — the text says “${words}”: ${source} says nothing of it there — take out what the source does not say`,
      'unknown-date': ({ address, date }, source) =>
        `${address} — the date ${date} is in no source, ${source} included — take it out, or add it to tests/sources/dates.ts with its source`,
      slip: ({ address, words }) =>
        `${address} — “${words}” is a slip of the sources, or the other language’s form — correct the text`,
      'carried-over': ({ file, line, count, words }) =>
        `${file}:${line} — ${count} words in a row are those of a source: “${words}” — say it in other words`,
    },
    notCompared: (folder) =>
      `Sentences were not compared with those of the sources: ${folder} is not there. Say where they are: npm run check:sources -- --seeds <folder>`,
    count: (findings) =>
      findings === 0
        ? 'Sources: nothing is missing.'
        : `Sources: ${findings} ${findings === 1 ? 'line' : 'lines'} to settle.`,
  },
};

/** A finding on one line. */
export function formatFinding<Kind extends Finding['kind']>(
  finding: FindingOf<Kind>,
  locale: Locale,
): string {
  const { names, findings } = SOURCES[locale];
  const source = 'source' in finding ? names[finding.source as SourceName] : '';
  return findings[finding.kind as Kind](finding, source);
}

/** What `npm run check:sources` says beside its findings. */
export function sourceMessages(locale: Locale): Pick<SourceMessages, 'notCompared' | 'count'> {
  return SOURCES[locale];
}

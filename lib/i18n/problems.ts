import { ADVICE_EN } from './advice-en.ts';
import { ADVICE_FR } from './advice-fr.ts';
import type { Locale } from './locale.ts';
import { CONSTRUCT_NAMES, type UnsupportedConstruct } from './markdown.ts';
import { fill } from './messages.ts';
import { PROBLEMS_EN } from './problems-en.ts';
import { PROBLEMS_FR, type ProblemMessage } from './problems-fr.ts';

/** The name of a problem of the content, or of a piece of advice. */
export type ProblemCode = keyof typeof PROBLEMS_FR | keyof typeof ADVICE_FR;

/** Every problem the content check knows, advice included. */
export const PROBLEM_CODES = Object.keys({ ...PROBLEMS_FR, ...ADVICE_FR }) as ProblemCode[];

/** Whether a problem is advice: worth mending, but nothing that keeps a page from being published. */
export const isAdvice = ({ code }: { code: ProblemCode }): boolean =>
  Object.hasOwn(ADVICE_FR, code);

const messages: Record<Locale, Record<ProblemCode, ProblemMessage>> = {
  fr: { ...PROBLEMS_FR, ...ADVICE_FR },
  en: { ...PROBLEMS_EN, ...ADVICE_EN },
};

/** What a problem says to its author, in that language: what is wrong, and how to mend it. */
export function problemMessage(
  code: ProblemCode,
  params: Readonly<Record<string, string>>,
  locale: Locale,
): ProblemMessage {
  const { what, fix } = messages[locale][code];
  const { construct } = params;
  const values =
    construct === undefined
      ? params
      : // Only `unsupported` has this detail, and it names one of the constructs.
        { ...params, construct: CONSTRUCT_NAMES[locale][construct as UnsupportedConstruct] };
  return { what: fill(what, values), fix: fill(fix, values) };
}

/** The name of the text of a page, where a problem has no field. */
export const BODY_FIELD: Record<Locale, string> = { fr: 'texte', en: 'text' };

/** The name of a file, where a problem is that of the whole file. */
const FILE_FIELD: Record<Locale, string> = { fr: 'fichier', en: 'file' };

/** The name of what is above the text of a page, where it can't be cut into fields. */
const FRONT_MATTER_FIELD: Record<Locale, string> = { fr: 'en-tête', en: 'front matter' };

const OF_FILE: ReadonlySet<ProblemCode> = new Set([
  'symlink',
  'file-too-large',
  'byte-order-mark',
  'not-utf8',
  'invisible-character',
  'missing-file',
  'unreadable-file',
  'not-markdown',
  'bad-file-name',
  'folder-named-index',
  'missing-index',
  'duplicate-identity',
  'too-deep',
  'missing-translation',
  'missing-french',
  'orphan-translation',
  'bad-address-line',
  'gone-address',
  'unrecorded-addresses',
]);

const OF_FRONT_MATTER: ReadonlySet<ProblemCode> = new Set([
  'no-front-matter',
  'unclosed-front-matter',
  'front-matter-language',
  'broken-yaml',
  'yaml-colon',
  'yaml-tab',
  'yaml-unclosed',
  'yaml-quote',
  'yaml-field',
  'yaml-start',
  'yaml-alias',
  'duplicate-key',
  'fields-expected',
]);

/** What a problem is about, for its author: the field, or the part of the file. */
export function problemField(
  problem: { file: string; field: string; code: ProblemCode },
  locale: Locale,
): string {
  const { file, field, code } = problem;
  if (field !== '') return field;
  if (OF_FILE.has(code)) return FILE_FIELD[locale];
  if (!OF_FRONT_MATTER.has(code)) return BODY_FIELD[locale];
  return file.endsWith('.md') ? FRONT_MATTER_FIELD[locale] : FILE_FIELD[locale];
}

/** What counts the problems of the content. */
export const problemCount: Record<Locale, (count: number) => string> = {
  fr: (count) =>
    count === 0
      ? 'Contenu\u00a0: aucun problème.'
      : `Contenu\u00a0: ${count} ${count === 1 ? 'problème' : 'problèmes'} à corriger.`,
  en: (count) =>
    count === 0
      ? 'Content: no problem.'
      : `Content: ${count} ${count === 1 ? 'problem' : 'problems'} to mend.`,
};

/** What comes before the advice of the content check. */
export const adviceCount: Record<Locale, (count: number) => string> = {
  fr: (count) =>
    count === 1
      ? 'Un conseil, qui n’empêche pas de publier\u00a0:'
      : `${count} conseils, qui n’empêchent pas de publier\u00a0:`,
  en: (count) =>
    count === 1
      ? 'A piece of advice, which keeps nothing from being published:'
      : `${count} pieces of advice, which keep nothing from being published:`,
};

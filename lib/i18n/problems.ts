import { ADVICE_EN } from './advice-en.ts';
import { ADVICE_FR } from './advice-fr.ts';
import { characterName } from './characters.ts';
import { CONSTRUCTS_EN } from './constructs-en.ts';
import { CONSTRUCTS_FR } from './constructs-fr.ts';
import { formatNumber } from './format.ts';
import type { Locale } from './locale.ts';
import { MEASURES, type Measure } from './measures.ts';
import { fill } from './messages.ts';
import { PROBLEMS_EN } from './problems-en.ts';
import { PROBLEMS_FR, type ProblemMessage } from './problems-fr.ts';

const FR = { ...PROBLEMS_FR, ...CONSTRUCTS_FR, ...ADVICE_FR };
const EN = { ...PROBLEMS_EN, ...CONSTRUCTS_EN, ...ADVICE_EN };

/** The name of a problem of the content, or of a piece of advice. */
export type ProblemCode = keyof typeof FR;

/** Every problem the content check knows, advice included. */
export const PROBLEM_CODES = Object.keys(FR) as ProblemCode[];

/** What each problem says, in each language. */
export const PROBLEM_MESSAGES: Record<Locale, Record<ProblemCode, ProblemMessage>> = {
  fr: FR,
  en: EN,
};

/** What fills the blanks of a message. */
type Params = Readonly<Record<string, string>>;

/** What a problem says to its author, in that language: what is wrong, and how to mend it. */
export function problemMessage(code: ProblemCode, params: Params, locale: Locale): ProblemMessage {
  const { what, fix } = PROBLEM_MESSAGES[locale][code];
  const values = { ...params, ...named(params, locale) };
  const { more } = params;
  const rest = more === undefined ? '' : andMore[locale](formatNumber(Number(more), locale));
  return { what: fill(what, values) + rest, fix: fill(fix, values) };
}

/** The details that are said otherwise in each language. */
function named({ measure, character, ...params }: Params, locale: Locale): Params {
  // Each was put there by the code that found the problem, which names one that there is.
  if (character !== undefined) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return { character: `${characterName(character, locale)}, U+${code}` };
  }
  const number = (value = '') => formatNumber(Number(value), locale);
  if (measure === undefined) return {};
  return {
    measure: MEASURES[locale][measure as Measure],
    actual: number(params['actual']),
    maximum: number(params['maximum']),
  };
}

/** Follows a problem that stands for others like it in its file. */
const andMore: Record<Locale, (count: string) => string> = {
  fr: (count) => ` (et ${count} de plus dans ce fichier)`,
  en: (count) => ` (and ${count} more in this file)`,
};

/** The name of the text of a page, where a problem has no field. */
export const BODY_FIELD: Record<Locale, string> = { fr: 'texte', en: 'text' };

/** The name of a file, where a problem is that of the whole file. */
const FILE_FIELD: Record<Locale, string> = { fr: 'fichier', en: 'file' };

/** The name of what is above the text of a page, where it can't be cut into fields. */
const FRONT_MATTER_FIELD: Record<Locale, string> = { fr: 'en-tête', en: 'front matter' };

const OF_FILE: ReadonlySet<ProblemCode> = new Set([
  'public-name',
  'public-taken',
  'symlink',
  'file-too-large',
  'byte-order-mark',
  'not-utf8',
  'invisible-character',
  'garbled-character',
  'missing-file',
  'unreadable-file',
  'not-markdown',
  'bad-file-name',
  'folder-named-file',
  'folder-named-index',
  'missing-index',
  'duplicate-identity',
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
  'yaml-comment',
  'yaml-escape',
  'yaml-space',
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

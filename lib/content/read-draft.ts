import { hash } from 'node:crypto';
import type { Root } from 'mdast';
import { checkMarkdown } from '../markdown/check.ts';
import { listContactUses } from '../markdown/contacts.ts';
import { listCounted } from '../markdown/counted.ts';
import { listForeignTexts } from '../markdown/foreign-phrases.ts';
import { listHeadings } from '../markdown/headings.ts';
import { overLimit, TEXT_LIMITS, tooDeep, type OverLimit } from '../markdown/limits.ts';
import { listLinks } from '../markdown/links.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { advise } from './advise.ts';
import type { Draft } from './draft.ts';
import { readFrontMatter } from './front-matter.ts';
import type { PageFile } from './page-files.ts';
import { listed, type Problem } from './problem.ts';
import {
  contentTypes,
  frontMatterSchema,
  isContentType,
  type ContentType,
} from './schema/types.ts';
import { validate } from './validate.ts';
import type { YamlSource } from './yaml-source.ts';

/** A page as far as it could be read, with everything wrong in its file. */
export interface ReadDraft {
  draft?: Draft;
  /** The words of the draft, to be rendered. */
  tree?: Root;
  problems: Problem[];
}

/** Reads the text of a Markdown file. */
export function readDraft(text: string, origin: PageFile): ReadDraft {
  const { locale, file } = origin;
  const parts = readFrontMatter(text, file);
  if ('problem' in parts) return { problems: [parts.problem] };
  const { data, yaml, bodyLine } = parts;

  const over = overLimit(parts.body);
  if (over !== undefined) return { problems: [...data.problems, refusal(over, file, bodyLine)] };
  const tree = parseMarkdown(parts.body, locale);
  const deep = tooDeep(tree);
  if (deep !== undefined) return { problems: [...data.problems, refusal(deep, file, bodyLine)] };
  const headings = listHeadings(tree);
  const problems = checkMarkdown(tree, titleOf(data)).map(
    ({ line, column, code, params }): Problem => ({
      file,
      line: line + bodyLine - 1,
      column,
      field: '',
      code,
      params,
    }),
  );

  const read = {
    ...origin,
    headings,
    counted: listCounted(tree),
    links: listLinks(tree),
    contacts: listContactUses(tree),
    foreign: listForeignTexts(tree),
    bodyLine,
    digest: hash('sha256', parts.body.trim()),
    yaml,
  };
  const type = readType(data, file);
  if (typeof type !== 'string') {
    const draft: Draft = { ...read, type: undefined, words: {}, facts: {} };
    return { draft, tree, problems: listed([...type.problems, ...problems]) };
  }

  const checked = validate(frontMatterSchema(type, locale), data, file);
  problems.push(...checked.problems, ...misplacedType(type, data, origin));
  const pick = (shape: object) =>
    Object.fromEntries(
      Object.entries(checked.parts).filter(([name]) => Object.hasOwn(shape, name)),
    );
  const words = pick(contentTypes[type].words);
  const facts = pick(contentTypes[type].facts);
  // The schemas that were just run are the proof of this type.
  const draft = { ...read, type, words, facts } as Draft;
  return { draft, tree, problems: listed([...problems, ...advise(draft, tree)]) };
}

function refusal({ measure, actual, line, column }: OverLimit, file: string, bodyLine: number) {
  const params = { measure, actual: String(actual), maximum: String(TEXT_LIMITS[measure]) };
  return {
    file,
    line: line + bodyLine - 1,
    column,
    field: '',
    code: 'over-limit',
    params,
  } as const;
}

/** The title that a page gives itself, right or wrong. */
function titleOf({ value }: YamlSource): string {
  if (typeof value !== 'object' || value === null || !('title' in value)) return '';
  return typeof value.title === 'string' ? value.title : '';
}

/** The type that a page says it is of, or why it is of none. */
function readType(data: YamlSource, file: string): ContentType | { problems: Problem[] } {
  if (data.problems.length > 0) return { problems: data.problems };
  const value: unknown = data.value ?? {};
  const refuse = (field: string, code: Problem['code'], params: Problem['params'] = {}) => ({
    problems: [{ file, ...data.locate(['type']), field, code, params }],
  });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse('', 'fields-expected');
  }
  const type = 'type' in value ? value.type : undefined;
  if (isContentType(type)) return type;
  const isMissing = type === undefined || type === null;
  const values = Object.keys(contentTypes).join(', ');
  return refuse('type', isMissing ? 'missing-type' : 'not-in-list', { values });
}

/** A type that a page of that place can't be of. */
function misplacedType(type: ContentType, data: YamlSource, { id, file }: PageFile): Problem[] {
  const refuse = (code: Problem['code']): Problem[] => [
    { file, ...data.locate(['type']), field: 'type', code, params: {} },
  ];
  if (id === '') return type === 'home' ? [] : refuse('root-not-home');
  if (type === 'home') return refuse('home-not-root');
  const isIndex = file.endsWith('/index.md');
  if ((type === 'section') === isIndex) return [];
  return refuse(isIndex ? 'index-not-section' : 'section-not-index');
}

import type { Nodes, Root } from 'mdast';
import { checkMarkdown } from '../markdown/check.ts';
import { listContactUses } from '../markdown/contacts.ts';
import { listHeadings } from '../markdown/headings.ts';
import { listLinks } from '../markdown/links.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { advise } from './advise.ts';
import type { Draft } from './draft.ts';
import { readFrontMatter } from './front-matter.ts';
import type { PageFile } from './page-files.ts';
import type { Problem } from './problem.ts';
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

/**
 * Levels that a text may have. What walks a tree calls itself once a level, and a stack has an
 * end; twelve lists in one another are 24 levels.
 */
const MAX_DEPTH = 40;

/** Reads the text of a Markdown file. */
export function readDraft(text: string, origin: PageFile): ReadDraft {
  const { locale, file } = origin;
  const parts = readFrontMatter(text, file);
  if ('problem' in parts) return { problems: [parts.problem] };
  const { data, yaml, bodyLine } = parts;

  const tooDeep = (line: number): ReadDraft => {
    const at = { file, line: line + bodyLine - 1, column: 1, field: '' };
    return { problems: [...data.problems, { ...at, code: 'too-deep', params: {} }] };
  };
  let tree: Root;
  try {
    tree = parseMarkdown(parts.body, locale);
  } catch (error) {
    // The stack came to its end before the text did.
    if (error instanceof RangeError) return tooDeep(1);
    throw error;
  }
  const deep = nodeBelow(tree, MAX_DEPTH);
  if (deep !== undefined) return tooDeep(deep.position?.start.line ?? 1);
  const headings = listHeadings(tree);
  const problems = checkMarkdown(tree).map(({ line, column, code, params }): Problem => ({
    file,
    line: line + bodyLine - 1,
    column,
    field: '',
    code,
    params,
  }));

  const read = {
    ...origin,
    headings,
    links: listLinks(tree),
    contacts: listContactUses(tree),
    bodyLine,
    yaml,
  };
  const type = readType(data, file);
  if (typeof type !== 'string') {
    const draft: Draft = { ...read, type: undefined, words: {}, facts: {} };
    return { draft, tree, problems: [...type.problems, ...problems] };
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
  return { draft, tree, problems: [...problems, ...advise(draft)] };
}

/** A node that many levels below another, if there is one. */
function nodeBelow(node: Nodes, levels: number): Nodes | undefined {
  if (levels === 0) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = nodeBelow(child, levels - 1);
    if (found !== undefined) return found;
  }
  return undefined;
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

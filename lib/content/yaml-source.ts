import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  Schema,
  visit,
  type Document,
  type ErrorCode,
  type ScalarTag,
  type YAMLError,
} from 'yaml';
import { checkYaml, MAX_MISTAKES, type YamlMistake } from './check-yaml.ts';
import type { Position, Problem } from './problem.ts';

/** A path in a YAML value: keys and indexes. */
export type ValuePath = readonly PropertyKey[];

/** A YAML text: its value, and where each part of it stands. */
export interface YamlSource {
  /** The value, or undefined when the text does not parse. */
  value: unknown;
  /** Where the value at a path starts; for a path that is not there, its closest parent. */
  locate(path: ValuePath): Position;
  /** Where the key at the end of a path starts. */
  locateKey(path: ValuePath): Position;
  /** What kept it from parsing, at most one problem a line. */
  problems: Problem[];
}

/** What an author did, by what the parser says of it; the rest is `broken-yaml`. */
const CODES: Partial<Record<ErrorCode, Problem['code']>> = {
  TAB_AS_INDENT: 'yaml-tab',
  MULTILINE_IMPLICIT_KEY: 'yaml-field',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  BAD_SCALAR_START: 'yaml-start',
};

/** What an author means as a number. The rest, as `0x1F`, `007` and `1e3`, is text as it is typed. */
const NUMBER: ScalarTag = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  test: /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/,
  resolve: Number,
};

/** Made once: it costs more than parsing front matter. */
const SCHEMA = new Schema({
  schema: 'core',
  customTags: (tags) => [
    ...tags.filter((tag) => typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag)),
    NUMBER,
  ],
});

/**
 * Parses YAML with the `yaml` package, which keeps line numbers, reports duplicate keys and
 * refuses alias bombs.
 *
 * @param text the YAML
 * @param file the file it is in, for problems
 * @param firstLine the line of the file the text starts on, from 1
 */
export function parseYaml(text: string, file: string, firstLine = 1): YamlSource {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const problem = ({ offset, code, params = {} }: YamlMistake): Problem => ({
    file,
    ...at(offset),
    field: fieldAt(text, offset),
    code,
    params,
  });
  const { mistakes, isReadable } = checkYaml(text);
  if (!isReadable) {
    for (let start = 0; start !== -1; start = text.indexOf('\n', start) + 1 || -1) {
      lines.addNewLine(start);
    }
    const nowhere = () => at(0);
    return {
      value: undefined,
      problems: firstOfEachLine(mistakes.map(problem)),
      locate: nowhere,
      locateKey: nowhere,
    };
  }
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: SCHEMA,
    // The parser compares each key with all before it.
    uniqueKeys: false,
    logLevel: 'error',
  });
  const found = [...mistakes, ...syntaxMistakes(document, text), ...duplicateKeys(document)];
  const problems = firstOfEachLine(found.map(problem));
  return {
    // Without aliases, which are a mistake: they are the way to a value that explodes.
    value: problems.length === 0 ? document.toJS({ reviver: trimmed }) : undefined,
    problems,
    locate: (path) => at(offsetOf(document, path)),
    locateKey: (path) => at(offsetOfKey(document, path)),
  };
}

/** Where a field is written again in the same place. */
function duplicateKeys(document: Document): YamlMistake[] {
  const mistakes: YamlMistake[] = [];
  visit(document, {
    Map: (_key, { items }) => {
      const names = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key) || !key.range) continue;
        const name = String(key.value);
        if (mistakes.length > MAX_MISTAKES) return visit.BREAK;
        if (names.has(name)) mistakes.push({ offset: key.range[0], code: 'duplicate-key' });
        names.add(name);
      }
      return undefined;
    },
  });
  return mistakes;
}

/** What the parser says, in the words of who wrote the text. */
function syntaxMistakes(document: Document, text: string): YamlMistake[] {
  const errors = [...document.errors, ...document.warnings].slice(0, MAX_MISTAKES);
  const openings = errors.some(isUnclosed) ? openingsIn(document) : [];
  return errors.map((error): YamlMistake => {
    const [offset] = error.pos;
    const opening = isUnclosed(error)
      ? openings.findLast(({ start, end }) => start <= offset && end >= offset)
      : undefined;
    if (opening !== undefined) return { offset: opening.start, code: 'yaml-unclosed' };
    return { offset, code: codeOf(error, text) };
  });
}

/** Spaces around a value are for who writes it, non-breaking ones too. */
const trimmed = (_key: unknown, value: unknown) =>
  typeof value === 'string' ? value.trim() : value;

/** One mistake makes the parser stumble several times. What is given first is said first. */
function firstOfEachLine(problems: readonly Problem[]): Problem[] {
  const seen = new Set<number>();
  return problems
    .filter(({ line, code }) => {
      const isFirst = !seen.has(line);
      seen.add(line);
      return isFirst || code === 'duplicate-key';
    })
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** The field of the line that holds an offset, if the line starts with one. */
function fieldAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [, field = ''] = /^[\t ]*(?:- +)*["']?([\w-]+)["']?[\t ]*:/.exec(text.slice(start)) ?? [];
  return field;
}

/** What an author did, as far as the parser can tell. */
function codeOf({ code, message, pos: [offset] }: YAMLError, text: string): Problem['code'] {
  if (code === 'MISSING_CHAR' && message.startsWith('Implicit map key')) return 'yaml-field';
  if (code === 'UNEXPECTED_TOKEN') {
    if (/^Block scalar|^Not a YAML token/.test(message)) return 'yaml-start';
    if (/["'][ \t]*$/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))) {
      return 'yaml-quote';
    }
  }
  return CODES[code] ?? 'broken-yaml';
}

/** Whether an error says that a quote or bracket is not closed. */
function isUnclosed({ code, message }: YAMLError): boolean {
  const isSaid = /^(?:Missing closing|Flow (?:map|sequence))/.test(message);
  return isSaid && (code === 'MISSING_CHAR' || code === 'BAD_INDENT');
}

/** Where quotes and brackets open and end, in the order of the text. */
function openingsIn(document: Document): { start: number; end: number }[] {
  const openings: { start: number; end: number }[] = [];
  visit(document, {
    Node: (_key, node) => {
      const opens = isCollection(node)
        ? node.flow
        : isScalar(node) && node.type?.startsWith('QUOTE');
      if (opens && node.range) openings.push({ start: node.range[0], end: node.range[2] });
    },
  });
  return openings;
}

function offsetOf(document: Document, path: ValuePath): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function offsetOfKey(document: Document, path: ValuePath): number {
  const parentPath = path.slice(0, -1);
  const parent = parentPath.length === 0 ? document.contents : document.getIn(parentPath, true);
  const key = path.at(-1);
  if (isMap(parent)) {
    for (const pair of parent.items) {
      if (!isPair(pair) || !isNode(pair.key)) continue;
      if (String(pair.key) === String(key) && pair.key.range) return pair.key.range[0];
    }
  }
  return offsetOf(document, path);
}

import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
  type YAMLError,
} from 'yaml';
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
  DUPLICATE_KEY: 'duplicate-key',
  TAB_AS_INDENT: 'yaml-tab',
  MULTILINE_IMPLICIT_KEY: 'yaml-field',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  BAD_SCALAR_START: 'yaml-start',
  TAG_RESOLVE_FAILED: 'yaml-start',
  RESOURCE_EXHAUSTION: 'too-deep',
};

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
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: 'error',
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const problems = syntaxProblems(document, text, (offset, code) => ({
    file,
    ...at(offset),
    field: fieldAt(text, offset),
    code,
    params: {},
  }));
  return {
    // Aliases are a programmer's shorthand, and the way to a value that explodes.
    value: problems.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined,
    problems,
    locate: (path) => at(offsetOf(document, path)),
    locateKey: (path) => at(offsetOfKey(document, path)),
  };
}

function syntaxProblems(
  document: Document,
  text: string,
  problem: (offset: number, code: Problem['code']) => Problem,
): Problem[] {
  const { errors, warnings } = document;
  // Where the parser gave up depends on the machine.
  if (errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
    return [{ ...problem(0, 'too-deep'), field: '' }];
  }
  const found = [...errors, ...warnings].map((error) => {
    const [offset] = error.pos;
    const opening = openingOf(document, error);
    if (opening !== undefined) return problem(opening, 'yaml-unclosed');
    return problem(offset, codeOf(error, text));
  });
  visit(document, {
    Alias: (_key, node) => {
      found.push(problem(node.range?.[0] ?? 0, 'yaml-alias'));
    },
  });
  // One mistake makes the parser stumble several times.
  const seen = new Set<number>();
  return found
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .filter(({ line, code }) => {
      if (code === 'duplicate-key') return true;
      const isFirst = !seen.has(line);
      seen.add(line);
      return isFirst;
    });
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
  if (code === 'UNEXPECTED_TOKEN' && /["']/.test(text.charAt(offset - 1))) return 'yaml-quote';
  return CODES[code] ?? 'broken-yaml';
}

/** Where the quote or bracket stands that an error says is not closed. */
function openingOf(document: Document, error: YAMLError): number | undefined {
  const { code, message, pos } = error;
  const isUnclosed = /^(?:Missing closing|Flow (?:map|sequence))/.test(message);
  if (!isUnclosed || (code !== 'MISSING_CHAR' && code !== 'BAD_INDENT')) return undefined;
  let opening: number | undefined;
  visit(document, {
    Node: (_key, node) => {
      const opens = isCollection(node)
        ? node.flow
        : isScalar(node) && node.type?.startsWith('QUOTE');
      const [start, , end] = node.range ?? [pos[0] + 1, 0, 0];
      if (opens && start <= pos[0] && end >= pos[0]) opening = start;
    },
  });
  return opening;
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

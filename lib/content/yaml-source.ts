import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
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
  /** What kept it from parsing. */
  problems: Problem[];
}

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
    // Aliases are a programmer's shorthand, and the way to a value that explodes.
    maxAliasCount: 0,
  } as Parameters<typeof parseDocument>[1]);
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const problems: Problem[] = document.errors.map((error) => ({
    file,
    ...at(error.pos[0]),
    field: '',
    code: error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'broken-yaml',
    params: { detail: error.message.split('\n')[0] ?? '' },
  }));
  let value: unknown;
  if (problems.length === 0) {
    try {
      value = document.toJS({ maxAliasCount: 0 });
    } catch {
      problems.push({ file, line: firstLine, column: 1, field: '', code: 'yaml-alias', params: {} });
    }
  }
  return {
    value,
    problems,
    locate: (path) => at(offsetOf(document, path)),
    locateKey: (path) => at(offsetOfKey(document, path)),
  };
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

import { CST, Lexer } from 'yaml';
import type { Problem } from './problem.ts';

/** Something that YAML would not read as its author meant it, or not in time. */
export interface YamlMistake {
  /** Where, in characters from the start of the text. */
  offset: number;
  code: Problem['code'];
  params?: Problem['params'];
}

/** What a YAML text may have: far more than any front matter or shared list. */
const LIMITS = {
  /** Characters of one value. */
  'yaml-value': 10_000,
  /** Names, values and signs: a list of 1,500 partners has about 30,000. */
  'yaml-elements': 40_000,
  /** Remarks and blank ones too. */
  'yaml-lines': 30_000,
  /** Lists and groups of fields in one another. */
  nesting: 20,
} as const;

/** Tokens that start with a sign their author did not mean as YAML does. */
const SIGNS: Readonly<Record<string, Problem['code']>> = {
  alias: 'yaml-alias',
  anchor: 'yaml-start',
  tag: 'yaml-start',
  'explicit-key-ind': 'yaml-start',
  'directive-line': 'yaml-start',
};

/** What opens a list or group of fields at the start of a line. */
const INDICATORS = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind']);

const QUOTED = new Set(['single-quoted-scalar', 'double-quoted-scalar']);
const OPENS = new Set(['flow-map-start', 'flow-seq-start']);
const CLOSES = new Set(['flow-map-end', 'flow-seq-end']);

/** The spaces of a line that must be plain: its indent, after a hyphen, around a colon. */
const PLACES_OF_SPACES = /^(?:\s|-(?=[^\S\n]))+|^[\w-]+[^\S\n]*(?::[^\S\n]|$)/;

/** Looks like a space, and is none to YAML. */
const FALSE_SPACE = /[^\S \t\n]/;

/** A backslash and what follows, but for `\"` and `\\`. */
const ESCAPE = /(?<!\\)(?:\\\\)*\\[^"\\]/;

/** Mistakes looked for: a file that has more has been garbled as a whole. */
export const MAX_MISTAKES = 100;

/** What the tokens of a YAML text say of it. */
interface CheckedYaml {
  mistakes: YamlMistake[];
  /** Whether the text can be parsed in time. When it is over a limit, that is its only mistake. */
  isReadable: boolean;
}

/** Looks at the tokens of a YAML text before it is parsed. */
export function checkYaml(text: string): CheckedYaml {
  const mistakes: YamlMistake[] = [];
  const line = new Line();
  let offset = 0;
  let elements = 0;
  let lines = 1;
  let open = 0;
  let isBlock = false;
  let type: string | null = null;
  for (const lexeme of new Lexer().lex(text)) {
    if (type !== 'scalar') type = CST.tokenType(lexeme);
    else type = isBlock ? 'block' : 'plain';
    // These stand for no character of the text.
    if (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end') continue;
    // The text of a block comes after the line that `|` or `>` ends.
    if (type === 'block-scalar-header') isBlock = true;
    else if (type === 'block') isBlock = false;
    if (type === 'newline') {
      lines += 1;
      line.next();
    } else if (type === 'space') line.skip(lexeme.length);
    else if (type === 'comment') {
      if (!line.mayHoldComment) mistakes.push({ offset, code: 'yaml-comment' });
    } else {
      elements += 1;
      const isFirst = line.isEmpty;
      if (OPENS.has(type ?? '')) open += 1;
      else if (CLOSES.has(type ?? '')) {
        if (open === 0) mistakes.push({ offset, code: 'yaml-start' });
        else open -= 1;
      }
      line.add(type, lexeme);
      const found = mistakeIn(type, lexeme, isFirst);
      if (found !== undefined) mistakes.push({ ...found, offset: offset + found.offset });
    }
    const over =
      overLimit('yaml-value', type === 'comment' || type === 'space' ? 0 : lexeme.length) ??
      overLimit('yaml-elements', elements) ??
      overLimit('yaml-lines', lines) ??
      overLimit('nesting', line.depth + open);
    if (over !== undefined) {
      return { mistakes: [{ offset, code: 'over-limit', params: over }], isReadable: false };
    }
    if (mistakes.length > MAX_MISTAKES) return { mistakes, isReadable: false };
    offset += lexeme.length;
  }
  return { mistakes, isReadable: true };
}

function overLimit(measure: keyof typeof LIMITS, actual: number): Problem['params'] | undefined {
  const maximum = LIMITS[measure];
  if (actual <= maximum) return undefined;
  return { measure, actual: String(actual), maximum: String(maximum) };
}

function mistakeIn(type: string | null, lexeme: string, isFirst: boolean): YamlMistake | undefined {
  const code = SIGNS[type ?? ''];
  if (code !== undefined) return { offset: 0, code };
  if (type === 'seq-item-ind' && !isFirst) return { offset: 0, code: 'yaml-start' };
  if (QUOTED.has(type ?? '') && !/^(["']).*\1$/s.test(lexeme)) {
    return { offset: 0, code: 'yaml-unclosed' };
  }
  if (type === 'double-quoted-scalar') {
    const escape = ESCAPE.exec(lexeme);
    return escape
      ? { offset: escape.index + escape[0].length - 2, code: 'yaml-escape' }
      : undefined;
  }
  if (type === 'plain') {
    const item = lexeme.search(/\n\s*- /);
    if (item !== -1) {
      return { offset: lexeme.indexOf('-', item), code: 'yaml-field' };
    }
  }
  if (type !== 'plain' || !isFirst) return undefined;
  const [spaces = ''] = PLACES_OF_SPACES.exec(lexeme) ?? [];
  const offset = spaces.search(FALSE_SPACE);
  return offset === -1 ? undefined : { offset, code: 'yaml-space' };
}

/** What is known of a line while its tokens go by. */
class Line {
  private column = 0;
  private hyphens = 0;
  private last: string | null = null;
  /** The columns of the lines that this one is in. */
  private readonly columns: number[] = [];
  /** The column of the field or item that the line is about. */
  private start = 0;
  /** Whether nothing but hyphens was seen on the line. */
  isEmpty = true;
  /** What is further to the right than this belongs to the value of the line before. */
  private valueColumn = Infinity;

  /** How many fields and items the line is in. */
  get depth(): number {
    return this.columns.length + this.hyphens;
  }

  /** Whether a remark here takes nothing from a value: it is alone, and not among a value's lines. */
  get mayHoldComment(): boolean {
    return this.last === null && this.column <= this.valueColumn;
  }

  next(): void {
    if (this.last !== null) {
      const isValue = this.last === 'plain' || QUOTED.has(this.last);
      this.valueColumn = isValue ? this.start : Infinity;
    }
    this.column = 0;
    this.hyphens = 0;
    this.last = null;
    this.isEmpty = true;
  }

  skip(width: number): void {
    this.column += width;
  }

  add(type: string | null, lexeme: string): void {
    const { columns, column } = this;
    if (this.last === null) {
      while ((columns.at(-1) ?? -1) >= column) columns.pop();
      columns.push(column);
      this.start = column;
    }
    if (this.isEmpty && INDICATORS.has(type ?? '')) {
      this.hyphens += 1;
      this.start = column;
    } else {
      // A name that a colon follows, or a value: the colon says which.
      if (type === 'map-value-ind' && this.isNamed) this.start = this.nameColumn;
      this.isNamed = this.isEmpty;
      this.nameColumn = column;
      this.isEmpty = false;
    }
    this.column += lexeme.length;
    this.last = type;
    // The text of a block holds the end of its last line.
    if (lexeme.endsWith('\n')) this.next();
  }

  /** Whether the token before can be the name of a field, and its column. */
  private isNamed = false;
  private nameColumn = 0;
}

/** A stretch of text to replace. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A rule of typography: what it would change in a text. Edits are in order and do not overlap. */
export type Rule = (text: string) => Edit[];

/** The space that keeps both its sides on one line. */
export const NBSP = '\u00A0';

/** Any space a rule may take the place of, a line ending of the source among them. */
export const SPACE = '[ \\t\\n\\u00A0\\u2009\\u202F]';

/** No word or number before, or after. */
export const START = '(?<![\\p{L}\\p{N}])';
export const END = '(?![\\p{L}\\p{N}])';

/** Stands in a text for what is not text: inline code, an image. */
export const OBJECT = '\uFFFC';

/** No text without a digit has a number. */
export const DIGIT = /\d/;

/**
 * A rule that replaces each match; `$1` stands for its first group.
 *
 * @param needs what a text that matches holds, when that is quicker to look for: most texts hold none
 */
export function replace(
  pattern: RegExp,
  replacement: string | ((match: RegExpExecArray) => string),
  needs?: RegExp,
): Rule {
  const filled =
    typeof replacement === 'string'
      ? ([, group = '']: RegExpExecArray) => replacement.replace('$1', group)
      : replacement;
  return (text) => {
    const edits: Edit[] = [];
    if (needs?.test(text) === false) return edits;
    for (const match of matchesOf(pattern, text)) {
      const edit = narrow(match.index, match[0], filled(match));
      if (edit !== undefined) edits.push(edit);
    }
    return edits;
  };
}

const NONE: RegExpExecArray[] = [];

/**
 * Every match of a global pattern. Most rules find nothing in most texts, and `matchAll` copies the
 * pattern at each call: half the time of setting a page.
 */
function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match);
    // A rule that matches nothing would be found at the same place for ever.
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}

/** A rule that keeps two things on one line, wherever a space parts them. */
export function glue(before: string, after: string): Rule {
  const pattern = new RegExp(`(?<=${before})${SPACE}+(?=${after})`, 'gu');
  return replace(pattern, NBSP, new RegExp(before, 'u'));
}

/**
 * Leaves out of an edit what it does not change, so that it touches as little as it can: a
 * boundary between two nodes may run through it. An insertion keeps the character it goes with.
 */
export function narrow(start: number, found: string, text: string): Edit | undefined {
  if (found === text) return undefined;
  let head = 0;
  while (head < found.length && found[head] === text[head]) head += 1;
  let tail = 0;
  while (
    tail < Math.min(found.length, text.length) - head &&
    found.at(-1 - tail) === text.at(-1 - tail)
  ) {
    tail += 1;
  }
  if (head + tail === found.length) return { start, end: start + found.length, text };
  return {
    start: start + head,
    end: start + found.length - tail,
    text: text.slice(head, text.length - tail),
  };
}

/**
 * Applies rules, one after the other, to a text that is cut into parts. A rule sees the whole
 * text; each part keeps its own share of it.
 */
export function applyRules(parts: readonly string[], rules: readonly Rule[]): string[] {
  let text = parts.join('');
  let ends: number[] = [];
  for (const part of parts) ends.push((ends.at(-1) ?? 0) + part.length);
  for (const rule of rules) {
    const edits = rule(text);
    if (edits.length === 0) continue;
    ends = moveAll(ends, edits);
    text = splice(text, edits);
  }
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

function splice(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}

/**
 * Where boundaries are after the edits; both are in order. What replaces a text around a boundary
 * stays before it.
 */
function moveAll(offsets: readonly number[], edits: readonly Edit[]): number[] {
  let next = 0;
  let shift = 0;
  return offsets.map((offset) => {
    let edit = edits[next];
    while (edit !== undefined && edit.start < offset && edit.end <= offset) {
      shift += edit.text.length - (edit.end - edit.start);
      edit = edits[(next += 1)];
    }
    if (edit === undefined || edit.start >= offset) return offset + shift;
    return edit.start + shift + edit.text.length;
  });
}

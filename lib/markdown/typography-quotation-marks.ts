import { narrow, OBJECT, SPACE, type Edit, type Rule } from './typography-edit.ts';

/** What opens a quotation, and what closes it. */
export type Marks = readonly [open: string, close: string];

/**
 * The marks a quotation gets.
 *
 * @param typed the mark its author opened it with
 * @param level how many quotations it is in
 * @param outer the mark that opens the one around it
 */
export type MarksOf = (typed: string, level: number, outer: string) => Marks;

/** A mark in the text, and its other half once it is found. */
interface Mark {
  at: number;
  char: string;
  other?: Mark;
}

/** What each closing mark closes. A straight mark may be either. */
const OPENING: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '”': '“',
  '’': '‘',
  '»': '«',
};
/** No quotation starts without one of these. */
const MAY_OPEN = /[«“‘"']/;
const IS_OPENING = /[«“‘]/u;
const IS_STRAIGHT = /["']/u;
const IS_SPACE = new RegExp(SPACE, 'u');
const IS_WORD = /[\p{L}\p{N}]/u;

/**
 * A rule that pairs quotation marks, straight or not, and gives each pair those of its level.
 * A mark without its other half stays as it is: an apostrophe, an inch.
 *
 * @param marks matches the marks that the language has, straight ones included
 */
export function quotationMarks(marks: RegExp, marksOf: MarksOf): Rule {
  return (text) => {
    if (!MAY_OPEN.test(text)) return [];
    const found: Mark[] = [];
    for (const { 0: char, index } of text.matchAll(marks)) found.push({ at: index, char });
    pair(found, text);
    return editsOf(found, text, marksOf);
  };
}

/** Finds the other half of each mark that has one. */
function pair(marks: readonly Mark[], text: string): void {
  const open: Mark[] = [];
  /** How many of each are open, so that no mark looks in vain. */
  const openOf = new Map<string, number>();
  const count = (char: string, by: number) => openOf.set(char, (openOf.get(char) ?? 0) + by);
  const pop = () => count(open.pop()?.char ?? '', -1);
  for (const mark of marks) {
    const opening = OPENING[mark.char];
    if (opening !== undefined && mayClose(mark, text)) {
      // What was opened since and never closed was an apostrophe, or these are no pair.
      if (opening !== "'" && (openOf.get(opening) ?? 0) > 0) {
        while (open.at(-1)?.char === "'") pop();
      }
      const other = open.at(-1);
      const isPair = other?.char === opening || (mark.char === "'" && other?.char === '‘');
      if (other !== undefined && isPair && skipSpaces(text, other.at + 1) < mark.at) {
        pop();
        mark.other = other;
        other.other = mark;
        continue;
      }
    }
    // No pair runs across one that was closed and never opened.
    if (mark.char === '»' || mark.char === '”') {
      open.length = 0;
      openOf.clear();
    }
    if (mayOpen(mark, text)) {
      open.push(mark);
      count(mark.char, 1);
    }
  }
}

function mayOpen({ at, char }: Mark, text: string): boolean {
  if (IS_OPENING.test(char)) return true;
  if (!IS_STRAIGHT.test(char)) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (IS_WORD.test(before) || /^$|[\s;:!?,%)\]»”]/u.test(after)) return false;
  return char === '"' || !`${OBJECT})»”’`.includes(before) || before === '';
}

function mayClose({ at, char }: Mark, text: string): boolean {
  if (!IS_STRAIGHT.test(char) && char !== '’') return true;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return !/[\s([{«“‘]/u.test(before) && !IS_WORD.test(after);
}

/** Gives each pair its marks, in the order of the text. */
function editsOf(marks: readonly Mark[], text: string, marksOf: MarksOf): Edit[] {
  const edits: (Edit | undefined)[] = [];
  /** The marks around, and the closing ones of each; an opening one alone quotes to the end. */
  const around: { opens: string; closes?: string; last?: Mark }[] = [];
  for (const mark of marks) {
    const { other } = mark;
    if (other === undefined) {
      if (mark.char === '«') around.push({ opens: '«' });
    } else if (other.at > mark.at) {
      const [opens, closes] = marksOf(mark.char, around.length, around.at(-1)?.opens ?? '');
      around.push({ opens, closes, last: other });
      edits.push(openingEdit(text, mark.at, opens));
    } else {
      while (around.length > 0 && around.at(-1)?.last !== mark) around.pop();
      const closes = around.pop()?.closes;
      if (closes !== undefined) edits.push(closingEdit(text, mark.at, closes));
    }
  }
  return edits.filter((edit) => edit !== undefined);
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (IS_SPACE.test(text.charAt(at))) at += 1;
  return at;
}

/** No space inside marks, but for « », whose spaces are a rule of their own. */
function openingEdit(text: string, at: number, mark: string): Edit | undefined {
  const end = mark === '«' ? at + 1 : skipSpaces(text, at + 1);
  return narrow(at, text.slice(at, end), mark);
}

function closingEdit(text: string, at: number, mark: string): Edit | undefined {
  let start = at;
  if (mark !== '»') while (IS_SPACE.test(text.charAt(start - 1))) start -= 1;
  return narrow(start, text.slice(start, at + 1), mark);
}

import { invisibleCharacters, withoutInvisible } from '../markdown/invisible-characters.ts';
import { listed, type Problem } from './problem.ts';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

const BYTE_ORDER_MARK = '\uFEFF';

/** What stands for bytes that mean no character. */
const LOST = '\uFFFD';

/** An accented letter, a quotation mark or a space of UTF-8 that was read as Windows-1252: `Ã©`, `â€™`. */
const GARBLED =
  /Ã[\u00A0-\u00BF\u0080-\u009F‰€ˆ‚„…†‡ŠŒœ™š›žŸ]|(?<!«\s?)Â[«»°©®²³§·]|(?<=[\p{L}\p{N}])Â\u00A0|â€[\u0080-\u00BF’“”™œ˜šž•–—]|ï»¿|ï¿½/gu;

/** Letters that a PDF has joined: nobody types them, and no search finds a word that has one. */
const LIGATURE = /[\uFB00-\uFB06]/g;

/** A text, and what is wrong in it. */
export interface ReadText {
  /** Without what should not be there, so that the rest can be checked. Not set when refused. */
  text?: string;
  problems: Problem[];
}

/**
 * The text of a file, with a line feed at the end of each line, and letters one by one. Reports byte-order marks, bytes
 * that are not UTF-8, invisible characters and those that a wrong encoding left.
 *
 * @param file its path, for the problems
 */
export function decodeText(bytes: Buffer, file: string): Required<ReadText> {
  const problems: Problem[] = [];
  const report = (
    code: Problem['code'],
    line: number,
    column: number,
    params: Problem['params'] = {},
  ) => problems.push({ file, line, column, field: '', code, params });

  const right = strictly(bytes);
  let text = right ?? lenient.decode(bytes);
  if (text.startsWith(BYTE_ORDER_MARK)) {
    report('byte-order-mark', 1, 1);
    text = text.slice(1);
  }
  text = text.replaceAll(/\r\n?/g, '\n').replaceAll(LIGATURE, (joined) => joined.normalize('NFKC'));
  if (right === undefined) {
    for (const [index, line] of text.split('\n').entries()) {
      if (line.includes(LOST)) report('not-utf8', index + 1, 1);
    }
    text = text.replaceAll(LOST, '');
  }
  for (const { character, line, column, count } of invisibleIn(text)) {
    const more = count === 1 ? {} : { more: String(count - 1) };
    report('invisible-character', line, column, { character, ...more });
  }
  const [garbled, ...others] = text.matchAll(GARBLED);
  if (garbled !== undefined) {
    const before = text.slice(0, garbled.index).split('\n');
    const more = others.length === 0 ? {} : { more: String(others.length) };
    const column = (before.at(-1)?.length ?? 0) + 1;
    report('garbled-character', before.length, column, { found: garbled[0], ...more });
  }
  return {
    text: problems.length === 0 ? text : withoutInvisible(text),
    problems: listed(problems),
  };
}

/** The text of bytes that are UTF-8 throughout. */
function strictly(bytes: Buffer): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Each invisible character of a text, where it is first, and how many there are. */
function invisibleIn(text: string) {
  const found = new Map<
    string,
    { character: string; line: number; column: number; count: number }
  >();
  let line = 1;
  let lineStart = 0;
  for (const { character, index } of invisibleCharacters(text)) {
    for (;;) {
      const end = text.indexOf('\n', lineStart);
      if (end === -1 || end >= index) break;
      line += 1;
      lineStart = end + 1;
    }
    const known = found.get(character);
    if (known) known.count += 1;
    else found.set(character, { character, line, column: index - lineStart + 1, count: 1 });
  }
  return found.values();
}

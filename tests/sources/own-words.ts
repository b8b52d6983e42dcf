/** As many words of a source in a row are a sentence carried over. */
export const LONGEST_RUN = 12;

interface Token {
  word: string;
  /** Counted from 1. */
  line: number;
}

/** Stands where something was taken out: no run crosses it. */
const GAP = '…';

function tokensOf(text: string): Token[] {
  return text.split('\n').flatMap((words, index) =>
    (words.normalize('NFC').match(/[\p{L}\p{N}'’]+|[«»“”]/gu) ?? []).map((word) => ({
      word: word.toLowerCase().replaceAll('’', "'"),
      line: index + 1,
    })),
  );
}

/** Takes out what stands between quotation marks: who quotes says so. */
function withoutQuotations(tokens: readonly Token[]): Token[] {
  let isQuoted = false;
  return tokens.map((token) => {
    const isOpening = token.word === '«' || token.word === '“';
    const isClosing = token.word === '»' || token.word === '”';
    if (isOpening) isQuoted = true;
    const gone = isQuoted || isClosing;
    if (isClosing) isQuoted = false;
    return gone ? { ...token, word: GAP } : token;
  });
}

/** Takes out names, which have one form only. */
function withoutNames(tokens: readonly Token[], names: readonly string[]): Token[] {
  const left = [...tokens];
  for (const name of names) {
    const words = tokensOf(name).map(({ word }) => word);
    for (let at = 0; words.length > 0 && at + words.length <= left.length; at += 1) {
      if (!words.every((word, index) => left[at + index]?.word === word)) continue;
      for (let index = at; index < at + words.length; index += 1) {
        left[index] = { line: left[index]?.line ?? 0, word: GAP };
      }
    }
  }
  return left;
}

const runAt = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(at, at + LONGEST_RUN)
    .map(({ word }) => word)
    .join(' ');

/** Every run of that many words in a source. */
export function runsOf(source: string): Set<string> {
  const tokens = tokensOf(source).filter(({ word }) => !/[«»“”]/.test(word));
  const starts = Math.max(0, tokens.length - LONGEST_RUN + 1);
  return new Set(Array.from({ length: starts }, (_, at) => runAt(tokens, at)));
}

/** Words of a text that stand in a source too. */
export interface CarriedOver {
  line: number;
  count: number;
  words: string;
}

/**
 * The sentences of a text that a source has too, word for word, once official names and quotations
 * are taken out.
 *
 * @param runs of {@link runsOf}
 */
export function carriedOver(
  text: string,
  runs: ReadonlySet<string>,
  names: readonly string[] = [],
): CarriedOver[] {
  // Longer names first: a name may stand in another.
  const ordered = names.toSorted((a, b) => b.length - a.length);
  const tokens = withoutNames(withoutQuotations(tokensOf(text)), ordered);
  const found: CarriedOver[] = [];
  for (let at = 0; at + LONGEST_RUN <= tokens.length; at += 1) {
    if (!runs.has(runAt(tokens, at))) continue;
    let end = at;
    while (runs.has(runAt(tokens, end + 1))) end += 1;
    const run = tokens.slice(at, end + LONGEST_RUN);
    found.push({
      line: run[0]?.line ?? 0,
      count: run.length,
      words: run.map(({ word }) => word).join(' '),
    });
    at = end + LONGEST_RUN - 1;
  }
  return found;
}

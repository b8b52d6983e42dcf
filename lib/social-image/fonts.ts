import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';

const packages = createRequire(import.meta.url);

/** Letters that are the same on every machine; of the system's own, none is asked for. */
const SUBSETS = Object.entries({
  // What names have beyond Latin-1 is in files of its own, and so is what `CO₂` has.
  serif: ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'math'],
  sans: ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'],
}).flatMap(([font, subsets]) => subsets.map((subset) => ({ font, subset })));

// Found when it runs: `npm run dev` bundles this, and would look for files of every name.
const fileOf = (font: string, subset: string, format: 'woff' | 'woff2') =>
  packages.resolve(
    /* turbopackIgnore: true */ `@fontsource/noto-${font}/files/noto-${font}-${subset}-400-normal.${format}`,
  );

/** The fonts of the pictures: a letter that one lacks is taken from another. */
export const FONTS = SUBSETS.map(({ font, subset }) => ({
  name: font === 'serif' ? 'Serif' : 'Sans',
  file: fileOf(font, subset, 'woff2'),
}));

/** No font of ours has the narrow space, or the hyphen that no line ends at. */
export const drawable = (words: string): string =>
  words.replaceAll('\u202f', '\u00a0').replaceAll('\u2011', '-');

/** What has no drawing of its own: it changes what is beside it, or nothing. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{White_Space}]/gu;

/** Signs that all these fonts have, and what typography makes of them: most texts have no other. */
const USUAL = /^[\n -~\u00a0-\u00ffŒœ–—‘’“”…]*$/;

/** Whether no font has to be looked into for a text, typeset or not. */
export const isUsual = (text: string): boolean => USUAL.test(text);

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

let known: ReadonlySet<number> | undefined;

/** The letters of a text that no font of the pictures has, each once: a box stands for them. */
export function lettersWithoutFont(words: string): string[] {
  known ??= new Set(SUBSETS.flatMap(({ font, subset }) => codesOf(fileOf(font, subset, 'woff'))));
  const isDrawn = (letter: string) =>
    [...letter.replaceAll(UNSEEN, '')].every((sign) => known?.has(sign.codePointAt(0) ?? 0));
  const all = Array.from(letters.segment(drawable(words.normalize())), ({ segment }) => segment);
  return [...new Set(all)].filter((letter) => !isDrawn(letter));
}

/**
 * The letters of a font, by its own table: the ranges that its package gives are those of a page's
 * style sheet, of which it has a part. The older form of the file is ZIP's, which Node reads.
 *
 * @see https://www.w3.org/TR/WOFF/
 * @see https://learn.microsoft.com/typography/opentype/spec/cmap
 */
function codesOf(file: string): number[] {
  const woff = readFileSync(file);
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index) => 44 + 20 * index);
  const entry = tables.find((at) => woff.toString('latin1', at, at + 4) === 'cmap') ?? 0;
  const [offset = 0, packed = 0, length = 0] = [4, 8, 12].map((at) =>
    woff.readUInt32BE(entry + at),
  );
  const bytes = woff.subarray(offset, offset + packed);
  const table = packed < length ? inflateSync(bytes) : bytes;
  const starts = Array.from({ length: table.readUInt16BE(2) }, (_, index) =>
    table.readUInt32BE(8 + 8 * index),
  );
  return starts.flatMap((start) => segmentsOf(table, start));
}

/** The letters of a part of that table: all of Unicode's (12), or those of its first plane (4). */
function segmentsOf(table: Buffer, start: number): number[] {
  const format = table.readUInt16BE(start);
  if (format === 12) {
    return Array.from({ length: table.readUInt32BE(start + 12) }, (_, index) => {
      const at = start + 16 + 12 * index;
      return range(table.readUInt32BE(at), table.readUInt32BE(at + 4));
    }).flat();
  }
  if (format !== 4) return [];
  const size = table.readUInt16BE(start + 6);
  return Array.from({ length: size / 2 }, (_, index) => {
    const at = start + 14 + 2 * index;
    const [to, from, delta, place] = [0, size + 2, 2 * size + 2, 3 * size + 2].map((part) =>
      table.readUInt16BE(at + part),
    ) as [number, number, number, number];
    // A letter may be in a segment and have no drawing.
    return range(from, Math.min(to, 0xff_fe)).filter((code) =>
      place === 0
        ? ((code + delta) & 0xff_ff) !== 0
        : table.readUInt16BE(at + 3 * size + 2 + place + 2 * (code - from)) !== 0,
    );
  }).flat();
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

import { crc32, deflateSync } from 'node:zlib';

/** Colours that differ in less than the upper bits of their red, green and blue are made one. */
const KEPT_BITS = 4;
const MASK = 0x010101 * (0xff - (2 ** (8 - KEPT_BITS) - 1));

/** Colours that a PNG of one byte a pixel has at most. */
const MOST_COLOURS = 256;

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/**
 * A picture of few colours, as a PNG of one byte a pixel: a third of the size of one of four. Same
 * pixels, same bytes.
 *
 * @param pixels red, green, blue and opacity of each, row after row; they are opaque
 * @throws {RangeError} when it has more colours than that
 */
export function flatPng(pixels: Buffer, width: number, height: number): Buffer {
  // Most pixels are as the one before: runs of them are looked at, not each.
  const words = new Uint32Array(new Uint8Array(pixels).buffer);
  const runs: { start: number; end: number; colour: number }[] = [];
  const counts = new Map<number, number>();
  for (let start = 0, end = 0; start < words.length; start = end) {
    // Asked for beyond its end, an array of numbers is slow from then on.
    while (end < words.length && words[end] === words[start]) end += 1;
    const colour = pixels.readUInt32BE(start * 4) >>> 8;
    runs.push({ start, end, colour });
    counts.set(colour, (counts.get(colour) ?? 0) + end - start);
  }
  // The commonest colour stands for those near it: grounds and inks are exact, their edges in between.
  const palette = new Map<number, { index: number; colour: number }>();
  for (const [colour] of [...counts].toSorted(([, a], [, b]) => b - a)) {
    if (!palette.has(colour & MASK)) {
      palette.set(colour & MASK, { index: palette.size, colour });
    }
  }
  if (palette.size > MOST_COLOURS) throw new RangeError(`${palette.size} colours`);
  const plane = Buffer.alloc(words.length);
  for (const { start, end, colour } of runs) {
    plane.fill(palette.get(colour & MASK)?.index ?? 0, start, end);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  // One byte a pixel, a place in the palette.
  head.set([8, 3], 8);
  const colours = [...palette.values()].flatMap(({ colour }) => [
    colour >> 16,
    (colour >> 8) & 0xff,
    colour & 0xff,
  ]);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(colours)),
    chunk('IDAT', deflateSync(rowsOf(plane, width))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each row after a byte that says that it is not filtered. */
const rowsOf = (plane: Buffer, width: number): Buffer =>
  Buffer.concat(
    Array.from({ length: plane.length / width }, (_, y) => [
      Buffer.alloc(1),
      plane.subarray(y * width, (y + 1) * width),
    ]).flat(),
  );

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}

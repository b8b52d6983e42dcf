import { inflateSync } from 'node:zlib';

/** A picture, as the bytes of its pixels. */
export interface Pixels {
  width: number;
  height: number;
  /** Of a part of it: red, green and blue of its pixels, row after row. */
  part(left: number, top: number, width: number, height: number): Buffer;
}

/** Samples of a pixel, by colour type: colours, a place in the palette, colours and transparency. */
const SAMPLES: Readonly<Record<number, number>> = { 2: 3, 3: 1, 6: 4 };

/** The pixels of a PNG that is not interlaced (PNG, 3rd edition: 7.2, 9.2, 11.2). */
export function pngPixels(png: Buffer): Pixels {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [depth = 0, type = 0] = png.subarray(24);
  const samples = SAMPLES[type];
  if (samples === undefined || depth > 8 || png[28] !== 0) throw new Error('another kind of PNG');
  const data: Buffer[] = [];
  let palette: Buffer = Buffer.alloc(0);
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const chunk = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    const name = png.toString('latin1', at + 4, at + 8);
    if (name === 'IDAT') data.push(chunk);
    if (name === 'PLTE') palette = chunk;
  }
  const rows = unfiltered(
    inflateSync(Buffer.concat(data)),
    Math.ceil((width * samples * depth) / 8),
    Math.max(1, (samples * depth) / 8),
  );
  const colourAt = (x: number, y: number): readonly number[] => {
    const row = rows[y] ?? Buffer.alloc(0);
    if (type !== 3) return [...row.subarray(x * samples, x * samples + 3)];
    const bit = x * depth;
    const index = ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
    return [...palette.subarray(index * 3, index * 3 + 3)];
  };
  return {
    width,
    height,
    part: (left, top, wide, high) => {
      const part = Buffer.alloc(wide * high * 3);
      for (let at = 0; at < wide * high; at += 1) {
        part.set(colourAt(left + (at % wide), top + Math.floor(at / wide)), at * 3);
      }
      return part;
    },
  };
}

/** The rows of a picture, each byte without what was taken from it for its neighbours. */
function unfiltered(filtered: Buffer, length: number, pixel: number): Buffer[] {
  const rows: Buffer[] = [];
  for (let start = 0; start < filtered.length; start += length + 1) {
    const filter = filtered[start] ?? 0;
    const row = Buffer.from(filtered.subarray(start + 1, start + 1 + length));
    const above = rows.at(-1);
    for (let at = 0; at < length; at += 1) {
      const a = row[at - pixel] ?? 0;
      const b = above?.[at] ?? 0;
      const c = above?.[at - pixel] ?? 0;
      row[at] = (row[at] ?? 0) + ([0, a, b, (a + b) >> 1, paeth(a, b, c)][filter] ?? 0);
    }
    rows.push(row);
  }
  return rows;
}

function paeth(a: number, b: number, c: number): number {
  const [toA = 0, toB = 0, toC = 0] = [a, b, c].map((value) => Math.abs(a + b - c - value));
  if (toA <= toB && toA <= toC) return a;
  return toB <= toC ? b : c;
}

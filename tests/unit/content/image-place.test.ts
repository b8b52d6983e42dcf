import { describe, expect, it } from 'vitest';
import { tellsPlace } from '../../../lib/content/image-place.ts';

/** Facts in the form of TIFF: a list whose entry leads to a list of places, or to an empty one. */
function facts(order: 'II' | 'MM', { gps = 0x88_25, latitude = 2 } = {}): Buffer {
  const list = (tag: number, value: number) => [
    [1, 2],
    [tag, 2],
    [4, 2],
    [1, 4],
    [value, 4],
    [0, 4],
  ];
  const numbers = [[42, 2], [8, 4], ...list(gps, 26), ...list(latitude, 0)] as const;
  const bytes = numbers.map(([number = 0, length = 2]) => {
    const part = Buffer.alloc(length);
    if (order === 'II') part.writeUIntLE(number, 0, length);
    else part.writeUIntBE(number, 0, length);
    return part;
  });
  return Buffer.concat([Buffer.from(order), ...bytes]);
}

const MARKS = ['Exif\0\0', 'eXIf', 'EXIF'];

describe.each(['II', 'MM'] as const)('a photo, in the order of bytes %s', (order) => {
  it.each(MARKS.flatMap((mark) => [0, 4, 12].map((gap) => [mark, gap] as const)))(
    'that says where it was taken, after %j and %i bytes',
    (mark, gap) => {
      const image = (of: Buffer) =>
        Buffer.concat([Buffer.from('abc'), Buffer.from(mark), Buffer.alloc(gap, 1), of]);
      expect(tellsPlace(image(facts(order)))).toBe(true);
      expect(tellsPlace(image(facts(order, { gps: 0x1_12 })))).toBe(false);
      expect(tellsPlace(image(facts(order, { latitude: 1 })))).toBe(false);
      // Cut short anywhere, it says nothing.
      for (let length = 0; length < 28; length += 1) {
        expect(tellsPlace(image(facts(order).subarray(0, length)))).toBe(false);
      }
    },
  );
});

it('a photo without facts says nothing', () => {
  for (const mark of ['', ...MARKS]) expect(tellsPlace(Buffer.from(`abc${mark}def`))).toBe(false);
  expect(tellsPlace(facts('II'))).toBe(false);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAPS } from '../../../lib/map/maps.ts';
import { openDrawing } from '../../../lib/social-image/draw.ts';
import { isUsual, lettersWithoutFont } from '../../../lib/social-image/fonts.ts';
import { COLOURS, groundOf } from '../../../lib/social-image/ground.ts';
import { BESIDE_THE_WORLD } from '../../../lib/social-image/page-picture.ts';
import type { Picture } from '../../../lib/social-image/picture.ts';
import { pngPixels } from '../../support/png-pixels.ts';

const drawOn = await openDrawing();
const draw = (picture: Picture) => drawOn(picture, groundOf(picture, MAPS));

const NO_WORDS = { locale: 'fr', title: '' } as const;

/** A picture of each face, without a word. */
const FACES: Picture[] = [
  { ...NO_WORDS, face: 'world' },
  { ...NO_WORDS, face: 'text' },
  { ...NO_WORDS, face: 'coast', places: [{ lat: 31.2, lon: 121.5 }], date: '' },
  { ...NO_WORDS, face: 'record', numeral: '', rest: '' },
];

/** Where each face has its title: its left, and its right. */
const COLUMNS = {
  world: [60, 730],
  text: [60, 925],
  coast: [60, 690],
  record: [390, 1140],
} as const;

const WORD = 'anticonstitutionnellement';

/** Titles that have no room. */
const TITLES: [string, string][] = [
  [
    'of 208 letters',
    '«\u00a0Une entente de coopération en santé\u00a0» : '.repeat(6).slice(0, 208),
  ],
  ['a word of 120 letters', WORD.repeat(5).slice(0, 120)],
  ['two words of 120 letters', `${WORD.repeat(5).slice(0, 120)} ${'W'.repeat(120)}`],
  ['bound by no-break spaces', `Le${`\u00a0${WORD}`.repeat(7)}`],
  ['of quotation marks', '«\u00a0“‘'.repeat(50)],
  ['of 500 wide letters', 'W'.repeat(500)],
];

type Part = [left: number, top: number, width: number, height: number];

const isSame = (some: Buffer, others: Buffer) => some.equals(others);

const LONG = 'Une très longue section '.repeat(20);

describe.each(FACES)('a picture on $face', async (face) => {
  const bare = pngPixels(await draw(face));

  it('has the size that is asked for', () => {
    expect([bare.width, bare.height]).toEqual([1200, 630]);
  });

  it.each(TITLES)('has its title inside: %s', async (_what, written) => {
    const title = face.face === 'world' ? written.slice(0, BESIDE_THE_WORLD) : written;
    const [left, right] = COLUMNS[face.face];
    const png = await draw({
      ...face,
      site: LONG,
      notice: LONG,
      kind: LONG,
      title,
      ...(face.face === 'coast' ? { date: LONG } : {}),
      ...(face.face === 'record' ? { numeral: '28–3', rest: LONG } : {}),
    });
    const drawn = pngPixels(png);
    const sameAsBare = (part: Part) => isSame(drawn.part(...part), bare.part(...part));
    // The margins, and what is at the right of the words; then the words are there.
    expect(sameAsBare([0, 0, 60, 630])).toBe(true);
    expect(sameAsBare([0, 0, 1200, 30])).toBe(true);
    expect(sameAsBare([0, 610, 1200, 20])).toBe(true);
    expect(sameAsBare([right, 130, 1200 - right, 500])).toBe(true);
    expect(sameAsBare([left, 200, right - left, 300])).toBe(false);
    // The notice has a line of its own.
    expect(sameAsBare([left, 512, right - left, 20])).toBe(true);
    expect(png.length).toBeLessThan(60 * 1024);
  });

  /** How tall each line of a title is, in rows that have ink. */
  const linesOf = async (title: string) => {
    const [left, right] = COLUMNS[face.face];
    const drawn = pngPixels(await draw({ ...face, title }));
    const hasInk = Array.from({ length: 300 }, (_, row) => {
      const part: Part = [left, 160 + row, right - left, 1];
      return isSame(drawn.part(...part), bare.part(...part)) ? ' ' : 'x';
    });
    return hasInk
      .join('')
      .split(/ +/)
      .filter(Boolean)
      .map(({ length }) => length);
  };

  it('is as large as its words let it be', async () => {
    expect(Math.max(...(await linesOf('HH')))).toBeGreaterThan(55);
    expect(Math.max(...(await linesOf('HH '.repeat(60))))).toBeLessThan(45);
  });

  it('breaks a word that fits at no size', async () => {
    expect((await linesOf('H'.repeat(80))).length).toBeGreaterThan(1);
  });
});

it.each(['Łódź', 'Bệnh viện', 'CO₂', 'Ωω', 'Жж', '1ᵉʳ', '12\u202f000', 'O\u20117.2'])(
  'has every sign of %s',
  async (title) => {
    // No letter stands for what no font has: all of that looks alike.
    const drawn = (written: string) => draw({ ...NO_WORDS, face: 'text', title: `A${written}B` });
    const missing = await drawn('\u{10FFFD}');
    for (const sign of title) expect((await drawn(sign)).equals(missing), sign).toBe(false);
  },
);

it.each(FACES.filter(({ face }) => face === 'world' || face === 'coast'))(
  'the map of $face is seen',
  async (face) => {
    const column = pngPixels(await draw(face)).part(1100, 0, 1, 630);
    const rows = Array.from({ length: 630 }, (_, row) => column.subarray(row * 3, row * 3 + 3));
    expect(new Set(rows.map((pixel) => pixel.toString('hex'))).size).toBeGreaterThan(2);
  },
);

it('has every sign that is not looked for', () => {
  const signs = Array.from({ length: 0xff_ff }, (_, code) => String.fromCodePoint(code));
  const usual = signs.filter(isUsual);
  expect(usual.length).toBeGreaterThan(180);
  expect(usual.flatMap(lettersWithoutFont)).toEqual([]);
  for (const text of ['Łódź', 'b≥c', '漢']) expect(isUsual(text)).toBe(false);
});

it('is the same bytes each time', async () => {
  const again = await openDrawing();
  for (const face of FACES) {
    const picture = { ...face, title: 'Énoncé', kind: 'Fiche' };
    expect((await again(picture, groundOf(picture, MAPS))).equals(await draw(picture))).toBe(true);
  }
});

it('has the colours of the site', () => {
  const light = readFileSync('components/tokens.css', 'utf8').split('@media')[0] ?? '';
  for (const [name, colour] of Object.entries(COLOURS)) {
    expect(light).toContain(`--${name}: ${colour};`);
  }
});

// What the check tells of is what is drawn as a box, and nothing else.
it.each([
  '≥',
  '漢',
  '☎',
  '→',
  '₂',
  'Ł',
  'é',
  'ệ',
  'Ω',
  'Ж',
  '…',
  '’',
  '\u202f',
  '\u2011',
  '№',
  '∞',
  '½',
  '⅓',
])('is told of %s when it has no letter for it', async (sign) => {
  const drawn = (written: string) => draw({ ...NO_WORDS, face: 'text', title: `A${written}B` });
  const isBox = (await drawn(sign)).equals(await drawn('\u{10FFFD}'));
  expect(lettersWithoutFont(sign)).toEqual(isBox ? [sign] : []);
});

it('has letters for what it draws of its own, and for every language of names', () => {
  expect(
    lettersWithoutFont(
      'Đặng, Łódź, Ǧibran, Ωmega, Жуков – CO₂ «\u00a01\u202f000\u00a0» “e\u0301”\u00ad',
    ),
  ).toEqual([]);
  expect(lettersWithoutFont('a≥b≥c 👩‍⚕️ 漢')).toEqual(['≥', '👩‍⚕️', '漢']);
});

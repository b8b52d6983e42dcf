import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../lib/content/decode-text.ts';
import { invisibleCharacters } from '../../../lib/markdown/invisible-characters.ts';
import { characterName } from '../../../lib/i18n/characters.ts';

const read = (text: string) => decodeText(Buffer.from(text), 'site.yaml');

/** The invisible characters found, each with its place and how many more there are. */
const found = (text: string) =>
  read(text).problems.map(({ code, line, column, params: { character = '', more = '0' } }) => {
    expect(code).toBe('invisible-character');
    return `${line}:${column} ${character.codePointAt(0)?.toString(16)} ${more}`;
  });

describe('a character that readers can’t see', () => {
  it.each([
    0x0, 0x8, 0x1b, 0x7f, 0x85, 0xad, 0x34f, 0x61c, 0x115f, 0x180e, 0x200b, 0x200e, 0x200f, 0x2028,
    0x2029, 0x202a, 0x202e, 0x2060, 0x2064, 0x2066, 0x2069, 0x206f, 0x3164, 0xe000, 0xf0b7, 0xfdd0,
    0xfeff, 0xfff9, 0xfffc, 0xfffd, 0xfffe, 0xffff, 0x1fffe, 0xe0001, 0xe0041, 0xe007f, 0xf0000,
    0x10ffff,
  ])('is refused with its place and its name: U+%x', (code) => {
    const character = String.fromCodePoint(code);
    expect(found(`Le\nbi${character}lan`)).toEqual([`2:3 ${code.toString(16)} 0`]);
    for (const locale of ['fr', 'en'] as const) {
      expect(characterName(character, locale)).toMatch(/^\p{L}/u);
    }
  });

  it.each([
    ['joiners between Latin letters', 'a\u200Db\u200Cc', ['1:2 200d 0', '1:4 200c 0']],
    ['a joiner after an emoji', '👩\u200D d', ['1:3 200d 0']],
    ['a variant of a letter', 'a\uFE0F', ['1:2 fe0f 0']],
    [
      'a flag with hidden tags',
      '🏴\u{E0067}\u{E0062}\u{E007F}',
      ['1:3 e0067 0', '1:5 e0062 0', '1:7 e007f 0'],
    ],
  ])('is refused: %s', (_name, text, places) => {
    expect(found(text)).toEqual(places);
  });

  it.each([
    ['spaces of all kinds', 'a\u00A0b\u202Fc\u2009d\u3000e\tf'],
    ['hyphens of all kinds', 'a-b\u2010c\u2011d\u2013e\u2014f'],
    ['a family', '👨\u200D👩\u200D👧'],
    ['a heart, and a sign of text', '❤\uFE0F et ↩\uFE0E'],
    ['a skin and a profession', '👩🏽\u200D⚕\uFE0F'],
    ['a flag', '🇨🇦'],
    ['Persian', 'می\u200Cخواهم'],
    ['Hindi', 'क\u094D\u200Dष'],
    ['a variant of a Chinese character', '葛\u{E0100}'],
    ['Inuktitut and Arabic', 'ᐃᓄᒃᑎᑐᑦ السلام'],
    ['accents apart from their letter', 'e\u0301te\u0301'],
  ])('is not one: %s', (_name, text) => {
    expect(read(text)).toEqual({ text, problems: [] });
  });

  it('is found alone, whichever it is', () => {
    const isInvisible =
      /^[\p{Cc}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]$/u;
    const missed: string[] = [];
    for (let code = 0; code < 0xd800; code += 1) {
      const character = String.fromCodePoint(code);
      if ('\t\n'.includes(character)) continue;
      const count = [...invisibleCharacters(character)].length;
      if (count !== Number(isInvisible.test(character))) missed.push(code.toString(16));
    }
    expect(missed).toEqual([]);
  });

  it.each('م ܫ ߊ ᠮ 𞤀 क ক ਕ ક କ க క ಕ ക ක ក က'.split(' '))(
    'is not one where letters join by it: %s',
    (letter) => {
      for (const text of [`${letter}\u200D${letter}`, `${letter}\u200C${letter}`]) {
        expect(read(text)).toEqual({ text, problems: [] });
      }
    },
  );

  it.each(['葛\uFE00', '葛\uFE0F', '葛\u{E0100}', '葛\u{E01EF}', 'ᠮ\u180B', 'ᠮ\u180C', 'ᠮ\u180D'])(
    'is not one where it chooses a drawing: %j',
    (text) => {
      expect(read(text)).toEqual({ text, problems: [] });
    },
  );

  it('leaves a space where it parted words', () => {
    for (const sign of ['\u0007', '\u0085', '\u2028', '\u2029']) {
      expect(read(`un${sign}deux`).text).toBe('un deux');
    }
  });

  it('is said once a file, with how many others there are', () => {
    expect(found('a\u00ADb\nc\u00ADd\u200B\ne\u00ADf')).toEqual(['1:2 ad 2', '2:4 200b 0']);
  });

  it('is out of the way of what is checked next', () => {
    expect(read('mis\u00ADsion\u2028fin').text).toBe('mission fin');
  });
});

it('is named for what it is, in each language', () => {
  const codes = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index);
  // Those of one kind have one name, that no other kind has.
  const kinds = [
    [0xad],
    [0x200b],
    [0x200c, 0x200d],
    [0x61c, 0x200e, 0x200f, ...codes(0x202a, 0x202e), ...codes(0x2066, 0x2069)],
    [0x2028, 0x2029],
    [0x2060],
    [0xfeff],
    [0xfffc],
    [0xfffd],
    codes(0xfe00, 0xfe0f),
    [0xe0001, ...codes(0xe0020, 0xe007f)],
    [0x0, 0x7, 0x1b, 0x7f, 0x85],
    [0xe000, 0xf0b7, 0x10fffd],
    [0x34f, 0x115f, 0x2064, 0x3164, 0xfff9],
  ];
  const namesOf = (locale: 'fr' | 'en') =>
    kinds.map((kind) => {
      const names = new Set(kind.map((code) => characterName(String.fromCodePoint(code), locale)));
      expect([...names]).toHaveLength(1);
      return [...names].join('');
    });
  const names = [...namesOf('fr'), ...namesOf('en')];
  expect(new Set(names).size).toBe(names.length);
});

it('lines end in one way, and a byte-order mark is one problem alone', () => {
  expect(read('a\r\nb\rc\n\rd')).toEqual({ text: 'a\nb\nc\n\nd', problems: [] });
  const { text, problems } = read('\uFEFFa\r\nb');
  expect(text).toBe('a\nb');
  expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
    ['byte-order-mark', 1, 1],
  ]);
});

it('what is not UTF-8 is said by its lines, some of them', () => {
  const lines = Buffer.concat(Array.from({ length: 1_000 }, () => Buffer.from([0x61, 0xe9, 0x0a])));
  const { text, problems } = decodeText(lines, 'site.yaml');
  expect(problems).toHaveLength(20);
  expect(problems.at(-1)).toMatchObject({ code: 'not-utf8', line: 20, params: { more: '980' } });
  expect(text).toBe('a\n'.repeat(1_000));
});

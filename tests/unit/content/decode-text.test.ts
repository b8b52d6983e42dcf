import { expect, it } from 'vitest';
import { decodeText } from '../../../lib/content/decode-text.ts';

/** What is said of a text, as `line:column code found`. */
const said = (text: string) =>
  decodeText(Buffer.from(text), 'a.md').problems.map(({ line, column, code, params }) =>
    [`${line}:${column}`, code, params['found'], params['more']].filter(Boolean).join(' '),
  );

/** A text in UTF-8 that a program took for Windows-1252, and saved. */
const misread = (text: string) => new TextDecoder('windows-1252').decode(Buffer.from(text));

it.each(['é', 'à', 'É', 'ç', 'œ', '’', '“', '–', '…', '«', '»', '°'].map((one) => [one]))(
  'tells what a wrong encoding made of %s',
  (character) => {
    const garbled = misread(character);
    // `œ` becomes two letters of ours: they may be meant.
    expect(said(`un\nmot ${garbled}`)).toEqual(
      character === 'œ' ? [] : [`2:5 garbled-character ${garbled.slice(0, 3)}`],
    );
  },
);

it('tells of it once a file', () => {
  expect(said(misread('l’été'))).toEqual(['1:2 garbled-character â€™ 2']);
});

it.each(['SÃO PAULO, Ângela', '« Â »', '«Â»', 'Ã', 'São Tomé', 'Â 5', 'â et €'])(
  'leaves %j alone',
  (text) => {
    expect(said(text)).toEqual([]);
  },
);

it.each([
  ['e\uFB03cace', 'efficace'],
  ['\uFB01nancement', 'financement'],
  ['\uFB02ot, di\uFB00us, a\uFB04uent, \uFB05, \uFB06', 'flot, diffus, affluent, st, st'],
])('letters that a PDF joined are read one by one: %s', (joined, letters) => {
  expect(decodeText(Buffer.from(joined), 'fr/a.md')).toEqual({ text: letters, problems: [] });
});

it('letters of the language that are one are left', () => {
  const text = 'œuvre, Æ, ß, ﬔ';
  expect(decodeText(Buffer.from(text), 'fr/a.md').text).toBe(text);
});

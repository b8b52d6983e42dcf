import { describe, expect, it } from 'vitest';
import { carriedOver, runsOf } from '../../sources/own-words.ts';

const SENTENCE = 'one two three four five six seven eight nine ten eleven twelve';
const runs = runsOf(`Before: ${SENTENCE}, thirteen.`);

describe('carriedOver', () => {
  it('finds twelve words in a row, whatever their case, their signs and their lines', () => {
    const text = `Own words.\n\n**One** two three; four, five six\nseven eight nine ten eleven TWELVE!`;
    expect(carriedOver(text, runs)).toEqual([{ line: 3, count: 12, words: SENTENCE }]);
  });

  it('says how long a run is, once', () => {
    const [run, ...others] = carriedOver(`before ${SENTENCE} thirteen and more`, runs);
    expect(run).toMatchObject({ line: 1, count: 14 });
    expect(others).toEqual([]);
  });

  it('finds each of two runs', () => {
    const found = carriedOver(`${SENTENCE}\nand again\n${SENTENCE}`, runs);
    expect(found.map(({ line }) => line)).toEqual([1, 3]);
  });

  it('leaves eleven words alone', () => {
    expect(carriedOver(SENTENCE.replace(' twelve', ' dozen'), runs)).toEqual([]);
    expect(carriedOver('', runs)).toEqual([]);
  });

  it('takes out quotations and official names', () => {
    expect(carriedOver(`“${SENTENCE}”`, runs)).toEqual([]);
    expect(carriedOver(`«\u00A0${SENTENCE}\u00A0»`, runs)).toEqual([]);
    expect(carriedOver(SENTENCE, runs, ['Three Four'])).toEqual([]);
    expect(carriedOver(SENTENCE, runs, ['four three'])).toHaveLength(1);
    // What follows a quotation is read again.
    expect(carriedOver(`“x” ${SENTENCE}`, runs)).toHaveLength(1);
  });

  it('takes out a list of names, whose items follow each other as in the source', () => {
    const items = ['one two three four', 'five six seven eight', 'nine ten eleven twelve'];
    const list = items.map((item) => `- ${item};`).join('\n');
    expect(carriedOver(list, runs, items)).toEqual([]);
    expect(carriedOver(list, runs)).toHaveLength(1);
  });

  it('takes an apostrophe for an apostrophe', () => {
    const french = 'l’un l’autre a b c d e f g h i j';
    expect(carriedOver(french.replaceAll('’', "'"), runsOf(french))).toHaveLength(1);
  });
});

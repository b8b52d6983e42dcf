import { describe, expect, it } from 'vitest';
import { readOptions } from '../speed/options.ts';
import { BUILDER_NAMES } from '../speed/results.ts';
import { ratioSpread, spreadOf } from '../shared/statistics.ts';

describe('spreadOf', () => {
  it('takes the middle one of an odd number', () => {
    expect(spreadOf([9, 1, 10])).toEqual({ median: 9, min: 1, max: 10 });
  });

  it('takes the mean of the two middle ones of an even number', () => {
    expect(spreadOf([4, 1, 2, 100])).toEqual({ median: 3, min: 1, max: 100 });
  });

  it('leaves out what was not measured', () => {
    expect(spreadOf([undefined, 4, 1, undefined, 2])).toEqual({ median: 2, min: 1, max: 4 });
  });

  it('has nothing to say of nothing', () => {
    expect(spreadOf([undefined])).toBeUndefined();
    expect(spreadOf()).toBeUndefined();
  });
});

describe('ratioSpread', () => {
  it('divides within each round, not the medians', () => {
    // Medians: 2 and 2. The machine was slow in the last round, for both.
    expect(ratioSpread([1, 2, 30], [1, 4, 10])).toEqual({ median: 1, min: 0.5, max: 3 });
  });

  it('leaves out a round that one of them failed', () => {
    expect(ratioSpread([undefined, 6, 8], [1, 2])).toEqual({ median: 3, min: 3, max: 3 });
    expect(ratioSpread([], [1])).toBeUndefined();
  });
});

describe('readOptions', () => {
  it('measures everything when nothing is said', () => {
    expect(readOptions([])).toEqual({
      pages: [100, 1000, 10_000],
      content: true,
      rounds: 3,
      builders: [...BUILDER_NAMES],
      out: 'bench',
      keep: false,
    });
  });

  it('reads sizes and builders', () => {
    const options = readOptions(['--pages', '100,200', '--rounds=1', '--only', 'hugo,site']);
    expect(options).toMatchObject({
      pages: [100, 200],
      content: false,
      rounds: 1,
      builders: ['hugo', 'site'],
    });
  });

  it('reads the real content among the sizes', () => {
    expect(readOptions(['--pages', '100, content'])).toMatchObject({ pages: [100], content: true });
  });

  it.each([
    [['--pages', '100,many'], /--pages: "many"/],
    [['--pages', '4'], /at least 20/],
    [['--rounds', '0'], /--rounds: "0"/],
    [['--only', 'jekyll'], /--only: "jekyll"/],
  ])('refuses %s', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});

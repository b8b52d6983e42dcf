import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../lib/content/format-problem.ts';
import { namesToChoose, nearest } from '../../../lib/content/nearest.ts';
import { listed, sortProblems, type Problem } from '../../../lib/content/problem.ts';

const problem = (change: Partial<Problem> = {}): Problem => ({
  file: 'fr/a.md',
  line: 1,
  column: 1,
  field: '',
  code: 'raw-html',
  params: {},
  ...change,
});

it('problems are sorted by file, line, column, then by what they are', () => {
  const sorted = [
    problem({ file: 'en/b.md', line: 9 }),
    problem({ line: 2, column: 10 }),
    problem({ line: 10, column: 2, code: 'attributes' }),
    problem({ line: 10, column: 2, code: 'raw-html' }),
    problem({ line: 10, column: 10 }),
    problem({ file: 'site.yaml' }),
  ];
  expect(sortProblems(sorted)).toEqual(sorted);
  expect(sortProblems(sorted.toReversed())).toEqual(sorted);
});

describe('of each kind, twenty are listed in a file', () => {
  const many = (count: number, change: Partial<Problem> = {}) =>
    Array.from({ length: count }, (_, index) => problem({ line: index + 1, ...change }));
  const told = (problems: readonly Problem[]) =>
    problems.map(({ file, code, line, params }) => [file, code, line, params['more']].join(' '));

  it('and the last says how many are left out', () => {
    expect(listed(many(20))).toEqual(many(20));
    expect(told(listed(many(21))).at(-1)).toBe('fr/a.md raw-html 20 1');
    expect(told(listed(many(50))).at(-1)).toBe('fr/a.md raw-html 20 30');
    expect(listed(many(50))).toHaveLength(20);
  });

  it('those that the ones left out stand for included', () => {
    const of = many(22, { params: { more: '4' } });
    expect(told(listed(of)).at(-1)).toBe('fr/a.md raw-html 20 14');
  });

  it('other kinds and other files apart', () => {
    const others = [
      ...many(20),
      ...many(20, { file: 'en/a.md' }),
      ...many(20, { code: 'attributes' }),
    ];
    expect(listed(others)).toEqual(others);
  });
});

describe('a problem on one line', () => {
  it('starts with its place, as one would type it', () => {
    expect(formatProblem(problem({ line: 3, column: 7 }), 'fr')).toMatch(
      /^content\/fr\/a\.md:3:7 {2}texte — /,
    );
    expect(formatProblem(problem(), 'en', 'textes')).toMatch(
      /^textes\/fr\/a\.md:1:1 {2}text — .+ — /,
    );
    const file = '../public/images/a.png';
    expect(formatProblem(problem({ file }), 'fr')).toMatch(/^public\/images\/a\.png:1:1 /);
  });

  it('stays on it, and tells a terminal nothing', () => {
    const params = { url: 'a\nb\u001B[31m\u0085' };
    const line = formatProblem(problem({ code: 'broken-link', params, file: 'fr/a\rb.md' }), 'fr');
    expect(line).not.toMatch(/\p{Cc}/u);
    expect(line).toContain('a�b�[31m�');
  });
});

describe('the names that a message proposes', () => {
  const names = Array.from({ length: 13 }, (_, index) => `nom-${String.fromCodePoint(97 + index)}`);

  it('are all of them, or the nearest three when they are more than twelve', () => {
    expect(namesToChoose('nom-m', names.slice(0, 12))).toBe(names.slice(0, 12).join(', '));
    expect(namesToChoose('nom-m', names)).toBe('nom-m, nom-a, nom-b');
    expect(namesToChoose('a', [])).toBe('–');
  });

  it('are the nearest, whatever their case', () => {
    expect(nearest('CONASS', ['who', 'coness', 'conass', 'paho'])).toBe('conass, coness, paho');
    expect(nearest('conass', ['CONASX', 'WHO', 'CONASS', 'Q'])).toBe('CONASS, CONASX, WHO');
    expect(nearest('a', [])).toBe('–');
  });
});

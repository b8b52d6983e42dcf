import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Problem } from '../../../lib/content/problem.ts';
import { problemCount } from '../../../lib/i18n/problems.ts';
import { reportProblems, reportProgress } from '../../../scripts/report.ts';

let lines: unknown[][];

beforeEach(() => {
  lines = [];
  vi.spyOn(console, 'log').mockImplementation((...line) => void lines.push(line));
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** What is shown of a task whose parts are done so many at a time. */
function linesOf(total: number, step: number, language = 'en_CA.UTF-8'): unknown[] {
  vi.stubEnv('LC_ALL', language);
  const report = reportProgress();
  for (let done = step; done < total; done += step) report(done, total);
  report(total, total);
  return lines.flat();
}

it.each([0, 1, 499])('says nothing of a task of %i pages', (total) => {
  expect(linesOf(total, 1)).toEqual([]);
});

it.each([
  ['en_CA.UTF-8', ['  2,500 of 10,000 pages', '  5,000 of', '  7,500 of', '  10,000 of']],
  ['fr_CA.UTF-8', ['  2\u00a0500 pages sur 10\u00a0000', '  5\u00a0000', '  7\u00a0500', '  10']],
])(
  'says in the language of the shell (%s) how far a task is, at each quarter',
  (language, told) => {
    expect(linesOf(10_000, 10, language)).toEqual(
      told.map((start) => expect.stringMatching(`^${start}`)),
    );
  },
);

it.each([
  [500, 1, 4],
  [501, 10, 4],
  [500, 200, 3],
  [500, 500, 1],
])('says of %i pages, %i at a time, %i lines', (total, step, count) => {
  const told = linesOf(total, step);
  expect(told).toHaveLength(count);
  expect(told.at(-1)).toBe(`  ${total} of ${total} pages`);
});

it('begins anew for each task', () => {
  expect(linesOf(500, 100)).toEqual(linesOf(500, 100).slice(4));
});

it.each([
  ['content', 'content/fr/a.md:2:3'],
  ['.', './fr/a.md:2:3'],
  ['../autre', '../autre/fr/a.md:2:3'],
])('names a file as it is called from here: in %s', (folder, place) => {
  const told: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void told.push(line));
  const problem = { file: 'fr/a.md', line: 2, column: 3, field: '', code: 'bad-slug', params: {} };
  const folders = { contentDir: resolve(folder), publicDir: resolve('public') };
  reportProblems([problem as Problem], folders, 'en');
  expect(told).toEqual([expect.stringMatching(new RegExp(`^${place.replaceAll('.', '\\.')} `))]);
  expect(lines.flat()).toEqual([problemCount.en(1)]);
});

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Answer } from '../support/engines/answers.ts';

const FILE = 'bench/ACCESSIBILITY.md';

/** What one engine saw. */
export interface EngineResult {
  name: string;
  version: string;
  /** The rules it ran on each page; unknown of one that does not say. */
  rules?: number;
  /** How often it judged a page. */
  judged: number;
  faults: number;
  questions: number;
  answered: number;
}

/** What a run saw. */
export interface Run {
  pages: number;
  states: number;
  engines: readonly EngineResult[];
  /** Each answer, and how often it was asked for. */
  answers: readonly (readonly [answer: Answer, times: number])[];
  /** What could not be run, and why. */
  leftOut: readonly string[];
}

/** What the accessibility page tells of the last run. */
export interface Figures {
  /** `2026-11-28` */
  date: string;
  pages: number;
  /** Pages, each in every state. */
  judged: number;
  /** The rules of each engine that says how many it runs. */
  rules: number[];
}

/** Writes what a run saw, with its date, its commit and the version of each engine. */
export function record({ pages, states, engines, answers, leftOut }: Run): void {
  const date = new Date().toISOString().slice(0, 10);
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
    [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  const text = [
    '# What the engines say of each page',
    'What `npm run test:engines` saw, written by the command itself; it fails on a fault or a question without an answer in `tests/support/engines/answers.ts`, and on an answer that nothing asks for.',
    `${date}, commit ${commit()}: ${pages} pages in both languages, the one for wrong addresses included, each in ${states} states (320 and 1280 px; light, dark and forced colours). Nu reads the HTML, which is the same in all of them.`,
    ...leftOut,
    table(
      ['engine', 'version', 'rules', 'judged', 'faults', 'questions', 'answered'],
      engines.map((one) => [
        one.name,
        one.version,
        one.rules ?? '–',
        one.judged,
        one.faults,
        one.questions,
        one.answered,
      ]),
    ),
    'A fault or a question is counted here when no answer is for it; an answer, once for each element in each state.',
    '## Answers',
    table(
      ['engine', 'rule', 'where', 'times', 'why'],
      answers.map(([{ engine, rule, where, colours, why }, times]) => [
        engine,
        cell(rule),
        [where === undefined ? 'all' : `\`${where}\``, colours].filter(Boolean).join(', '),
        times,
        cell(why),
      ]),
    ),
  ];
  writeFileSync(FILE, `${text.join('\n\n')}\n`);
}

/** The figures of the last run. */
export function recorded(): Figures {
  const text = readFileSync(FILE, 'utf8');
  const [, date = '', pages, states] =
    /^([\d-]+), commit .*?: (\d+) pages .* in (\d+) states/m.exec(text) ?? [];
  const rules = [...text.matchAll(/^\| \w+ *\| [\d.]+ *\| (\d+) *\|/gm)].map(([, n]) => Number(n));
  return { date, pages: Number(pages), judged: Number(pages) * Number(states), rules };
}

/** The version of an installed package. */
export function versionOf(packageName: string): string {
  const manifest = resolve('node_modules', packageName, 'package.json');
  const { version }: { version: string } = JSON.parse(readFileSync(manifest, 'utf8'));
  return version;
}

function commit(): string {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
}

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { COMMANDS, testSummary } from '../../../lib/i18n/commands.ts';
import { shellLocale } from '../../../lib/i18n/shell-locale.mjs';
import type { runSteps, TestStep } from '../../../scripts/test-steps.ts';

const messages = COMMANDS[shellLocale()];

/** What each step becomes. */
const OUTCOMES = { lint: true, build: false, export: true } as const;

vi.mock(import('../../../scripts/test-steps.ts'), async (importOriginal) => ({
  ...(await importOriginal()),
  TEST_STEPS: [
    { name: 'lint', run: () => Promise.resolve(true) },
    { name: 'build', run: () => Promise.resolve(false) },
    { name: 'export', needs: 'build', run: () => Promise.resolve(true) },
  ] satisfies Awaited<Parameters<typeof runSteps>[0]> as readonly TestStep[],
}));

vi.mock(import('../../../scripts/failed-tests.ts'), async (importOriginal) => ({
  ...(await importOriginal()),
  forgetFailedTests: () => void (failed = failed.slice(1)),
  failedTests: () => failed,
}));

let failed: string[];
let out: string[];
let errors: string[];
const { argv, exitCode } = process;

beforeEach(() => {
  out = [];
  errors = [];
  failed = ['of another time'];
  vi.resetModules();
  vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void errors.push(line));
});

afterEach(() => {
  process.argv = argv;
  process.exitCode = exitCode;
  vi.restoreAllMocks();
});

/** Runs the command, and gives its exit code. */
async function test(...names: (keyof typeof OUTCOMES)[]) {
  process.argv = [...argv.slice(0, 2), ...names];
  await import('../../../scripts/test.ts');
  return process.exitCode;
}

it('runs every step, and fails with those that failed and those that could not run', async () => {
  expect(await test()).toBe(1);
  expect(errors).toEqual(['\n✗ build', messages.stepsNotRun(['export'])]);
  expect(out.at(-1)).toBe(testSummary(1, 1));
});

it('says again at its end which tests failed, those of this time', async () => {
  failed.push('tests/a.test.ts: a > b');
  await test();
  expect(errors).toContain('  ✗ tests/a.test.ts: a > b');
  expect(errors.join()).not.toContain('of another time');
});

it('runs the steps that are named alone', async () => {
  expect(await test('lint', 'export')).toBe(0);
  expect(errors).toEqual([]);
  expect(out.at(-1)).toBe(testSummary(2, 0));
});

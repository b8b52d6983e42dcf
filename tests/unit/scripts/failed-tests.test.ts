import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import FailedTests, { failedTests, forgetFailedTests } from '../../../scripts/failed-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'failed-tests-'));
const file = join(folder, 'results', 'failed.txt');
type Modules = Parameters<FailedTests['onTestRunEnd']>[0];

afterAll(() => rmSync(folder, { recursive: true }));

/** A file of tests, as Vitest tells of it. */
const moduleOf = (path: string, failed: readonly string[], errors: readonly string[] = []) =>
  ({
    relativeModuleId: path,
    faults: errors.map((message) => ({ message })),
    // As Vitest's own, it is asked of its module alone.
    errors(this: { faults: unknown }) {
      return this.faults;
    },
    children: {
      *allTests(state?: string) {
        if (state === 'failed') yield* failed.map((fullName) => ({ fullName }));
      },
    },
  }) as unknown as Modules[number];

it('adds up what failed in several runs, until it is forgotten', () => {
  const reporter = new FailedTests();
  reporter.file = file;
  expect(failedTests(file)).toEqual([]);
  reporter.onTestRunEnd([moduleOf('a.test.ts', ['one > two']), moduleOf('b.test.ts', [])], []);
  reporter.onTestRunEnd([moduleOf('c.test.ts', [], ['no\nmodule'])], [{ message: 'lost' }]);
  expect(failedTests(file)).toEqual(['a.test.ts: one > two', 'c.test.ts: no module', 'lost']);
  forgetFailedTests(file);
  expect(failedTests(file)).toEqual([]);
});

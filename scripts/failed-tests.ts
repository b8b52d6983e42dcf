import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

const FILE = 'test-results/failed-tests.txt';

/**
 * Vitest's reporter of what failed: `npm test` says it again at its end, which is the part of a long
 * log that is kept and read.
 */
export default class FailedTests implements Reporter {
  file = FILE;

  onTestRunEnd(
    modules: readonly Pick<TestModule, 'relativeModuleId' | 'errors' | 'children'>[],
    errors: readonly Pick<SerializedError, 'message'>[],
  ): void {
    const lines = modules.flatMap((module) => {
      const faults = [
        ...module.errors().map(({ message }) => message),
        ...[...module.children.allTests('failed')].map(({ fullName }) => fullName),
      ];
      return faults.map((fault) => `${module.relativeModuleId}: ${fault}`);
    });
    lines.push(...errors.map(({ message }) => message));
    mkdirSync(dirname(this.file), { recursive: true });
    appendFileSync(this.file, lines.map((line) => `${line.replaceAll('\n', ' ')}\n`).join(''));
  }
}

/** Forgets what failed before. */
export function forgetFailedTests(file = FILE): void {
  rmSync(file, { force: true });
}

/** What failed since: `file: name of the test`, a line each. */
export const failedTests = (file = FILE): string[] =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];

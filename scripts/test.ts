/** `npm test`: every step, or those named: `npm test -- lint types`. */
import { COMMANDS, testSummary } from '../lib/i18n/commands.ts';
import { shellLocale } from '../lib/i18n/shell-locale.mjs';
import { failedTests, forgetFailedTests } from './failed-tests.ts';
import { runSteps, TEST_STEPS } from './test-steps.ts';

const messages = COMMANDS[shellLocale()];
const names = process.argv.slice(2);
const known = TEST_STEPS.map(({ name }) => name);
const unknown = names.filter((name) => !known.includes(name));

if (unknown.length > 0) {
  for (const name of unknown) console.error(messages.unknownStep(name, known));
  process.exitCode = 2;
} else {
  process.exitCode = await test();
}

async function test(): Promise<number> {
  const steps = TEST_STEPS.filter(({ name }) => names.length === 0 || names.includes(name));
  forgetFailedTests();
  const { passed, failed, notRun } = await runSteps(steps, messages, console.log);
  if (failed.length > 0) console.error(`\n✗ ${failed.join(', ')}`);
  for (const line of failedTests()) console.error(`  ✗ ${line}`);
  if (notRun.length > 0) console.error(messages.stepsNotRun(notRun));
  console.log(testSummary(passed.length, failed.length));
  return failed.length === 0 ? 0 : 1;
}

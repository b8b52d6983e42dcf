import type { CommandMessages } from '../lib/i18n/commands.ts';
import type { TestStep } from './test-steps.ts';

/** What became of the steps that were to run, by name. */
export interface StepResults {
  passed: string[];
  failed: string[];
  notRun: string[];
}

/**
 * Runs steps in turn and names each as it goes. A failure does not stop the others, so that one
 * run shows all there is to mend; a step whose basis failed is not run.
 *
 * @param say Where the lines go.
 */
export async function runSteps(
  steps: readonly TestStep[],
  messages: CommandMessages,
  say: (line: string) => void,
): Promise<StepResults> {
  const results: StepResults = { passed: [], failed: [], notRun: [] };
  for (const [index, { name, needs, run }] of steps.entries()) {
    if (needs !== undefined && results.failed.includes(needs)) {
      results.notRun.push(name);
      continue;
    }
    say(messages.stepBegins(index + 1, steps.length, name));
    const start = performance.now();
    const passed = await run();
    const seconds = (performance.now() - start) / 1000;
    results[passed ? 'passed' : 'failed'].push(name);
    say(passed ? messages.stepPassed(name, seconds) : messages.stepFailed(name, seconds));
  }
  return results;
}

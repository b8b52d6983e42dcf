import type { CommandMessages } from '../lib/i18n/commands.ts';
import { ensureBrowser } from '../tests/support/ensure-browser.ts';
import { runTool, type Tool } from './run-tool.ts';

/** One step of `npm test`. */
export interface TestStep {
  /** Its name: shown as it runs, and given to `npm test -- <name>` to run it alone. */
  name: string;
  /** The step whose result it reads: not run when that one failed. */
  needs?: string;
  /** Runs it; whether it passed. */
  run(): Promise<boolean>;
}

/**
 * Vitest leaves a processor to itself, which on two of them leaves one file at a time: the tests of the
 * published site took 466 s in place of 319.
 */
const EVERY_PROCESSOR = ['--maxWorkers', '100%'] as const;

const REPORTERS = ['--reporter', 'default', '--reporter', './scripts/failed-tests.ts'] as const;

/** Runs tests by the names of their projects. */
const vitest = (...projects: string[]): Tool => [
  'vitest',
  'run',
  ...projects.flatMap((project) => ['--project', project]),
  ...EVERY_PROCESSOR,
  ...REPORTERS,
];

/** Every step, in order: what is quick and says most comes first. */
export const TEST_STEPS: readonly TestStep[] = [
  { name: 'format', run: tools(['oxfmt', '--check', '.']) },
  { name: 'lint', run: tools(['oxlint', '--deny-warnings']) },
  // Next's own types are generated, so they are missing on a fresh clone.
  { name: 'types', run: tools(['next', 'typegen'], ['tsc', '--noEmit']) },
  { name: 'content', run: tools(['scripts/check-content.ts']) },
  { name: 'unit', run: tools(vitest('unit', 'components')) },
  { name: 'commands', run: tools(vitest('commands')) },
  { name: 'build', run: tools(['scripts/build.ts']) },
  {
    name: 'export',
    needs: 'build',
    run: tools(vitest('export')),
  },
  {
    name: 'browser',
    needs: 'build',
    run: async () => (await ensureBrowser()) && runAll(vitest('e2e')),
  },
];

function tools(...commands: Tool[]): () => Promise<boolean> {
  return () => runAll(...commands);
}

/** Runs commands in turn until one fails. */
async function runAll(...commands: Tool[]): Promise<boolean> {
  for (const command of commands) if ((await runTool(command)) !== 0) return false;
  return true;
}

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

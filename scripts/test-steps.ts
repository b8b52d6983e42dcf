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

/** Every step, in order: what is quick and says most comes first. */
export const TEST_STEPS: readonly TestStep[] = [
  { name: 'format', run: tools(['oxfmt', '--check', '.']) },
  { name: 'lint', run: tools(['oxlint', '--deny-warnings']) },
  // Next's own types are generated, so they are missing on a fresh clone.
  { name: 'types', run: tools(['next', 'typegen'], ['tsc', '--noEmit']) },
  { name: 'content', run: tools(['scripts/check-content.ts']) },
  { name: 'unit', run: tools(['vitest', 'run', '--project', 'unit', '--project', 'components']) },
  { name: 'build', run: tools(['scripts/build.ts']) },
  { name: 'export', needs: 'build', run: tools(['vitest', 'run', '--project', 'export']) },
  {
    name: 'browser',
    needs: 'build',
    run: async () => (await ensureBrowser()) && runAll(['vitest', 'run', '--project', 'e2e']),
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

/**
 * `npm run test:faults`: kills commands at random moments, and reads while releases change. It takes
 * minutes, and writes what it saw in `bench/FAULTS.md`.
 */
import { readOptions } from './options.ts';
import { runTool } from './run-tool.ts';

readOptions({});
process.exitCode = await runTool(['vitest', 'run', '--project', 'faults']);

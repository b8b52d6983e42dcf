/**
 * `npm run test:engines`: builds the site and has every engine judge every page in every state. It
 * takes minutes, and writes what they saw in `bench/ACCESSIBILITY.md`.
 */
import { ensureBrowser } from '../tests/support/ensure-browser.ts';
import { readOptions } from './options.ts';
import { runTool } from './run-tool.ts';

readOptions({});
const built = await runTool(['scripts/build.ts']);
const canJudge = built === 0 && (await ensureBrowser());
process.exitCode = canJudge ? await runTool(['vitest', 'run', '--project', 'engines']) : 1;

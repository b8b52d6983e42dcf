/**
 * `npm run serve`: serves what is in out/, at PORT (default 3000), until Ctrl+C.
 * `npm start` is `--build`: it builds the site first, unless it could not be served.
 */
import { runTool } from './run-tool.ts';
import { canListen, serveUntilStopped } from './serve-until-stopped.ts';

const mustBuild = process.argv.includes('--build');
const canGoOn = !mustBuild || (await canListen());
const built = mustBuild && canGoOn ? await runTool(['scripts/build.ts']) : Number(!canGoOn);
process.exitCode = built === 0 ? await serveUntilStopped('out') : built;

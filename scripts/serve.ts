/**
 * `npm run serve`: serves what is in out/, at PORT (default 3000), until Ctrl+C.
 * `npm start` is `--build`: it builds the site first.
 */
import { runTool } from './run-tool.ts';
import { canListen, serveUntilStopped } from './serve-until-stopped.ts';

process.exitCode = process.argv.includes('--build') ? await buildAndServe() : await serveOut();

async function buildAndServe(): Promise<number> {
  if (!(await canListen())) return 1;
  const built = await runTool(['scripts/build.ts']);
  return built === 0 ? serveOut() : built;
}

function serveOut(): Promise<number> {
  return serveUntilStopped('out');
}

/** `npm start`: builds the site, serves it, and prints its address. */
import { runTool } from './run-tool.ts';
import { canListen, serveUntilStopped } from './serve-until-stopped.ts';

process.exitCode = await start();

async function start(): Promise<number> {
  if (!(await canListen())) return 1;
  const built = await runTool(['scripts/build.ts']);
  return built === 0 ? serveUntilStopped('out') : built;
}

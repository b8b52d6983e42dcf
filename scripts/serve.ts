/** `node scripts/serve.ts`: serves what is in out/, at PORT (default 3000), until Ctrl+C. */
import { serveUntilStopped } from './serve-until-stopped.ts';

process.exitCode = await serveUntilStopped('out');

/**
 * `npm run serve`: serves the release in service, at PORT (default 3000), until Ctrl+C.
 * `npm start` is `--build`: it builds the site and releases it for this machine first, unless it could
 * not be served.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../lib/failure.ts';
import { COMMANDS } from '../lib/i18n/commands.ts';
import { shellLocale } from '../lib/i18n/shell-locale.mjs';
import { CURRENT } from '../lib/release/release-folder.ts';
import { releasesFolder } from '../lib/settings.ts';
import { explain } from './explain.ts';
import { readOptions } from './options.ts';
import { releaseSite } from './release-site.ts';
import { runTool, type ExitCode } from './run-tool.ts';
import { canListen, serveUntilStopped } from './serve-until-stopped.ts';

const messages = COMMANDS[shellLocale()];
const { values } = readOptions({ build: { type: 'boolean', default: false } });
const releases = releasesFolder();
const current = join(releases, CURRENT);

const canGoOn = await canListen();
const ready = canGoOn && values.build ? await makeRelease() : Number(!canGoOn);
process.exitCode = ready === 0 ? await serveRelease() : ready;

async function makeRelease(): Promise<ExitCode> {
  const built = await runTool(['scripts/build.ts']);
  return built === 0 ? releaseSite(true, messages) : built;
}

async function serveRelease(): Promise<ExitCode> {
  if (existsSync(current)) return serveUntilStopped(current);
  console.error(explain(new Failure('noRelease', { releases }), messages));
  return 1;
}

import { COMMANDS } from '../lib/i18n/commands.ts';
import { shellLocale } from '../lib/i18n/shell-locale.mjs';
import { defaultFolders, nodeOptions, serverSettings } from '../lib/settings.ts';
import { closedFiles } from '../lib/site/check-public.ts';
import { staticFiles } from '../lib/site/static-files.ts';
import { readOptions } from './options.ts';
import { reportProblems } from './report.ts';
import { runTool } from './run-tool.ts';

const EDGE = new URL('dev-edge.ts', import.meta.url).href;

/** `npm run dev`: the live site while writing, on this machine only. `PORT` changes the port. */
readOptions({});
const settings = serverSettings();
const folders = defaultFolders();
// Next looks into it before any page could tell of it.
const closed = closedFiles(staticFiles(folders.publicDir)).filter(
  ({ file }) => file === '../public',
);
if ('invalidPort' in settings) {
  console.error(COMMANDS[shellLocale()].portInvalid(settings.invalidPort));
  process.exitCode = 1;
} else if (closed.length > 0) {
  reportProblems(closed, folders, shellLocale());
  process.exitCode = 1;
} else {
  const address = ['--hostname', '127.0.0.1', '--port', String(settings.port)];
  process.exitCode = await runTool(['next', 'dev', ...address], {
    env: {
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: nodeOptions(`--import=${EDGE}`),
    },
  });
}

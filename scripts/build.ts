/**
 * `npm run build`: checks the content, has Next make the pages, and publishes them.
 *
 *     node scripts/build.ts [--out <folder>]     (default: out)
 */
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { COMMANDS } from '../lib/i18n/commands.ts';
import { shellLocale } from '../lib/i18n/shell-locale.ts';
import { clientComponents } from '../lib/publish/client-components.ts';
import { publish } from '../lib/publish/publish.ts';
import { readSiteUrl } from '../lib/site/site-url.ts';
import { runTool } from './run-tool.ts';

/** Next's folder, and its export in it: what is published is never half-made. */
const NEXT_FOLDER = '.next';
const EXPORT_FOLDER = '.next/export';

const messages = COMMANDS[shellLocale()];
const { values } = parseArgs({ options: { out: { type: 'string', default: 'out' } } });

process.exitCode = await build(values.out);

/** The exit code of the first step that fails, or 0. */
async function build(out: string): Promise<number> {
  const { content, pages, publish: publication } = messages.buildSteps;

  try {
    readSiteUrl();
  } catch (error) {
    console.error(messages.siteUrlInvalid(error instanceof Error ? error.message : ''));
    return 1;
  }
  console.log(messages.stepBegins(1, 3, content));
  const checked = await runTool(['scripts/check-content.ts']);
  if (checked !== 0) return checked;

  console.log(messages.stepBegins(2, 3, pages));
  await rm(EXPORT_FOLDER, { recursive: true, force: true });
  const built = await runTool(['next', 'build'], { env: { NEXT_EXPORT_DIR: EXPORT_FOLDER } });
  if (built !== 0) return built;

  console.log(messages.stepBegins(3, 3, publication));
  return publishTo(out);
}

async function publishTo(out: string): Promise<number> {
  const alive = await clientComponents(NEXT_FOLDER);
  if (alive.length > 0) {
    console.error(messages.clientComponents(alive));
    return 1;
  }
  try {
    const { pages, files } = await publish({ from: EXPORT_FOLDER, to: out });
    console.log(messages.published(pages, files, out));
    return 0;
  } catch (error) {
    console.error(messages.publishFailed(error instanceof Error ? error.message : String(error)));
    return 1;
  }
}

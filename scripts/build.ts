/**
 * `npm run build`: checks the content, has Next make the pages, and publishes them.
 *
 *     node scripts/build.ts [--out <folder>]     (default: out)
 */
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { COMMANDS } from '../lib/i18n/commands.ts';
import { shellLocale } from '../lib/i18n/shell-locale.ts';
import { clientComponents } from '../lib/publish/client-components.ts';
import { publish } from '../lib/publish/publish.ts';
import { siteModels } from '../lib/page/site-models.ts';
import { serialiseModels, writeModels, type SerialisedModels } from '../lib/page/written-models.ts';
import { ContentError } from '../lib/content/problem.ts';
import { defaultFolders, loadSite } from '../lib/site/load-site.ts';
import { readSiteUrl } from '../lib/site/site-url.ts';
import { reportProblems } from './report-problems.ts';
import { runTool } from './run-tool.ts';

/** Next's folder, and its export in it: what is published is never half-made. */
const NEXT_FOLDER = '.next';
const EXPORT_FOLDER = '.next/export';

/** What the pages are made from, for Next's workers. */
const MODELS_FOLDER = '.next/cache/models';

const messages = COMMANDS[shellLocale()];
const { values } = parseArgs({ options: { out: { type: 'string', default: 'out' } } });

process.exitCode = await build(values.out);

/** The exit code of the first step that fails, or 0. */
async function build(out: string): Promise<number> {
  const { content, pages, publish: publication } = messages.buildSteps;

  const siteUrl = publicAddress();
  if (siteUrl === undefined) return 1;
  console.log(messages.stepBegins(1, 3, content));
  const models = readContent(siteUrl);
  if (models === undefined) return 1;

  console.log(messages.stepBegins(2, 3, pages));
  await rm(EXPORT_FOLDER, { recursive: true, force: true });
  writeModels(MODELS_FOLDER, models);
  const built = await runTool(['next', 'build'], {
    env: { NEXT_EXPORT_DIR: EXPORT_FOLDER, SITE_MODELS: resolve(MODELS_FOLDER) },
  });
  if (built !== 0) return built;

  console.log(messages.stepBegins(3, 3, publication));
  return publishTo(out);
}

/** The public address of the site; says what is wrong with it. */
function publicAddress(): string | undefined {
  try {
    return readSiteUrl();
  } catch (error) {
    console.error(messages.siteUrlInvalid(error instanceof Error ? error.message : ''));
    return undefined;
  }
}

/** The models of the site, complete or not at all: every problem of the content is listed. */
function readContent(siteUrl: string): SerialisedModels | undefined {
  const folders = defaultFolders();
  try {
    const site = loadSite(folders);
    reportProblems([], folders, shellLocale());
    return serialiseModels(siteModels(site, siteUrl));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    reportProblems(error.problems, folders, shellLocale());
    return undefined;
  }
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

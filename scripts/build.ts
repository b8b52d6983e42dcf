/**
 * `npm run build`: checks the content, has Next make the pages, and publishes them.
 *
 *     node scripts/build.ts [--out <folder>] [--full]
 *
 * `--out` publishes elsewhere than in `out/`. A page whose model and code have not changed since
 * an earlier build is not rendered again, unless `--full` asks for it.
 */
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { COMMANDS } from '../lib/i18n/commands.ts';
import { shellLocale } from '../lib/i18n/shell-locale.ts';
import { clientComponents } from '../lib/publish/client-components.ts';
import { codeFingerprint } from '../lib/publish/code-fingerprint.ts';
import { planPages, type PagePlan } from '../lib/publish/page-plan.ts';
import { openPageStore, type PageStore } from '../lib/publish/page-store.ts';
import { publish } from '../lib/publish/publish.ts';
import { siteModels } from '../lib/page/site-models.ts';
import { serialiseModels, writeModels, type SerialisedModels } from '../lib/page/written-models.ts';
import { ContentError } from '../lib/content/problem.ts';
import { defaultFolders, loadSite } from '../lib/site/load-site.ts';
import { redirectsOf, type Redirect } from '../lib/site/redirects.ts';
import { readSiteUrl } from '../lib/site/site-url.ts';
import { reportProblems } from './report-problems.ts';
import { runTool } from './run-tool.ts';

/** Next's folder, and its export in it: what is published is never half-made. */
const NEXT_FOLDER = '.next';
const EXPORT_FOLDER = '.next/export';

/** What the pages are made from, for Next's workers. */
const MODELS_FOLDER = '.next/cache/models';

/** Finished pages of earlier builds, by what made them. */
const PAGES_FOLDER = '.next/cache/pages';

/** Compressed files of earlier builds, by their content. */
const COMPRESSED_FOLDER = '.next/cache/compressed';

const messages = COMMANDS[shellLocale()];
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'out' }, full: { type: 'boolean', default: false } },
});

const start = performance.now();

process.exitCode = await build(values.out);

/** The exit code of the first step that fails, or 0. */
async function build(out: string): Promise<number> {
  const { content, pages, publish: publication } = messages.buildSteps;

  const siteUrl = publicAddress();
  if (siteUrl === undefined) return 1;
  console.log(messages.stepBegins(1, 3, content));
  const site = readContent(siteUrl);
  if (site === undefined) return 1;

  console.log(messages.stepBegins(2, 3, pages));
  await rm(EXPORT_FOLDER, { recursive: true, force: true });
  const store = openPageStore(PAGES_FOLDER);
  const plan = planPages(site.models, codeFingerprint('.'), store, values.full);
  writeModels(MODELS_FOLDER, plan.toRender);
  const built = await runTool(['next', 'build'], {
    env: { NEXT_EXPORT_DIR: EXPORT_FOLDER, SITE_MODELS: resolve(MODELS_FOLDER) },
  });
  if (built !== 0) return built;

  console.log(messages.stepBegins(3, 3, publication));
  return publishTo(out, { plan, store, redirects: site.redirects });
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

/** What a build takes from the content. */
interface ContentRead {
  models: SerialisedModels;
  redirects: Redirect[];
}

/** The content, complete or not at all: every problem of it is listed. */
function readContent(siteUrl: string): ContentRead | undefined {
  const folders = defaultFolders();
  try {
    const site = loadSite(folders);
    reportProblems([], folders, shellLocale());
    return {
      models: serialiseModels(siteModels(site, siteUrl)),
      redirects: redirectsOf(site),
    };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    reportProblems(error.problems, folders, shellLocale());
    return undefined;
  }
}

/** What a publication needs beside Next's export. */
interface Publication {
  plan: PagePlan;
  store: PageStore;
  redirects: readonly Redirect[];
}

async function publishTo(out: string, { plan, store, redirects }: Publication): Promise<number> {
  const alive = await clientComponents(NEXT_FOLDER);
  if (alive.length > 0) {
    console.error(messages.clientComponents(alive));
    return 1;
  }
  try {
    const published = await publish({
      from: EXPORT_FOLDER,
      to: out,
      redirects,
      reused: plan.reused,
      onPage: (address, html) => {
        const key = plan.keys.get(address);
        if (key !== undefined) store.write(key, html);
      },
      cacheFolder: COMPRESSED_FOLDER,
    });
    store.keep(new Set(plan.keys.values()));
    const reused = plan.reused.size;
    const seconds = secondsSince(start);
    console.log(messages.published({ ...published, reused, folder: out, seconds }));
    return 0;
  } catch (error) {
    console.error(messages.publishFailed(error instanceof Error ? error.message : String(error)));
    return 1;
  }
}

function secondsSince(time: number): number {
  return (performance.now() - time) / 1000;
}

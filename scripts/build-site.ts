import { hash } from 'node:crypto';
import { uptime } from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { codeFingerprint, ENTRY_SOURCES, PAGE_SOURCES } from '../lib/cache/code-fingerprint.ts';
import { ContentError } from '../lib/content/problem.ts';
import { openStoredReader } from '../lib/content/stored-reader.ts';
import type { PageReader } from '../lib/content/reader.ts';
import { COMMANDS } from '../lib/i18n/commands.ts';
import { shellLocale } from '../lib/i18n/shell-locale.ts';
import { pageStamp } from '../lib/page/page-model.ts';
import { siteModels, type SiteModels } from '../lib/page/site-models.ts';
import { withdrawModels, writeModels } from '../lib/page/written-models.ts';
import { clientComponents } from '../lib/publish/client-components.ts';
import { compressionTag, siteQuality } from '../lib/publish/compress.ts';
import { openFormsStore } from '../lib/publish/forms-store.ts';
import { planPages } from '../lib/publish/page-plan.ts';
import { openPublication } from '../lib/publish/publication.ts';
import { publish } from '../lib/publish/publish.ts';
import { loadSite, type CheckedSite } from '../lib/site/load-site.ts';
import { defaultFolders, type SiteFolders } from '../lib/site/site-folders.ts';
import { redirectsOf, type Redirect } from '../lib/site/redirects.ts';
import { readSiteUrl } from '../lib/site/site-url.ts';
import { EXPORT_FOLDER, NEXT_FOLDER, startNext } from './next-export.ts';
import { reportProblems } from './report-problems.ts';
import { reportProgress } from './report-progress.ts';
import type { ExitCode } from './run-tool.ts';

/** What the pages are made from, for Next's workers. */
const MODELS_FOLDER = '.next/cache/models';

/** What was read from the content by earlier builds. */
const CONTENT_FOLDER = '.next/cache/content';

/** Finished pages of earlier builds, compressed. */
const FORMS_FOLDER = '.next/cache/forms';

/** What earlier builds published, by folder. */
const PUBLISHED_FOLDER = '.next/cache/published';

const messages = COMMANDS[shellLocale()];

/** What to build. */
export interface BuildOptions {
  /** The folder to host. */
  out: string;
  /** Take nothing from earlier builds. */
  full: boolean;
}

/** Builds the site: the exit code of the first step that fails, or 0. */
export async function buildSite({ out, full }: BuildOptions): Promise<ExitCode> {
  const siteUrl = publicAddress();
  if (siteUrl === undefined) return 1;
  try {
    return await buildFor(siteUrl, { out, full });
  } catch (error) {
    console.error(messages.publishFailed(error instanceof Error ? error.message : String(error)));
    return 1;
  }
}

async function buildFor(siteUrl: string, { out, full }: BuildOptions): Promise<ExitCode> {
  const steps = messages.buildSteps;
  console.log(messages.stepBegins(1, 3, steps.content));
  const code = codeFingerprint('.', PAGE_SOURCES);
  const next = startNext({ code, full, inspect, models: MODELS_FOLDER });
  try {
    const content = await readContent(siteUrl, code, full, (hasChanges) => {
      console.log(messages.stepBegins(2, 3, steps.pages));
      if (!hasChanges) return;
      // There are pages to render, most likely: Next gets ready while this process finds out which.
      withdrawModels(MODELS_FOLDER);
      void next.exportPages();
    });
    if (content === undefined) return 1;

    const { keys, othersKey, redirects, quality } = content;
    const publication = openPublication(out, PUBLISHED_FOLDER);
    const store = openFormsStore(FORMS_FOLDER);
    const plan = planPages({ keys, publication, store, full });
    const others = full || plan.toRender.size > 0 ? undefined : publication.keepOthers(othersKey);
    if (others === undefined) {
      content.writeModels(plan.toRender);
      const exporting = next.exportPages();
      // While Next is at work, this process has nothing to do.
      content.save();
      const failed = await exporting;
      if (failed !== 0) {
        publication.discard();
        return failed;
      }
    } else content.save();

    console.log(messages.stepBegins(3, 3, steps.publish));
    const made = others === undefined ? { from: EXPORT_FOLDER, othersKey } : { others };
    const onProgress = reportProgress();
    const published = await publish({
      publication,
      keys,
      redirects,
      store,
      quality,
      onProgress,
      ...made,
    });
    // Next makes 404.html at each of its builds.
    const rendered = others === undefined ? plan.toRender.size + 1 : 0;
    const reused = published.pages - rendered;
    console.log(messages.published({ ...published, reused, folder: out, seconds: uptime() }));
    return 0;
  } finally {
    // Nobody needs it any more when the content has problems, or when every page was at hand.
    await next.stop();
  }
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
  /** Address → key of the finished page. */
  keys: ReadonlyMap<string, string>;
  /** The key of what is made beside the pages. */
  othersKey: string;
  redirects: Redirect[];
  /** The brotli quality of the site. */
  quality: number;
  /** Keeps what was read for the next build. */
  save(): void;
  /** Writes the models of these pages for Next, then lets go of the site: it takes much memory. */
  writeModels(addresses: ReadonlySet<string>): void;
}

/**
 * The content, complete or not at all: every problem of it is listed.
 *
 * @param code the fingerprint of the code of the pages
 * @param onRead called when it has no problem, before its pages are looked at one by one; told
 *   whether it is not all as the last build left it
 */
async function readContent(
  siteUrl: string,
  code: string,
  full: boolean,
  onRead: (hasChanges: boolean) => void,
): Promise<ContentRead | undefined> {
  const folders = defaultFolders();
  const reader = await openStoredReader({
    ...folders,
    cacheFolder: CONTENT_FOLDER,
    code: codeFingerprint('.', ENTRY_SOURCES),
    full,
    onProgress: reportProgress(),
  });
  const site = siteWithoutProblem(folders, reader);
  if (site === undefined) return undefined;
  onRead(reader.hasChanges());
  // What that started gets going: what follows leaves it no moment.
  await setImmediate();
  const quality = siteQuality(site.pages.length);
  const tag = `${code} ${compressionTag(quality)}`;
  const keys = site.pages.map(
    (page) => [page.address, hash('sha256', `${tag} ${pageStamp(site, siteUrl, page)}`)] as const,
  );
  let models: SiteModels | undefined = siteModels(site, siteUrl);
  const others = [
    code,
    codeFingerprint('.', ['public']),
    siteUrl,
    models.notFound(),
    models.sitemap(),
  ];
  return {
    keys: new Map(keys),
    othersKey: hash('sha256', JSON.stringify(others)),
    redirects: redirectsOf(site),
    quality,
    save: () => reader.save(),
    writeModels(addresses) {
      if (models === undefined) throw new Error('the models are written once');
      // Next makes the style sheet, the 404 and the sitemap only along with a page.
      const [first = models.addresses()[0] ?? '/'] = addresses;
      writeModels(MODELS_FOLDER, models, addresses.size === 0 ? new Set([first]) : addresses);
      models = undefined;
    },
  };
}

/** The site; undefined when its content has problems, which are listed. */
function siteWithoutProblem(folders: SiteFolders, reader: PageReader): CheckedSite | undefined {
  try {
    const site = loadSite(folders, reader);
    reportProblems([], folders, shellLocale());
    return site;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    reportProblems(error.problems, folders, shellLocale());
    return undefined;
  }
}

/** No script is published: a component that needs one would never come alive. */
async function inspect(): Promise<ExitCode> {
  try {
    const alive = await clientComponents(NEXT_FOLDER);
    if (alive.length > 0) console.error(messages.clientComponents(alive));
    return alive.length > 0 ? 1 : 0;
  } catch (error) {
    console.error(messages.publishFailed(error instanceof Error ? error.message : String(error)));
    return 1;
  }
}

import { setImmediate } from 'node:timers/promises';
import {
  codeFingerprint,
  DOCUMENT_SOURCES,
  ENTRY_SOURCES,
  MAP_SOURCES,
  PAGE_SOURCES,
  PICTURE_SOURCES,
} from '../cache/code-fingerprint.ts';
import { keyOf, openStore, STORE_FOLDER, type Store } from '../cache/store.ts';
import { keptDocuments, readDocuments } from '../content/documents.ts';
import { storedCache, type PageCache } from '../content/page-cache.ts';
import { lockFolders } from '../lock/folder-lock.ts';
import { keptMaps, MAPS } from '../map/maps.ts';
import { startCompiling, type RunCommand } from '../next/compile.ts';
import { NEXT_FOLDER, readCompiledApp } from '../next/compiled-app.ts';
import { readStyleSheet, styleHash } from '../next/style-sheet.ts';
import { compressionTag, siteQuality } from '../publish/compressed-file.ts';
import { openPublishedFolder, type PublishedFolder } from '../publish/published-folder.ts';
import { sitePictures } from '../social-image/site-pictures.ts';
import { siteIndexes } from '../search/site-indexes.ts';
import { loadSite, type CheckedSite } from '../site/load-site.ts';
import { redirectsOf } from '../site/redirects.ts';
import { isSearch } from '../site/site.ts';
import type { SiteFolders } from '../settings.ts';
import { bundleModule, keptModule } from './bundle-module.ts';
import { publishSite, type Published } from './publish-site.ts';
import { openRendering, type RenderingThreads } from './rendering.ts';
import type { RenderedFile } from './rendered-file.ts';
import {
  appFiles,
  copiedFiles,
  feedFiles,
  mapFiles,
  markdownFiles,
  openDataFiles,
  pageFiles,
  searchDescriptionFiles,
  searchFiles,
  type BuildContext,
} from './site-files.ts';

/** What to build. */
export interface BuildOptions {
  folders: SiteFolders;
  /** The public address of the site, without a slash at its end. */
  siteUrl: string;
  /** The folder to host. */
  out: string;
  /** Take nothing from earlier builds. */
  full: boolean;
  /** The day the site is built for: `2026-11-29`. */
  today: string;
  /** How hard texts are compressed, 0 to 11; by default, as the size of the site asks. */
  quality?: number | undefined;
  /** A thread that gets ready to render, started before anything else (`startRendering()`). */
  thread: RenderingThreads;
  /** Runs Next's command. */
  runNext: RunCommand;
  /** Told when a step begins. */
  onStep(step: 'content' | 'pages' | 'publish'): void;
  /** Told how far a step is. */
  onProgress(done: number, total: number): void;
}

/**
 * Builds the site: what has not changed since an earlier build is not made again. A build that fails
 * before it publishes leaves what was published whole. No other build is at work meanwhile, with what
 * builds keep or in the same folder.
 *
 * @throws {Failure} when another is, or when publishing there would remove what no build has made
 * @throws {ContentError} with every problem of the content
 * @throws {CompileError} when the code can't be compiled
 * @throws {Error} naming the file that can't be made or published
 */
export async function buildSite(options: BuildOptions): Promise<Published> {
  const { folders, out } = options;
  const store = openStore(STORE_FOLDER);
  const unlock = lockFolders([STORE_FOLDER, out]);
  try {
    const sources = [folders.contentDir, folders.publicDir];
    return await build(options, store, openPublishedFolder(out, store, sources));
  } finally {
    unlock();
  }
}

async function build(
  options: BuildOptions,
  store: Store,
  publication: PublishedFolder,
): Promise<Published> {
  const { folders, siteUrl, full, thread, runNext, onStep, onProgress } = options;
  onStep('content');
  const used = new Set<string>();
  const fingerprint = () => codeFingerprint('.', PAGE_SOURCES);
  const code = fingerprint();
  const compilation = startCompiling({
    nextFolder: NEXT_FOLDER,
    code,
    isCurrent: () => fingerprint() === code,
    full,
    store,
    used,
    run: runNext,
  });
  const rendering = openRendering(compilation, thread);
  try {
    const cache = storedCache(store, folders.contentDir, codeFingerprint('.', ENTRY_SOURCES), used);
    const readDocument = full
      ? readDocuments()
      : keptDocuments(store, codeFingerprint('.', DOCUMENT_SOURCES), used);
    const site = await loadSite(folders, {
      cache: full ? forgetful(cache) : cache,
      readDocument,
      siteUrl,
      today: options.today,
      onProgress,
    });
    onStep('pages');
    const { quality = siteQuality(site.pages.length) } = options;
    const context = { siteUrl, code: keyOf(code, compressionTag(quality)), quality };
    const maps = full ? MAPS : keptMaps(store, codeFingerprint('.', MAP_SOURCES), used);
    const pictures = await sitePictures(site, {
      maps,
      code: codeFingerprint('.', PICTURE_SOURCES),
      store,
      used,
      full,
    });
    const pages = pageFiles(site, context, { maps, images: pictures.images });
    return await publishSite({
      publication,
      store,
      full,
      quality,
      files: pages,
      async rest() {
        // The pages to render are given out first.
        await setImmediate();
        const search = await searchOf(site, context, pages, options, store, used);
        await compilation.done;
        const app = readCompiledApp(NEXT_FOLDER);
        return {
          copied: [
            ...copiedFiles(folders.publicDir, app, context),
            ...mapFiles(site, context),
            ...searchDescriptionFiles(site, context),
            ...feedFiles(site, context, pages),
            ...openDataFiles(site, context),
            ...markdownFiles(site, pages, context),
            ...search.assets,
            ...pictures.files,
          ],
          files: [...search.pages, ...appFiles(site, context, app)],
          styleHash: styleHash(readStyleSheet(NEXT_FOLDER)),
          modulePages: search.pages.map(({ address }) => address),
        };
      },
      render: (files) =>
        rendering.render(
          files.map((file) => ({ ...file, staging: publication.staging })),
          onProgress,
        ),
      siteUrl,
      isOfficial: site.references.site.status === 'official',
      redirects: redirectsOf(site),
      onReady: () => onStep('publish'),
      used,
    });
  } finally {
    // Nobody needs them any more when the content has problems, or when every page was at hand.
    await Promise.all([rendering.stop(), compilation.stop()]);
  }
}

/** The module of the search, and what it is called. */
const SEARCH = ['app/modules/search.ts', 'search'] as const;

/** The pages of the search and what they read, when the site has any. */
async function searchOf(
  site: CheckedSite,
  context: BuildContext,
  pages: readonly RenderedFile[],
  { full, today }: BuildOptions,
  store: Store,
  used: Set<string>,
): Promise<ReturnType<typeof searchFiles>> {
  if (!site.pages.some(isSearch)) return { pages: [], assets: [] };
  const module = await (full
    ? bundleModule(...SEARCH)
    : keptModule(...SEARCH, { store, code: context.code, used }));
  const indexes = siteIndexes(site, pages, { today, ...(!full && { kept: { store, used } }) });
  return searchFiles(site, context, { module, indexes });
}

/** Remembers what it is told, and knows nothing. */
const forgetful = (cache: PageCache): PageCache => ({
  read: () => undefined,
  write: cache.write,
});

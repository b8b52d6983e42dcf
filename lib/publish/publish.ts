import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Redirect } from '../site/redirects.ts';
import { fateOf } from './exported-file.ts';
import type { FormsStore } from './forms-store.ts';
import { hostingOf } from './hosting.ts';
import { listFolder } from './list-folder.ts';
import type { Others } from './manifest.ts';
import { pathOfPage } from './page-plan.ts';
import { contentKey, precompress } from './precompress.ts';
import type { Publication } from './publication.ts';
import { finishFile } from './publish-page.ts';
import { publishPages } from './publish-pages.ts';
import { SPECULATION_RULES } from './speculation-rules.ts';
import { readStyleSheet, styleHash } from './style-sheet.ts';

/** What to publish, beside Next's export. */
interface SiteOptions {
  /** Holds the pages that were not rendered. */
  publication: Publication;
  /** Address → key of its finished page, for every page of the site. */
  keys: ReadonlyMap<string, string>;
  /** Old addresses and where they lead. */
  redirects?: readonly Redirect[];
  /** Keeps compressed forms from one build to the next. */
  store: FormsStore;
  /** Brotli quality (`siteQuality`). */
  quality: number;
  /** Told, after each exported page, how many of them are ready. */
  onProgress?: (done: number, total: number) => void;
}

/** What Next made. */
interface ExportOptions {
  /** Next's export; left as it is. */
  from: string;
  /** The key of what is in the export beside the pages, as a whole. */
  othersKey: string;
}

/** What to publish: with Next's export, or what `keepOthers` kept when Next had nothing to make. */
export type PublishOptions = SiteOptions & (ExportOptions | { others: Others });

/** What was published. */
export interface Published {
  pages: number;
  /** Pages that the folder held and that are no more. */
  removed: number;
  /** Every file, pages included, their compressed forms not. */
  files: number;
  redirects: number;
  /** Of the files as they are. */
  bytes: number;
  /** Of the files, each in its smallest form. */
  compressedBytes: number;
}

/**
 * Turns Next's export into the files to host, adds them to the pages the publication has already,
 * and publishes them all. All that is slow or can fail comes before the published folder is
 * touched: a publication that fails leaves the old one whole.
 *
 * @throws {Error} naming the page that cannot be published, or when there is no export.
 */
export async function publish(options: PublishOptions): Promise<Published> {
  const { publication, keys, redirects = [], store } = options;
  try {
    const others = 'others' in options ? options.others : await putExport(options);
    const rules = Buffer.from(SPECULATION_RULES.text);
    putByContent(SPECULATION_RULES.path.slice(1), rules, options);
    refuseMissing(keys, publication);
    refuseShadowed(redirects, publication);
    const { styleHash: hash, paths } = others;
    const hosting = hostingOf({
      redirects,
      hasModules: paths.some(isModule),
      ...(hash !== undefined && { styleHash: hash }),
    });
    const { removedPages: removed, ...contents } = publication.commit(hosting, others);
    store.keep(publication.keys());
    return { ...contents, removed, redirects: redirects.length };
  } catch (error) {
    publication.discard();
    throw error;
  }
}

/** Puts each exported file into the publication according to its fate. */
async function putExport(options: SiteOptions & ExportOptions): Promise<Others> {
  const { from, othersKey, publication, keys, store, quality, onProgress } = options;
  const paths = listFolder(from).files.toSorted();
  const style = await readStyleSheet(from, paths);
  const exported = new Set(paths);
  const published = paths.filter((path) => fateOf(path, exported) !== 'drop');
  if (!published.some(isPage)) throw new Error(`no page in ${from}`);
  const keyOfPath = new Map([...keys].map(([address, key]) => [pathOfPage(address), key] as const));
  const others = published.filter((path) => !keyOfPath.has(path));
  for (const path of others) {
    const bytes = readFileSync(join(from, path));
    putByContent(path, isPage(path) ? finishFile(path, bytes.toString(), style) : bytes, options);
  }

  // Next may have made a page that was at hand, for what it makes only along with one.
  const pages = published.flatMap((path) => {
    const key = keyOfPath.get(path);
    return key === undefined || publication.has(path) ? [] : [{ path, key }];
  });
  const { staging } = publication;
  const pageOptions = {
    from,
    staging,
    formsFolder: store.folder,
    quality,
    ...(style && { style }),
  };
  let done = 0;
  await publishPages(pages, pageOptions, (ready) => {
    for (const { path, key, suffixes } of ready) publication.stage(path, key, suffixes);
    done += ready.length;
    onProgress?.(done, pages.length);
  });
  return { key: othersKey, paths: others, ...(style && { styleHash: styleHash(style) }) };
}

/** Of the files that are not left out: what has to be finished. */
const isPage = (path: string): boolean => path.endsWith('.html');

/** Next's own are left out: what is left is the site's. */
const isModule = (path: string): boolean => /\.m?js$/.test(path);

/** Puts a file that is not a page of the site; keeps it where it is, when it is there already. */
function putByContent(
  path: string,
  content: Buffer,
  { publication, store, quality }: SiteOptions,
): void {
  const key = contentKey(content, quality);
  if (publication.keep(path, key)) return;
  publication.put(path, key, content, precompress(path, content, store, quality));
}

/** Pages are neither rendered nor at hand only by a mistake: better no publication than a hole. */
function refuseMissing(keys: ReadonlyMap<string, string>, publication: Publication): void {
  for (const address of keys.keys()) {
    if (!publication.has(pathOfPage(address))) throw new Error(`${address} was not rendered`);
  }
}

/** The content check knows the pages; here are also the files that the site makes of itself. */
function refuseShadowed(redirects: readonly Redirect[], publication: Publication): void {
  for (const { from } of redirects) {
    const path = from.slice(1);
    if (publication.has(path) || publication.has(`${path}index.html`)) {
      throw new Error(`${from} is the address of a file: it cannot be redirected`);
    }
  }
}

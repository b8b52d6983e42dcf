import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Redirect } from '../site/redirects.ts';
import { fateOf } from './exported-file.ts';
import { finishPage } from './finish-page.ts';
import { hostingFile, hostingOf, type Hosting } from './hosting.ts';
import { precompress } from './precompress.ts';
import type { StyleSheet } from './page-part.ts';
import { SPECULATION_RULES } from './speculation-rules.ts';
import { readStyleSheet, styleHash } from './style-sheet.ts';

/** Where to take the exported files from and where to put the published ones. */
export interface PublishOptions {
  /** Next's export; left as it is. */
  from: string;
  /** The folder to host; replaced as a whole, or not at all. */
  to: string;
  /** Old addresses and where they lead. */
  redirects?: readonly Redirect[];
  /** Finished pages of earlier builds that are still right: address → HTML. */
  reused?: ReadonlyMap<string, string>;
  /** Told of each page that is finished, by its address. */
  onPage?: (address: string, html: string) => void;
  /** Keeps compressed forms from one build to the next. */
  cacheFolder: string;
}

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
 * Turns Next's export into the files to host, and says beside them how to serve them. They are
 * written beside the folder they replace and put in its place in one move: a publication that
 * fails or is cut short leaves the old one whole.
 *
 * @throws {Error} naming the page that cannot be published, or when there is no export.
 */
export async function publish(options: PublishOptions): Promise<Published> {
  const { to, from, redirects = [], cacheFolder } = options;
  const paths = filesBelow(from);
  const style = await readStyleSheet(from, paths);
  const partial = `${to}.partial`;
  await rm(partial, { recursive: true, force: true });

  const written = writeFiles(paths, partial, style, options);
  const pages = written.paths.filter(isPage).length;
  if (pages === 0) throw new Error(`no page in ${from}`);
  refuseShadowed(redirects, new Set(written.paths));
  const compressed = await precompress(partial, written.paths, cacheFolder);

  const kept = new Set(written.paths);
  const removed = existsSync(to)
    ? filesBelow(to).filter((path) => isPage(path) && !kept.has(path)).length
    : 0;
  const hosting = hostingOf({ redirects, ...(style && { styleHash: styleHash(style) }) });
  await replaceFolder(partial, to, hosting);
  return {
    pages,
    removed,
    files: written.paths.length,
    redirects: redirects.length,
    bytes: written.bytes,
    compressedBytes: compressed.bytes,
  };
}

/**
 * Writes each file according to its fate; one at a time, so that memory stays flat, and without
 * giving way to anything else: twice as fast.
 */
function writeFiles(
  paths: readonly string[],
  to: string,
  style: StyleSheet | undefined,
  { from, reused = new Map<string, string>(), onPage }: PublishOptions,
): { paths: string[]; bytes: number } {
  const exported = new Set(paths);
  const written = { paths: [] as string[], bytes: 0 };
  const write = (path: string, content: Buffer | string) => {
    const target = join(to, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    written.paths.push(path);
    written.bytes += Buffer.byteLength(content);
  };
  for (const path of paths) {
    const fate = fateOf(path, exported);
    if (fate === 'drop') continue;
    const content = readFileSync(join(from, path));
    if (fate === 'copy') {
      write(path, content);
      continue;
    }
    const html = finish(path, content.toString(), style);
    write(path, html);
    onPage?.(addressOfFile(path), html);
  }
  for (const [address, html] of reused) write(`${address.slice(1)}index.html`, html);
  write(SPECULATION_RULES.path.slice(1), SPECULATION_RULES.text);
  return written;
}

const isPage = (path: string) => path.endsWith('.html');

/** `en/ministry/index.html` is at `/en/ministry/`. */
const addressOfFile = (path: string) => `/${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`;

function finish(path: string, html: string, style: StyleSheet | undefined): string {
  try {
    return finishPage(html, style);
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

/** The content check knows the pages; here are also the files that the site makes of itself. */
function refuseShadowed(redirects: readonly Redirect[], paths: ReadonlySet<string>): void {
  for (const { from } of redirects) {
    const path = from.slice(1);
    if (paths.has(path) || paths.has(`${path}index.html`)) {
      throw new Error(`${from} is the address of a file: it cannot be redirected`);
    }
  }
}

/** Puts a complete folder in the place of another, and how to serve it beside it. */
async function replaceFolder(complete: string, target: string, hosting: Hosting): Promise<void> {
  const previous = `${target}.previous`;
  const hostingPartial = `${hostingFile(target)}.partial`;
  await writeFile(hostingPartial, `${JSON.stringify(hosting, null, 2)}\n`);
  await rm(previous, { recursive: true, force: true });
  await rename(target, previous).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(complete, target);
  await rename(hostingPartial, hostingFile(target));
  await rm(previous, { recursive: true, force: true });
}

/** Every file below a folder, sorted, with `/` between the parts of its path. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

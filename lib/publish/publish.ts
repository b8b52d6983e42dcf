import { cp, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fateOf } from './exported-file.ts';
import { finishPage } from './finish-page.ts';

/** Where to take the exported files from and where to put the published ones. */
export interface PublishOptions {
  /** Next's export; left as it is. */
  from: string;
  /** The folder to host; replaced as a whole, or not at all. */
  to: string;
}

/** What was published. */
export interface Published {
  pages: number;
  files: number;
}

/**
 * Turns Next's export into the files to host. They are written beside the folder they replace and
 * put in its place in one move: a publication that fails or is cut short leaves the old one whole.
 *
 * @throws {Error} naming the page that cannot be published, or when there is no export.
 */
export async function publish({ from, to }: PublishOptions): Promise<Published> {
  const paths = await filesBelow(from);
  const partial = `${to}.partial`;
  await rm(partial, { recursive: true, force: true });
  const published = await writeFiles(paths, from, partial);
  if (published.pages === 0) throw new Error(`no page in ${from}`);
  await replaceFolder(partial, to);
  return published;
}

/** Writes each file according to its fate; one at a time, so that memory stays flat. */
async function writeFiles(paths: string[], from: string, to: string): Promise<Published> {
  const exported = new Set(paths);
  const published = { pages: 0, files: 0 };
  for (const path of paths) {
    const fate = fateOf(path, exported);
    if (fate === 'drop') continue;
    const target = join(to, path);
    await mkdir(dirname(target), { recursive: true });
    if (fate === 'copy') {
      await cp(join(from, path), target);
    } else {
      await writeFile(target, finish(path, await readFile(join(from, path), 'utf8')));
      published.pages += 1;
    }
    published.files += 1;
  }
  return published;
}

function finish(path: string, html: string): string {
  try {
    return finishPage(html);
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

/** Puts a complete folder in the place of another. */
async function replaceFolder(complete: string, target: string): Promise<void> {
  const previous = `${target}.previous`;
  await rm(previous, { recursive: true, force: true });
  await rename(target, previous).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(complete, target);
  await rm(previous, { recursive: true, force: true });
}

/** Every file below a folder, sorted, with `/` between the parts of its path. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

import { open, realpath, stat, type FileHandle } from 'node:fs/promises';
import { constants } from 'node:fs';
import { join, sep } from 'node:path';

const { O_RDONLY, O_NOFOLLOW } = constants;

/** What an address leads to: a file, or where the same page is, by its one address. */
export type Found = { file: string } | { location: string } | 'missing';

/** A file to send: what is said of it and what is read are one and the same. */
export interface OpenFile {
  handle: FileHandle;
  /** In bytes. */
  size: number;
  /** Changes when the file does; sent as `ETag`. */
  tag: string;
}

/**
 * What the path of a request leads to below a folder: its file, the `index.html` of a folder, or a
 * redirect when the trailing slash is not there, or `index.html` is. Nothing hidden, nothing outside
 * the folder.
 *
 * @param root The folder that is served: its real place.
 * @param path The path of the request ({@link decodePath}).
 */
export async function findFile(root: string, path: readonly string[]): Promise<Found> {
  const wantsFolder = path.at(-1) === '';
  const names = wantsFolder ? path.slice(0, -1) : path;
  if (!names.every(isPublic)) return 'missing';
  const target = join(root, ...names);
  if (!wantsFolder && (await isFileOf(root, target))) {
    const isIndex = names.at(-1) === INDEX;
    return isIndex ? { location: addressOf(names.slice(0, -1)) } : { file: target };
  }
  const index = join(target, INDEX);
  if (!(await isFileOf(root, index))) return 'missing';
  return wantsFolder ? { file: index } : { location: addressOf(names) };
}

const INDEX = 'index.html';

/** Whether there is a file, in the folder and not elsewhere through a link. */
export async function isFileOf(root: string, path: string): Promise<boolean> {
  try {
    const real = await realpath(path);
    return real.startsWith(root + sep) && (await stat(real)).isFile();
  } catch {
    return false;
  }
}

/** Opens a file; undefined when it is not there, or is a link. */
export async function openFile(path: string): Promise<OpenFile | undefined> {
  const handle = await open(path, O_RDONLY | O_NOFOLLOW).catch(() => undefined);
  if (handle === undefined) return undefined;
  const state = await handle.stat();
  if (!state.isFile()) {
    await handle.close();
    return undefined;
  }
  const { size, mtimeMs } = state;
  // The compressed forms of a file are written in the same instant, and may be of one size.
  const form = /\.(?:br|gz)$/.exec(path)?.[0].replace('.', '-') ?? '';
  return { handle, size, tag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}${form}"` };
}

/** The decoded parts of a path after its first slash; undefined when it is not a path. */
export function decodePath(path: string): string[] | undefined {
  if (!path.startsWith('/')) return undefined;
  try {
    return path.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** Not empty, hidden, `..`, or another path in disguise; `.well-known` is public by design. */
function isPublic(name: string, position: number): boolean {
  if (name === '.well-known') return position === 0;
  return name !== '' && !name.startsWith('.') && !/[/\\\0]/.test(name);
}

function addressOf(names: readonly string[]): string {
  return ['', ...names.map(encodeURIComponent), ''].join('/');
}

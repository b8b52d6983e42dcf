import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A file to send. */
export interface FoundFile {
  /** Its place on the disk. */
  path: string;
  /** In bytes. */
  size: number;
  /** Changes when the file does; sent as `ETag`. */
  tag: string;
}

/** What an address leads to. `location` is where the same page is, with its trailing slash. */
export type Found = { file: FoundFile } | { location: string } | 'missing' | 'malformed';

/**
 * What the path of a request leads to below a folder: its file, the `index.html` of a folder, or a
 * redirect when the trailing slash is not there. Nothing hidden, nothing outside the folder.
 *
 * @param dir The folder that is served.
 * @param path The path as the request gives it, still encoded, without its query.
 */
export async function findFile(dir: string, path: string): Promise<Found> {
  const parts = decode(path);
  if (!parts) return 'malformed';
  const wantsFolder = parts.at(-1) === '';
  const names = wantsFolder ? parts.slice(0, -1) : parts;
  if (!names.every(isPublic)) return 'missing';
  const target = join(dir, ...names);
  if (!wantsFolder) {
    const file = await fileAt(dir, target);
    if (file) return { file };
  }
  const index = await fileAt(dir, join(target, 'index.html'));
  if (!index) return 'missing';
  return wantsFolder ? { file: index } : { location: addressOf(names) };
}

/** A file of the folder, unless it is elsewhere through a link. */
export async function fileAt(dir: string, path: string): Promise<FoundFile | undefined> {
  try {
    const [root, real] = await Promise.all([realpath(dir), realpath(path)]);
    if (!real.startsWith(root + sep)) return undefined;
    const stats = await stat(real);
    if (!stats.isFile()) return undefined;
    // The compressed forms of a file are written in the same instant, and may be of one size.
    const form = /\.(?:br|gz)$/.exec(real)?.[0].replace('.', '-') ?? '';
    const tag = `"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}${form}"`;
    return { path: real, size: stats.size, tag };
  } catch {
    return undefined;
  }
}

/** The decoded parts of a path after its first slash; undefined when it is not a path. */
function decode(path: string): string[] | undefined {
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

function addressOf(names: string[]): string {
  return `/${names.map(encodeURIComponent).join('/')}/`;
}

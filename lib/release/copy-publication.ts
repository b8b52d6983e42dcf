import { hash } from 'node:crypto';
import { linkSync, lstatSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../failure.ts';
import { listFolder } from '../publish/list-folder.ts';
import {
  PUBLICATION_FILE,
  readPublication,
  type Publication,
  type PublishedFile,
} from '../publish/publication.ts';
import type { Release } from './keep-assets.ts';

/**
 * What a build made in a folder, if it is whole.
 *
 * @throws {Failure} `notPublished`, `incomplete`
 */
export function completePublication(folder: string): Publication {
  const publication = readPublication(folder);
  if (publication === undefined) throw new Failure('notPublished', { folder });
  if (publication === 'incomplete') throw new Failure('incomplete', { folder });
  return publication;
}

/**
 * Copies what a build made, once each file is seen to be what it made. A file that is also in the
 * release before shares its place on the disk; the others get a time of their own, in seconds: with
 * the size, servers tell two files apart by it.
 *
 * @param former the release before
 * @throws {Failure} `altered`, naming the file
 */
export function copyPublication(
  from: string,
  { files }: Publication,
  to: string,
  time: Date,
  former: Release | undefined,
): void {
  refuseOthers(from, files);
  const known = new Map(former?.publication.files.map(([path, , sha256]) => [path, sha256]));
  const made = new Set<string>();
  for (const file of files) {
    const [path, , sha256] = file;
    const bytes = readPublished(from, file);
    const target = join(to, path);
    const folder = dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    const isShared =
      former !== undefined &&
      known.get(path) === sha256 &&
      shareFile(join(former.folder, path), target, bytes);
    if (isShared) continue;
    writeFileSync(target, bytes);
    utimesSync(target, time, time);
  }
}

function refuseOthers(folder: string, files: readonly PublishedFile[]): void {
  const published = new Set([PUBLICATION_FILE, ...files.map(([path]) => path)]);
  const other = listFolder(folder).files.find((path) => !published.has(path));
  if (other !== undefined) throw new Failure('altered', { folder, path: other });
}

function readPublished(folder: string, [path, size, sha256]: PublishedFile): Buffer {
  const file = join(folder, path);
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat?.isFile() === true && stat.size === size) {
    const bytes = readFileSync(file);
    if (hash('sha256', bytes) === sha256) return bytes;
  }
  throw new Failure('altered', { folder, path });
}

/** Whether a file holds these bytes, and could be shared. */
function shareFile(from: string, to: string, bytes: Buffer): boolean {
  try {
    if (!readFileSync(from).equals(bytes)) return false;
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

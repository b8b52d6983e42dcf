import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Machine } from './results.ts';

/** Where Linux keeps files in memory: the speed of a disk is not what is measured. */
const MEMORY_DISK = '/dev/shm';

/** What the four peers, this site and 10,000 pages built by each of them take, in bytes. */
const NEEDED = 6 * 2 ** 30;

/** A folder to work in, and what it is on. */
export interface WorkFolder {
  path: string;
  disk: Machine['disk'];
  remove(): void;
}

/** Makes an empty folder, in memory when there is room. */
export function makeWorkFolder(): WorkFolder {
  const disk = hasRoom(MEMORY_DISK) ? 'memory' : 'disk';
  const path = mkdtempSync(join(disk === 'memory' ? MEMORY_DISK : tmpdir(), 'bench-'));
  return { path, disk, remove: () => rmSync(path, { recursive: true, force: true }) };
}

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= NEEDED;
}

/** Folders that tools leave caches in. */
const watched = (project: string) => [project, join(project, 'node_modules')];

/** The names of what a project holds before anything was built. */
export async function listOriginals(project: string): Promise<ReadonlySet<string>> {
  const paths = await Promise.all(watched(project).map(pathsIn));
  return new Set(paths.flat());
}

/**
 * Takes a project back to what it was: whatever a build added, outputs and caches of any name,
 * goes.
 */
export async function removeTraces(project: string, originals: ReadonlySet<string>): Promise<void> {
  const paths = (await Promise.all(watched(project).map(pathsIn))).flat();
  const added = paths.filter((path) => !originals.has(path));
  await Promise.all(added.map((path) => rm(path, { recursive: true, force: true })));
}

async function pathsIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  return (await readdir(folder)).map((name) => join(folder, name));
}

import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

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

import { cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from './run-command.ts';

/** This site in a folder of its own. */
export interface SiteCopy {
  project: string;
  /** The folder its pages are published to. */
  output: string;
  /** Builds it from a content folder. */
  build(contentDir: string): Command;
}

/** What a build does not need, or must not find. */
const LEFT_OUT = new Set(['.git', '.next', 'bench', 'out', 'test-results', 'tests']);

/**
 * Copies this site with its dependencies: a build of the benchmark and one of the working tree
 * never share a cache.
 *
 * @param source the project
 * @param work the folder to copy it into
 */
export async function copySite(source: string, work: string): Promise<SiteCopy> {
  const project = join(work, 'site');
  await mkdir(project);
  for (const name of await readdir(source)) {
    if (LEFT_OUT.has(name)) continue;
    await cp(join(source, name), join(project, name), { recursive: true, verbatimSymlinks: true });
  }
  return {
    project,
    output: join(project, 'out'),
    build: (contentDir) => ({
      program: process.execPath,
      // What `npm run build` runs.
      args: ['scripts/bootstrap.mjs', 'scripts/build.ts', '--out', 'out'],
      folder: project,
      env: { CONTENT_DIR: contentDir },
    }),
  };
}

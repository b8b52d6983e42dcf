import { cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EXPORT_FOLDER } from '../scripts/next-export.ts';
import type { Builder } from './builder.ts';
import { timePublishing } from './time-publishing.ts';
import { listOriginals } from './work-folder.ts';

/** What a build does not need, or must not find. */
const LEFT_OUT = new Set(['.git', '.next', 'bench', 'out', 'test-results', 'tests']);

/**
 * This site, copied with its dependencies: a build of the benchmark and one of the working tree
 * never share a cache.
 *
 * @param source the project
 * @param work the folder to copy it into
 */
export async function prepareSite(source: string, work: string): Promise<Builder> {
  const project = join(work, 'site');
  await mkdir(project);
  for (const name of await readdir(source)) {
    if (LEFT_OUT.has(name)) continue;
    await cp(join(source, name), join(project, name), { recursive: true, verbatimSymlinks: true });
  }
  return {
    name: 'site',
    label: 'This site',
    project,
    originals: await listOriginals(project),
    output: join(project, 'out'),
    takeContent: async () => {},
    sourceOf: (site, { entry }) => join(site.folders.contentDir, entry.file),
    command: (site) => ({
      program: process.execPath,
      args: ['scripts/build.ts', '--out', 'out'],
      folder: project,
      env: { CONTENT_DIR: site.folders.contentDir },
    }),
    timePublishing: ({ pages }) =>
      timePublishing(
        join(project, EXPORT_FOLDER),
        pages.map(({ address }) => address),
      ),
  };
}

import { join } from 'node:path';
import { copySite } from '../shared/site-copy.ts';
import type { Builder } from './builder.ts';
import { listOriginals } from './traces.ts';

/**
 * This site, in a copy of the project.
 *
 * @param source the project
 * @param work the folder to copy it into
 */
export async function prepareSite(source: string, work: string): Promise<Builder> {
  const { project, output, build } = await copySite(source, work);
  return {
    name: 'site',
    label: 'This site',
    project,
    originals: await listOriginals(project),
    output,
    takeContent: async () => {},
    sourceOf: (site, { entry }) => join(site.folders.contentDir, entry.file),
    command: (site) => build(site.folders.contentDir),
  };
}

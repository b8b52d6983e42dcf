import { dirname, join } from 'node:path';
import { withStyles } from '../hosting/headers.ts';
import type { Hosting } from '../hosting/hosting.ts';
import { readPublication } from '../publish/publication.ts';
import { readNote, releaseNames } from './release-folder.ts';

/**
 * How a folder of published files is to be served. The policy of a release names the style sheets of
 * the others as well: a server that read it a moment before another was put in service still shows
 * that one as it is meant.
 *
 * @param folder its real place, not that of a link to it
 * @returns undefined when it holds no complete publication
 */
export function servedHosting(folder: string): Hosting | undefined {
  const publication = readPublication(folder);
  if (typeof publication !== 'object') return undefined;
  const { hosting, styleHash } = publication;
  if (readNote(folder) === undefined) return hosting;
  const releases = dirname(folder);
  const others = releaseNames(releases).flatMap(
    (name) => readNote(join(releases, name))?.styleHash ?? [],
  );
  return {
    ...hosting,
    headers: hosting.headers.map(({ path, headers }) => ({
      path,
      headers: withStyles(headers, styleHash, others),
    })),
  };
}

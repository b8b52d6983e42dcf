import { linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { IMMUTABLE } from '../hosting/headers.ts';
import { headersAt } from '../hosting/hosting.ts';
import type { Publication } from '../publish/publication.ts';
import type { KeptAsset, ReleaseNote } from './release-folder.ts';

/** How long after a page was replaced a reader may still have it, and ask for its files. */
export const DAYS_KEPT = 14;

const DAY = 24 * 60 * 60 * 1000;

/** A release, and what is in it. */
export interface Release {
  folder: string;
  publication: Publication;
  note: ReleaseNote;
}

/**
 * Keeps the assets of the release that goes out of service in the one that comes into it: the files
 * that are named by their content, which pages of the former one ask for.
 *
 * @param to the release, before anybody reads it
 * @returns what it keeps now
 */
export function keepAssets(from: Release, to: Release, now: Date): KeptAsset[] {
  const { publication, note } = from;
  const isAsset = (path: string) =>
    headersAt(publication.hosting, `/${path}`)['Cache-Control'] === IMMUTABLE;
  const served = publication.files
    .filter(([path]) => isAsset(path))
    .map((file): KeptAsset => [...file, now.toISOString()]);
  const own = new Set(to.publication.files.map(([path]) => path));
  const oldest = now.getTime() - DAYS_KEPT * DAY;
  const kept = new Map(
    [...to.note.kept, ...note.kept, ...served]
      .filter(([path, , , lastServed]) => !own.has(path) && Date.parse(lastServed) >= oldest)
      .toSorted(([, , , a], [, , , b]) => Date.parse(a) - Date.parse(b))
      .map((asset) => [asset[0], asset]),
  );
  for (const path of kept.keys()) shareFile(join(from.folder, path), join(to.folder, path));
  return [...kept.values()];
}

/** Files of releases are never written to: several may have one. */
function shareFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // It is there already, or it is one that `to` alone kept.
    if (code !== 'EEXIST' && code !== 'ENOENT') throw error;
  }
}

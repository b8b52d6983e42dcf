import { readdirSync } from 'node:fs';

/** What is below a folder: paths relative to it, with `/` between their parts. */
export interface Listing {
  /** Everything that is not a folder; links are not followed. */
  files: string[];
  /** Each of them before those in it. */
  folders: string[];
}

/**
 * Lists what is below a folder, in no particular order. Several times faster than `readdirSync`
 * with `recursive`.
 *
 * @throws {Error} when there is no such folder
 */
export function listFolder(folder: string): Listing {
  const listing: Listing = { files: [], folders: [] };
  addTo(listing, `${folder}/`, '');
  return listing;
}

function addTo(listing: Listing, root: string, below: string): void {
  for (const entry of readdirSync(root + below, { withFileTypes: true })) {
    const path = below + entry.name;
    if (entry.isDirectory()) {
      listing.folders.push(path);
      addTo(listing, root, `${path}/`);
    } else listing.files.push(path);
  }
}

import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hostingOf, type Hosting } from '../hosting/hosting.ts';
import { PUBLICATION_FILE } from '../publish/publication.ts';
import { servedHosting } from '../release/served-hosting.ts';

/** What answers are made from. */
export interface ServedSite {
  /** The folder of the files: its real place, so that one answer is of one release. */
  root: string;
  hosting: Hosting;
  /** Old address → address of the page. */
  moved: ReadonlyMap<string, string>;
}

/**
 * Follows the site in a folder, which may be a link that is switched to another: its headers and its
 * redirects are read again when it is no longer the same.
 *
 * @param hosting headers and redirects; those published with the site unless told otherwise
 * @returns what gives the site of this moment
 */
export function followSite(dir: string, hosting?: Hosting): () => ServedSite {
  let known: ServedSite | undefined;
  let knownState = '';
  return () => {
    const root = realFolder(dir);
    const state = hosting === undefined ? stateOf(root) : root;
    if (known === undefined || state !== knownState) {
      known = siteOf(root, hosting ?? servedHosting(root) ?? hostingOf());
      knownState = state;
    }
    return known;
  };
}

function siteOf(root: string, hosting: Hosting): ServedSite {
  const moved = hosting.redirects.flatMap(({ from, to }) => {
    const bare = from.replace(/\/$/, '');
    const forms = bare === from ? [from] : [from, bare, `${from}index.html`];
    return forms.map((form) => [form, to] as const);
  });
  return { root, hosting, moved: new Map(moved) };
}

/** A folder that is not there has no files: that is no failure of the server. */
function realFolder(dir: string): string {
  try {
    return realpathSync(dir);
  } catch {
    return dir;
  }
}

/** Changes when another site is in the folder. */
function stateOf(root: string): string {
  const stat = statSync(join(root, PUBLICATION_FILE), { throwIfNoEntry: false });
  return `${root} ${stat?.ino} ${stat?.mtimeMs}`;
}

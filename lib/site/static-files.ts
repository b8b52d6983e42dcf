import { accessSync, constants, lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from '../failure.ts';

/** What is in the folder of static files: paths relative to it, with `/` between their parts. */
export interface StaticFiles {
  /** The files to publish as they are. */
  files: string[];
  /** The folders they are in, and empty ones. */
  folders: string[];
  /** What is neither: links, above all. */
  others: string[];
  /** Those that can't be read, and why: the system's name of the error. */
  closed: { path: string; reason: string }[];
}

/** What systems and editors leave in folders, and nobody means to publish. */
const JUNK = [
  /^\.DS_Store$/i,
  /^\._/,
  /^\.(?:AppleDouble|Spotlight-V100|Trashes|fseventsd|directory|git(?:ignore|keep|attributes)?)$/i,
  /^__MACOSX$/,
  /^(?:eh)?thumbs\.db$/i,
  /^desktop\.ini$/i,
  // Copies of editors and word processors.
  /~$/,
  /^\..+\.sw[a-p]$/i,
  /^\.?#/,
  /^\.~lock\..+#$/,
  /^~\$/,
];

/** Lists the static files, without what nobody means to publish. Where there is no folder there are none. */
export function staticFiles(publicDir: string): StaticFiles {
  const found: StaticFiles = { files: [], folders: [], others: [], closed: [] };
  if (lstatSync(publicDir, { throwIfNoEntry: false }) !== undefined) addTo(found, publicDir, '');
  return found;
}

function addTo(found: StaticFiles, publicDir: string, below: string): void {
  const read = <Made>(path: string, how: (file: string) => Made): Made | undefined => {
    try {
      return how(join(publicDir, path));
    } catch (error) {
      found.closed.push({ path, reason: reasonOf(error) });
      return undefined;
    }
  };
  const list = (folder: string): Dirent[] => readdirSync(folder, { withFileTypes: true });
  for (const entry of read(below.replace(/\/$/, ''), list) ?? []) {
    if (JUNK.some((pattern) => pattern.test(entry.name))) continue;
    const path = below + entry.name;
    if (entry.isDirectory()) {
      found.folders.push(path);
      addTo(found, publicDir, `${path}/`);
    } else if (entry.isFile()) {
      read(path, (file) => accessSync(file, constants.R_OK));
      found.files.push(path);
    } else found.others.push(path);
  }
}

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What is in the folder of static files: paths relative to it, with `/` between their parts. */
export interface StaticFiles {
  /** The files to publish as they are. */
  files: string[];
  /** The folders they are in, and empty ones. */
  folders: string[];
  /** What is neither: links, above all. */
  others: string[];
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

/** Lists the static files, without what nobody means to publish. */
export function staticFiles(publicDir: string): StaticFiles {
  const found: StaticFiles = { files: [], folders: [], others: [] };
  if (existsSync(publicDir)) addTo(found, publicDir, '');
  return found;
}

function addTo(found: StaticFiles, publicDir: string, below: string): void {
  for (const entry of readdirSync(join(publicDir, below), { withFileTypes: true })) {
    if (JUNK.some((pattern) => pattern.test(entry.name))) continue;
    const path = below + entry.name;
    if (entry.isDirectory()) {
      found.folders.push(path);
      addTo(found, publicDir, `${path}/`);
    } else found[entry.isFile() ? 'files' : 'others'].push(path);
  }
}

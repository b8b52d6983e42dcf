import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { defaultFolders } from '../../lib/settings.ts';

/** The folders a page is made from. */
export function watchedFolders(): string[] {
  const { contentDir, publicDir } = defaultFolders();
  return [contentDir, publicDir].filter((folder) => existsSync(folder));
}

/** Changes when any file of the content does: a page that bears an older one is out of date. */
export function contentVersion(): number {
  return Math.max(0, ...watchedFolders().flatMap(modificationTimes));
}

function modificationTimes(folder: string): number[] {
  return [
    statSync(folder).mtimeMs,
    ...namesIn(folder).map(
      (file) => statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0,
    ),
  ];
}

/** What is in a folder; nothing in what can't be listed, of which the check tells. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}

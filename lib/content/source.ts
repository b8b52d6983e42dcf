import { lstatSync, readdirSync, readFileSync, type Dirent, type Stats } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from '../failure.ts';
import { LOCALES } from '../i18n/locale.ts';
import { decodeText, type ReadText } from './decode-text.ts';
import type { Problem } from './problem.ts';

/** Something in the folder of a language. */
export interface SourceItem {
  /** Its path below the content folder, with `/`: `fr/ministere/mission.md`. */
  path: string;
  kind: 'file' | 'folder' | 'link' | 'other';
  /** Why what is in a folder can't be listed: the system's name of the error. */
  error?: string;
}

/** Where the texts of a site come from: the only way to what is in the content folder. */
export interface TextSource {
  /**
   * What is in the folders of the languages, each folder before what is in it, always in the same
   * order; hidden files are passed over. A language without a folder has no item.
   */
  list(): SourceItem[];
  /** The text of a file, by its path; shared lists included. A longer one is refused. */
  read(path: string, maxBytes?: number): ReadText;
  /**
   * What changes with the text of a file, seen without reading it; undefined when it tells nothing.
   */
  stateOf?(path: string): string | undefined;
}

/**
 * A file that was written so lately, in milliseconds, may be written again with nothing to show it: the
 * clock of some file systems ticks every two seconds.
 */
const TOO_LATE = 3000;

/** A page is text: one over a mebibyte is a mistake, and would be slow to read on a phone. */
export const MAX_FILE_BYTES = 1024 * 1024;

/**
 * The texts of a folder, as they are now. Symbolic links are not followed.
 *
 * @param now the time, in milliseconds
 */
export function folderSource(contentDir: string, now = Date.now()): TextSource {
  return {
    list: () => LOCALES.flatMap((locale) => itemsBelow(contentDir, locale)),
    stateOf(path) {
      const stats = statsOf(join(contentDir, path));
      if (stats?.isFile() !== true || stats.ctimeMs > now - TOO_LATE) return undefined;
      const { size, mtimeMs, ctimeMs, ino } = stats;
      return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
    },
    read(path, maxBytes = MAX_FILE_BYTES) {
      const refuse = (code: Problem['code'], params: Problem['params'] = {}): ReadText => ({
        problems: [{ file: path, line: 1, column: 1, field: '', code, params }],
      });
      const file = join(contentDir, path);
      try {
        const stats = statsOf(file);
        if (stats === undefined) return refuse('missing-file');
        if (stats.isSymbolicLink()) return refuse('symlink');
        if (!stats.isFile()) return refuse('unreadable-file', { reason: 'EISDIR' });
        if (stats.size > maxBytes) return refuse('file-too-large');
        return decodeText(readFileSync(file), path);
      } catch (error) {
        return refuse('unreadable-file', { reason: reasonOf(error) });
      }
    },
  };
}

/** Why there is nothing to read at all: the folder is missing, closed, or no folder. */
export function folderFault(contentDir: string): Problem | undefined {
  const at = { file: '', line: 1, column: 1, field: '' };
  try {
    readdirSync(contentDir);
    return undefined;
  } catch (error) {
    const reason = reasonOf(error);
    return reason === 'ENOENT'
      ? { ...at, code: 'missing-file', params: {} }
      : { ...at, code: 'unreadable-file', params: { reason } };
  }
}

/** What is at a path; nothing below what is no folder, as where there is nothing. */
function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (reasonOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

function itemsBelow(contentDir: string, locale: string): SourceItem[] {
  let root: Stats | undefined;
  try {
    root = statsOf(join(contentDir, locale));
  } catch (error) {
    return [{ path: locale, kind: 'folder', error: reasonOf(error) }];
  }
  if (root === undefined) return [];
  if (root.isSymbolicLink()) return [{ path: locale, kind: 'link' }];
  const items: SourceItem[] = [];
  const visit = (path: string) => {
    let children: Dirent[];
    try {
      children = readdirSync(join(contentDir, path), { withFileTypes: true });
    } catch (error) {
      items.push({ path, kind: 'folder', error: reasonOf(error) });
      return;
    }
    items.push({ path, kind: 'folder' });
    for (const child of children.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (child.name.startsWith('.')) continue;
      const childPath = `${path}/${child.name}`;
      if (child.isDirectory()) visit(childPath);
      else items.push({ path: childPath, kind: kindOf(child) });
    }
  };
  visit(locale);
  return items;
}

function kindOf(child: Dirent): SourceItem['kind'] {
  if (child.isSymbolicLink()) return 'link';
  return child.isFile() ? 'file' : 'other';
}

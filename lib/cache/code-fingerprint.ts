import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What turns a model into a page, beside the model: code, configuration, locked libraries. */
export const PAGE_SOURCES = [
  'app',
  'components',
  'lib',
  'next.config.ts',
  'postcss.config.mjs',
  'tailwind.config.ts',
  'package.json',
  'package-lock.json',
];

/** What turns a content file into an entry. */
export const ENTRY_SOURCES = [
  'lib/address',
  'lib/cache',
  'lib/content',
  'lib/failure.ts',
  'lib/i18n',
  'lib/markdown',
  'package-lock.json',
];

/** What says what a document is. */
export const DOCUMENT_SOURCES = ['lib/content/documents.ts', 'package-lock.json'];

/** What draws the pictures of the pages. */
export const PICTURE_SOURCES = ['lib/social-image', 'lib/map', 'package-lock.json'];

/** What draws a map. */
export const MAP_SOURCES = ['lib/map', 'package-lock.json'];

/**
 * A hash that changes when any of these files does, or Node: what was made by the same code from
 * the same thing is the same.
 *
 * @param project the project's folder
 * @param sources files and folders of it
 */
export function codeFingerprint(project: string, sources: readonly string[]): string {
  const files = sources.flatMap((source) => filesOf(project, source));
  const hashes = files.map((file) => [file, hash('sha256', readFileSync(join(project, file)))]);
  return hash('sha256', JSON.stringify([process.version, hashes]));
}

/** A file, or every file of a folder in a fixed order. */
function filesOf(project: string, source: string): string[] {
  const path = join(project, source);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [source];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${source}${join(entry.parentPath, entry.name).slice(path.length)}`)
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Locale } from '../../lib/i18n/locale.ts';

/** The folder to host, which `npm run build` makes. */
export const OUT = resolve('out');

/** A page as it is published. */
export interface PublishedPage {
  /** Path of its address, with a slash at both ends: `/en/ministry/mission/`. */
  address: string;
  locale: Locale;
  html: string;
}

/** Every file below a folder, by its path in it, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
}

/** Every published file, by its path below {@link OUT}, sorted. */
export function publishedFiles(): string[] {
  if (!existsSync(join(OUT, 'index.html'))) {
    throw new Error(`No site in ${OUT}: run \`npm run build\` first.`);
  }
  return filesIn(OUT);
}

/** The text of a published file. */
export function readPublished(path: string): string {
  return readFileSync(join(OUT, path), 'utf8');
}

/** Every page in both languages, sorted by address; not the answer to a wrong address. */
export function publishedPages(): PublishedPage[] {
  return publishedFiles()
    .filter((path) => path === 'index.html' || path.endsWith('/index.html'))
    .map((path) => {
      const address = `/${path.slice(0, -'index.html'.length)}`;
      return { address, locale: localeOf(address), html: readPublished(path) };
    });
}

function localeOf(address: string): Locale {
  return address.startsWith('/en/') ? 'en' : 'fr';
}

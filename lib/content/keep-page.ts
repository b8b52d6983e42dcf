import { hash } from 'node:crypto';
import { openTextStore } from '../cache/text-store.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Draft } from './draft.ts';
import type { ContentFile } from './list-files.ts';
import { parsePageFile, renderWords } from './parse-page-file.ts';
import type { ReadPage } from './reader.ts';

/** A page to read from the disk. */
export interface PageFile {
  file: ContentFile;
  locale: Locale;
}

/** How to read pages, and where to keep their words. */
export interface KeepOptions {
  /** Holds the images. */
  publicDir: string;
  /** Words of pages, by {@link bodyKey}. */
  bodiesFolder: string;
  /** Names the code that reads: another may read otherwise. */
  code: string;
}

/** A page that was read; `sizes` is set when it has no problem: its words are then kept. */
export interface KeptPage extends ReadPage {
  /** Of the images it shows: the words hold while they stay (`imageSizes`). */
  sizes?: string;
}

/** What the words of a page are kept under. */
export function bodyKey(code: string, { locale, digest }: Draft, sizes: string): string {
  return hash('sha256', JSON.stringify([code, locale, digest, sizes]));
}

/** Reads a page from the disk, and keeps its words when nothing is wrong in it. */
export function keepPage({ file, locale }: PageFile, options: KeepOptions): KeptPage {
  const { publicDir, bodiesFolder, code } = options;
  const { tree, sizes, ...page } = parsePageFile(file, locale, publicDir);
  if (tree === undefined || page.draft === undefined || page.problems.length > 0) return page;
  const body = renderWords(tree, locale, publicDir);
  openTextStore(bodiesFolder).write(bodyKey(code, page.draft, sizes), JSON.stringify(body));
  return { ...page, sizes };
}

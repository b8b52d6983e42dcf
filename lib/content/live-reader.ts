import { statSync } from 'node:fs';
import type { Root } from 'mdast';
import type { Locale } from '../i18n/locale.ts';
import type { Body } from '../markdown/render.ts';
import { imageSizes } from './images.ts';
import type { ContentFile } from './list-files.ts';
import { parsePageFile, renderWords } from './parse-page-file.ts';
import type { PageReader, ReadPage } from './reader.ts';

/** A file that was read, and what it was like then. */
interface ReadFile {
  stamp: string;
  /** Of the images it shows. */
  sizes: string;
  page: ReadPage;
  locale: Locale;
  /** Rendered only when it is asked for; a check never asks. */
  words?: Root | Body;
}

/** A file that has not changed is not parsed again while someone is writing. */
const cache = new Map<string, ReadFile>();

/**
 * Reads pages as they are now.
 *
 * @param publicDir holds the images
 */
export function liveReader(publicDir: string): PageReader {
  const files = new Map<string, ReadFile>();
  return {
    read(file, locale) {
      const read = readCached(file, locale, publicDir);
      files.set(file.file, read);
      return read.page;
    },
    bodyOf({ file }) {
      const read = files.get(file);
      if (read?.words === undefined) throw new Error(`${file} has no words that could be read`);
      if ('type' in read.words) {
        read.words = renderWords(read.words, read.locale, publicDir);
      }
      return read.words;
    },
  };
}

function readCached(file: ContentFile, locale: Locale, publicDir: string): ReadFile {
  const stats = statSync(file.path, { throwIfNoEntry: false });
  const stamp = `${stats?.mtimeMs} ${stats?.size} ${stats?.ino}`;
  const known = cache.get(file.path);
  if (known?.stamp === stamp && known.sizes === imageSizes(publicDir, known.page.draft)) {
    return known;
  }
  const { tree, sizes, ...page } = parsePageFile(file, locale, publicDir);
  const result = { stamp, sizes, page, locale, ...(tree && { words: tree }) };
  cache.set(file.path, result);
  return result;
}

import { statSync } from 'node:fs';
import type { Root } from 'mdast';
import type { Locale } from '../i18n/locale.ts';
import { renderMarkdown, type Body } from '../markdown/render.ts';
import { imageSizes, readImageSize } from './images.ts';
import type { ContentFile } from './list-files.ts';
import { readDraft } from './read-draft.ts';
import { readContentFile } from './read-file.ts';
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
        const imageSize = (url: string) => readImageSize(publicDir, url);
        read.words = renderMarkdown(read.words, { locale: read.locale, imageSize });
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
  const { text, problems } = readContentFile(file.path, file.file);
  const { draft, tree, ...read } =
    text === undefined
      ? { problems: [] }
      : readDraft(text, { id: file.id, locale, file: file.file });
  const page = { problems: [...problems, ...read.problems], ...(draft && { draft }) };
  const sizes = imageSizes(publicDir, draft);
  const result = { stamp, sizes, page, locale, ...(tree && { words: tree }) };
  cache.set(file.path, result);
  return result;
}

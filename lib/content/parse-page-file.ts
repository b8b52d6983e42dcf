import type { Locale } from '../i18n/locale.ts';
import { renderMarkdown, type Body } from '../markdown/render.ts';
import { imageSizes, readImageSize } from './images.ts';
import type { ContentFile } from './list-files.ts';
import { readDraft } from './read-draft.ts';
import { readContentFile } from './read-file.ts';
import type { ReadPage } from './reader.ts';

/** A page without a problem has its words rendered at once. */
export interface ParsedPage extends ReadPage {
  body?: Body;
  /** Of the images it shows: the body holds while they stay ({@link imageSizes}). */
  sizes: string;
}

/** Reads a page from the disk, whole. */
export function parsePageFile(
  { path, file, id }: ContentFile,
  locale: Locale,
  publicDir: string,
): ParsedPage {
  const { text, problems } = readContentFile(path, file);
  if (text === undefined) return { problems, sizes: '' };
  const { draft, tree, ...read } = readDraft(text, { id, locale, file });
  const page = {
    ...(draft && { draft }),
    problems: [...problems, ...read.problems],
    sizes: imageSizes(publicDir, draft),
  };
  if (tree === undefined || page.problems.length > 0) return page;
  const imageSize = (url: string) => readImageSize(publicDir, url);
  return { ...page, body: renderMarkdown(tree, { locale, imageSize }) };
}

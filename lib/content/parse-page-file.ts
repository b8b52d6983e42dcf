import type { Root } from 'mdast';
import type { Locale } from '../i18n/locale.ts';
import { renderMarkdown, type Body } from '../markdown/render.ts';
import { imageSizes, readImageSize } from './images.ts';
import type { ContentFile } from './list-files.ts';
import { readDraft } from './read-draft.ts';
import { readContentFile } from './read-file.ts';
import type { ReadPage } from './reader.ts';

/** A page as it is in its file. */
export interface ParsedPage extends ReadPage {
  /** Its words, to be rendered once; undefined when they could not be read. */
  tree?: Root;
  /** Of the images it shows: the rendered words hold while they stay ({@link imageSizes}). */
  sizes: string;
}

/**
 * Reads a page from the disk, with everything wrong in its file.
 *
 * @param publicDir holds the images
 */
export function parsePageFile(
  { path, file, id }: ContentFile,
  locale: Locale,
  publicDir: string,
): ParsedPage {
  const { text, problems } = readContentFile(path, file);
  if (text === undefined) return { problems, sizes: '' };
  const read = readDraft(text, { id, locale, file });
  return {
    ...read,
    problems: [...problems, ...read.problems],
    sizes: imageSizes(publicDir, read.draft),
  };
}

/**
 * The words of a page, rendered; links to pages are still as their author wrote them.
 *
 * @param tree is used up
 */
export function renderWords(tree: Root, locale: Locale, publicDir: string): Body {
  return renderMarkdown(tree, { locale, imageSize: (url) => readImageSize(publicDir, url) });
}

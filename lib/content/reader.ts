import type { Locale } from '../i18n/locale.ts';
import type { Body } from '../markdown/render.ts';
import type { Draft } from './draft.ts';
import type { ContentFile } from './list-files.ts';
import type { Problem } from './problem.ts';

/** A page as far as it could be read, and everything wrong in its file. */
export interface ReadPage {
  draft?: Draft;
  problems: Problem[];
}

/** Reads pages one file at a time: from the disk, or from what an earlier build kept. */
export interface PageReader {
  read(file: ContentFile, locale: Locale): ReadPage;
  /**
   * The words of a page, rendered; links to pages are still as their author wrote them.
   *
   * @param draft one this reader has read without a problem
   */
  bodyOf(draft: Pick<Draft, 'file'>): Body;
}

import type { DocumentFile } from '../content/documents.ts';
import { formatDocument } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';

/** A document to download. */
export interface DocumentModel {
  href: string;
  /** What it is, what it weighs, its language when it is not the page's: `PDF, 230 Ko, en anglais`. */
  format: string;
  mediaType: string;
  /** Its language, when it is not the page's. */
  foreign?: string;
}

/** A document as a page in that language offers it. */
export function documentModel(document: DocumentFile, locale: Locale): DocumentModel {
  const { address, mediaType, language = locale } = document;
  return {
    href: address,
    format: formatDocument(document, locale),
    mediaType,
    ...(language === locale ? {} : { foreign: language }),
  };
}

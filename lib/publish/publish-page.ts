import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finishPage } from './finish-page.ts';
import { openFormsStore } from './forms-store.ts';
import type { StyleSheet } from './page-part.ts';
import { precompressPage } from './precompress.ts';
import { stageFile } from './stage-file.ts';

/** A page to publish. */
export interface ExportedPage {
  /** Relative to the export, and to the published folder. */
  path: string;
  /** What made it. */
  key: string;
}

/** Where pages come from and where they go. */
export interface PublishPageOptions {
  /** Next's export. */
  from: string;
  /** The folder where files wait to be published. */
  staging: string;
  /** Keeps compressed pages. */
  formsFolder: string;
  /** The brotli quality. */
  quality: number;
  /** The style sheet of the pages. */
  style?: StyleSheet;
}

/** A page that is ready, with what its files' names have more than its path. */
export interface StagedPage extends ExportedPage {
  suffixes: readonly string[];
}

/**
 * Finishes an exported page, compresses it, and puts it where it waits to be published.
 *
 * @throws {Error} naming the page, when it cannot be published ({@link finishPage})
 */
export function publishPage(page: ExportedPage, options: PublishPageOptions): StagedPage {
  const { from, staging, formsFolder, quality, style } = options;
  const { path, key } = page;
  const html = finishFile(path, readFileSync(join(from, path), 'utf8'), style);
  const forms = precompressPage(html, key, openFormsStore(formsFolder), quality);
  return { path, key, suffixes: stageFile(staging, path, html, forms) };
}

/**
 * The bytes of a finished page.
 *
 * @throws {Error} naming the page, when it cannot be published ({@link finishPage})
 */
export function finishFile(path: string, html: string, style: StyleSheet | undefined): Buffer {
  try {
    return Buffer.from(finishPage(html, style));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

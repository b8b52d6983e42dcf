import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NO_FORMS } from '../../lib/publish/compress.ts';
import { hostingOf } from '../../lib/publish/hosting.ts';
import { listFolder } from '../../lib/publish/list-folder.ts';
import { pathOfPage } from '../../lib/publish/page-plan.ts';
import { openPublication } from '../../lib/publish/publication.ts';
import { finishFile } from '../../lib/publish/publish-page.ts';
import { readStyleSheet } from '../../lib/publish/style-sheet.ts';

/**
 * What publishing takes when nothing is compressed: the pages of an export are read, finished and put
 * into a folder that was empty, by one processor.
 *
 * @param from Next's export
 * @param addresses the pages
 * @returns milliseconds a page
 * @throws {Error} when a page is missing, or cannot be published
 */
export async function timePublishing(from: string, addresses: readonly string[]): Promise<number> {
  // On the disk of the export: another could be slower.
  const folder = mkdtempSync(join(dirname(from), 'publishing-'));
  try {
    const start = performance.now();
    const publication = openPublication(join(folder, 'out'), join(folder, 'cache'));
    const style = await readStyleSheet(from, listFolder(from).files);
    const paths = addresses.map(pathOfPage);
    for (const path of paths) {
      const page = finishFile(path, readFileSync(join(from, path), 'utf8'), style);
      publication.put(path, path, page, NO_FORMS);
    }
    publication.commit(hostingOf({ redirects: [] }));
    return (performance.now() - start) / paths.length;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

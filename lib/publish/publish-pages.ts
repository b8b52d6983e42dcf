import { eachInThreads } from '../threads/each-in-threads.ts';
import {
  publishPage,
  type ExportedPage,
  type PublishPageOptions,
  type StagedPage,
} from './publish-page.ts';

/** Starting threads takes longer than publishing fewer pages. */
const FEW = 8;

/** Small enough that threads end together: at the best quality a page takes 30 ms. */
const BATCH = 10;

/**
 * Gets pages ready to be published, on every processor when they are many.
 *
 * @param onPages given the pages of a batch once they are ready; batches come in no fixed order
 * @throws {Error} naming the page that cannot be published
 */
export async function publishPages(
  items: readonly ExportedPage[],
  data: PublishPageOptions,
  onPages: (batch: readonly StagedPage[]) => void,
): Promise<void> {
  if (items.length <= FEW) {
    const pages = items.map((page) => publishPage(page, data));
    onPages(pages);
    return;
  }
  const module = new URL('publish-pages-thread.ts', import.meta.url);
  await eachInThreads<ExportedPage, StagedPage>(
    { module, data, items, batch: BATCH },
    (_given, pages) => onPages(pages),
  );
}

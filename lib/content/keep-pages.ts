import { eachInThreads } from '../threads/each-in-threads.ts';
import { keepPage, type KeepOptions, type KeptPage, type PageFile } from './keep-page.ts';

/** Starting threads takes longer than reading fewer pages. */
const BATCH = 100;

/**
 * Reads and keeps pages, on every processor when they are many.
 *
 * @param onPages given the pages of a batch as they were read; batches come in no fixed order
 */
export async function keepPages(
  items: readonly PageFile[],
  data: KeepOptions,
  onPages: (batch: readonly PageFile[], pages: readonly KeptPage[]) => void,
): Promise<void> {
  if (items.length <= BATCH) {
    const pages = items.map((file) => keepPage(file, data));
    onPages(items, pages);
    return;
  }
  const module = new URL('keep-pages-thread.ts', import.meta.url);
  await eachInThreads({ module, data, items, batch: BATCH }, onPages);
}

import { startThreads } from '../threads/threads.ts';
import type { PageCache } from './page-cache.ts';
import { pageFiles, type PageFile, type PageFiles } from './page-files.ts';
import { readPage, type PageText, type ReadPage } from './read-page.ts';
import { loadReferences, type LoadedReferences } from './shared-lists.ts';
import type { TextSource } from './source.ts';

/** Starting threads takes longer than reading fewer pages. */
const BATCH = 100;

/** What was read of the content, file by file. */
export interface ReadContent extends Omit<PageFiles, 'files'> {
  /** Every page, in the order of the source. */
  pages: readonly (PageFile & ReadPage)[];
  references: LoadedReferences;
}

/**
 * Reads every page that the cache does not hold, on every processor when they are many, and the
 * shared lists.
 *
 * @param onProgress told how many of the pages that have to be read have been
 */
export async function readPages(
  source: TextSource,
  cache: PageCache,
  onProgress?: (done: number, total: number) => void,
): Promise<ReadContent> {
  const { files, ...listed } = pageFiles(source.list());
  const texts = files.map((file) => ({ file, ...source.read(file.file) }));
  const pages = new Map<string, ReadPage>();
  const changed: PageText[] = [];
  for (const { file, text } of texts) {
    if (text === undefined) continue;
    const known = cache.read(file.file, text);
    if (known === undefined) changed.push({ ...file, text });
    else pages.set(file.file, known);
  }
  let done = 0;
  await readAll(changed, (batch, read) => {
    for (const [index, page] of read.entries()) {
      const { file = '', text = '' } = batch[index] ?? {};
      pages.set(file, page);
      cache.write(file, text, page);
    }
    done += batch.length;
    onProgress?.(done, changed.length);
  });
  return {
    ...listed,
    pages: texts.map(({ file, problems }) => {
      const page = pages.get(file.file) ?? { problems: [] };
      return { ...file, ...page, problems: [...problems, ...page.problems] };
    }),
    references: loadReferences(source),
  };
}

async function readAll(
  items: readonly PageText[],
  onPages: (batch: readonly PageText[], pages: readonly ReadPage[]) => void,
): Promise<void> {
  if (items.length <= BATCH) return onPages(items, items.map(readPage));
  const module = new URL('read-pages-thread.ts', import.meta.url);
  const threads = startThreads<PageText, ReadPage>(module, { worth: BATCH });
  await threads.each(items, BATCH, onPages);
  await threads.stop();
}

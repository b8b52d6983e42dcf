import { startThreads } from '../threads/threads.ts';
import type { PageCache } from './page-cache.ts';
import { pageFiles, type PageFile, type PageFiles } from './page-files.ts';
import type { Problem } from './problem.ts';
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
  const pages = new Map<string, ReadPage>();
  const inTexts = new Map<string, Problem[]>();
  const changed: PageText[] = [];
  for (const page of files) {
    const { file } = page;
    const state = source.stateOf?.(file);
    let known = state === undefined ? undefined : cache.states?.pageOf(file, state);
    if (known === undefined) {
      const { text, problems } = source.read(file);
      inTexts.set(file, problems);
      if (text === undefined) continue;
      known = cache.read(file, text);
      if (known === undefined) changed.push({ ...page, text });
      if (state !== undefined && problems.length === 0) cache.states?.note(file, state, text);
    }
    if (known !== undefined) pages.set(file, known);
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
  cache.states?.save();
  return {
    ...listed,
    pages: files.map((file) => {
      const page = pages.get(file.file) ?? { problems: [] };
      const problems = [...(inTexts.get(file.file) ?? []), ...page.problems];
      return { ...file, ...page, problems };
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

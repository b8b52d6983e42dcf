import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { keepPage, type KeepOptions, type KeptPage, type PageFile } from './keep-page.ts';

/** Pages that a thread reads before it is given others. */
const BATCH = 100;

/**
 * Reads and keeps pages, on every processor when they are many.
 *
 * @param onPages given the pages of a batch as they were read; batches come in no fixed order
 * @throws {Error} what a thread could not recover from
 */
export async function keepPages(
  files: readonly PageFile[],
  options: KeepOptions,
  onPages: (batch: readonly PageFile[], pages: readonly KeptPage[]) => void,
): Promise<void> {
  if (files.length <= BATCH) {
    onPages(
      files,
      files.map((file) => keepPage(file, options)),
    );
    return;
  }
  const starts = Array.from(
    { length: Math.ceil(files.length / BATCH) },
    (_, index) => index * BATCH,
  );
  const waiting = starts.values();
  const read = async () => {
    const thread = new Worker(new URL('keep-pages-thread.ts', import.meta.url), {
      workerData: options,
    });
    try {
      for (const start of waiting) {
        const batch = files.slice(start, start + BATCH);
        onPages(batch, await ask(thread, batch));
      }
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, read));
}

/** The pages of a batch, read by a thread. */
function ask(thread: Worker, batch: readonly PageFile[]): Promise<KeptPage[]> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      thread.off('message', answer).off('error', fail);
    };
    const answer = (pages: KeptPage[]) => {
      settle();
      resolve(pages);
    };
    const fail = (error: Error) => {
      settle();
      reject(error);
    };
    thread.on('message', answer).on('error', fail);
    thread.postMessage(batch);
  });
}

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/**
 * What a thread has taken, the process keeps when it is gone: a third of its memory, when the part
 * for short-lived values may grow as it likes; and it is no faster for it.
 */
const LIMITS = { maxYoungGenerationSizeMb: 48 };

/** Work to share between the processors. */
export interface SharedWork<Item> {
  /** The module that does it: it calls `answerBatches`. */
  module: URL;
  /** Given to each thread when it starts; can be copied to it, as the items and the results. */
  data: unknown;
  items: readonly Item[];
  /** Items that a thread is given at once. */
  batch: number;
}

/**
 * Has every processor do its share of some work. The work of a thread must not depend on that of
 * another.
 *
 * @param onResults given a batch and what became of it, in no fixed order of batches
 * @throws what the work threw first; by then no thread is running any more
 */
export async function eachInThreads<Item, Result>(
  { module, data, items, batch }: SharedWork<Item>,
  onResults: (items: readonly Item[], results: readonly Result[]) => void,
): Promise<void> {
  const batches = batchesOf(items, batch);
  const failures: unknown[] = [];
  const work = async () => {
    const thread = new Worker(module, { workerData: data, resourceLimits: LIMITS });
    try {
      for (const given of batches) onResults(given, await ask<Item, Result>(thread, given));
    } catch (error) {
      failures.push(error);
    } finally {
      await thread.terminate();
    }
  };
  const threads = Math.min(availableParallelism(), Math.ceil(items.length / batch));
  await Promise.all(Array.from({ length: threads }, work));
  if (failures.length > 0) throw failures[0];
}

/** A generator, unlike an array's iterator, ends for all the threads when one of them fails. */
function* batchesOf<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

/** What a thread makes of a batch. */
function ask<Item, Result>(thread: Worker, batch: readonly Item[]): Promise<readonly Result[]> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      thread.off('message', answer).off('error', fail).off('exit', end);
    };
    const answer = (results: readonly Result[]) => {
      settle();
      resolve(results);
    };
    const fail = (error: unknown) => {
      settle();
      reject(error);
    };
    const end = (code: number) => fail(new Error(`a thread ended by itself: ${code}`));
    thread.on('message', answer).on('error', fail).on('exit', end);
    thread.postMessage(batch);
  });
}

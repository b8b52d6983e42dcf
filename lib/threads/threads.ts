import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';

/**
 * What a thread has taken, the process keeps when it is gone: a third of its memory, when the part
 * for short-lived values may grow as it likes; and it is no faster for it.
 */
const LIMITS = { maxYoungGenerationSizeMb: 48 };

/** Threads at work, or ready for it. */
export interface Threads<Item, Result> {
  /**
   * Has every thread do its share of some work. The work of a thread must not depend on that of
   * another.
   *
   * @param size how many items a thread is given at once
   * @param onResults given a batch and what became of it, in no fixed order of batches
   * @throws what the work threw first; by then no thread is running any more
   */
  each(
    items: readonly Item[],
    size: number,
    onResults: (batch: readonly Item[], results: readonly Result[]) => void,
  ): Promise<void>;
  /** Ends the threads, whatever they are at. */
  stop(): Promise<void>;
}

/** A thread, and what becomes true when it can't answer any more. */
interface Thread {
  worker: Worker;
  /** Rejects with the reason. */
  ended: Promise<never>;
}

/**
 * Starts threads, which get ready at once.
 *
 * @param module what they do: it calls `answerBatches`
 * @param count how many; by default one for each processor
 * @param data given to each; can be copied to it, as the items and the results
 */
export function startThreads<Item, Result>(
  module: URL,
  { count = availableParallelism(), data }: { count?: number; data?: unknown } = {},
): Threads<Item, Result> {
  const threads = Array.from({ length: Math.min(count, availableParallelism()) }, () =>
    startThread(module, data),
  );
  const stop = async () => {
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  };
  return {
    async each(items, size, onResults) {
      const batches = batchesOf(items, size);
      const work = async (thread: Thread) => {
        for (const batch of batches) onResults(batch, await ask<Item, Result>(thread, batch));
      };
      try {
        await Promise.all(threads.map(work));
      } catch (error) {
        await stop();
        throw error;
      }
    },
    stop,
  };
}

function startThread(module: URL, data: unknown): Thread {
  const worker = new Worker(module, { workerData: data, resourceLimits: LIMITS });
  const ended = new Promise<never>((_resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a thread ended by itself: ${code}`)));
  });
  // Whoever asks it for something is told; until someone does, it is no error of the process.
  ended.catch(() => {});
  return { worker, ended };
}

/** A generator, unlike an array's iterator, ends for all the threads when one of them fails. */
function* batchesOf<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

/** What a thread makes of a batch. */
async function ask<Item, Result>(
  { worker, ended }: Thread,
  batch: readonly Item[],
): Promise<readonly Result[]> {
  worker.postMessage(batch);
  const [results] = await Promise.race([once(worker, 'message'), ended]);
  return results;
}

/**
 * Makes this module a thread of `startThreads`: batches come in, their results go out.
 *
 * @param prepare given the thread's data; what it returns is called with each item
 */
export function answerBatches<Data, Item, Result>(
  prepare: (data: Data) => (item: Item) => Result | Promise<Result>,
): void {
  const work = prepare(workerData);
  parentPort?.on('message', async (batch: readonly Item[]) => {
    const results: Result[] = [];
    // One after the other: a thread has one processor.
    for (const item of batch) results.push(await work(item));
    parentPort?.postMessage(results);
  });
}

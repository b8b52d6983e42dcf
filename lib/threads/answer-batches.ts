import { parentPort, workerData } from 'node:worker_threads';

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

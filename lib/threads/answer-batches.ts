import { parentPort, workerData } from 'node:worker_threads';

/**
 * Makes this module a thread of `eachInThreads`: batches come in, their results go out.
 *
 * @param prepare given the thread's data; what it returns is called with each item
 */
export function answerBatches<Data, Item, Result>(
  prepare: (data: Data) => (item: Item) => Result,
): void {
  const work = prepare(workerData);
  parentPort?.on('message', (batch: readonly Item[]) => parentPort?.postMessage(batch.map(work)));
}

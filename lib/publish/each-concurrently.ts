import { availableParallelism } from 'node:os';

/**
 * Does something to each item, in order, a few at a time: enough to keep every processor busy with
 * work that other threads do, few enough that memory stays flat.
 *
 * @throws what the work threw first; by then nothing is under way any more, and no later item was
 *   begun
 */
export async function eachConcurrently<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = handOut(items);
  const worker = async () => {
    for (const item of waiting) await work(item);
  };
  const workers = Array.from({ length: availableParallelism() + 1 }, worker);
  const failed = (await Promise.allSettled(workers)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

/** A generator, unlike an array's iterator, ends for all the workers when one of them fails. */
function* handOut<T>(items: readonly T[]): Generator<T> {
  yield* items;
}

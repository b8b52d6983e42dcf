import { threadId } from 'node:worker_threads';
import { answerBatches } from '../../../lib/threads/threads.ts';
import { ENDS, MEETS, type SampleData, type SampleResult } from './sample-item.ts';

/** Negative numbers fail: -1 at once, -2 once another thread has. */
await answerBatches(({ factor, begun }: SampleData) => (item: number): SampleResult => {
  Atomics.add(begun, 0, 1);
  Atomics.notify(begun, 0);
  if (item === MEETS) Atomics.wait(begun, 0, 1);
  if (item === ENDS) process.exit(7);
  if (item < -1) Atomics.wait(begun, 1, 0);
  if (item < 0) throw new RangeError(`${item} is negative`);
  return { product: item * factor, thread: threadId };
});

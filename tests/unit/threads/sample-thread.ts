import { threadId } from 'node:worker_threads';
import { answerBatches } from '../../../lib/threads/answer-batches.ts';

/** What the tests give each thread. */
export interface SampleData {
  factor: number;
  /** Items begun, in all the threads; then 1 once a thread has failed. */
  begun: Int32Array;
}

/** What a thread makes of a number. */
export interface SampleResult {
  product: number;
  thread: number;
}

/** Negative numbers fail: -1 at once, -2 once another thread has. */
answerBatches(({ factor, begun }: SampleData) => (item: number): SampleResult => {
  Atomics.add(begun, 0, 1);
  if (item < -1) Atomics.wait(begun, 1, 0);
  if (item < 0) throw new RangeError(`${item} is negative`);
  return { product: item * factor, thread: threadId };
});

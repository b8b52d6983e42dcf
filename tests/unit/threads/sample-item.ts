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

/** The item at which a thread ends by itself. */
export const ENDS = -7;

/** The item at which a thread waits until two are at work. */
export const MEETS = 1_000_000;

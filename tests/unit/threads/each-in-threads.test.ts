import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eachInThreads } from '../../../lib/threads/each-in-threads.ts';
import type { SampleData, SampleResult } from './sample-thread.ts';

const SAMPLE = new URL('sample-thread.ts', import.meta.url);

const COUNT = 200;
const ITEMS = Array.from({ length: COUNT }, (_, index) => index);

/** Threads started by the test. */
let started: Worker[];
let data: SampleData;

/** Notes a thread, and lets -2 fail in others once it has failed. */
function note(thread: Worker): void {
  started.push(thread);
  thread.on('error', () => {
    Atomics.store(data.begun, 1, 1);
    Atomics.notify(data.begun, 1);
  });
}

beforeEach(() => {
  started = [];
  data = { factor: 3, begun: new Int32Array(new SharedArrayBuffer(8)) };
  process.on('worker', note);
});

afterEach(() => {
  process.off('worker', note);
});

/** What the threads make of numbers: batches of items, and of results. */
async function share(items: readonly number[], batch: number, module = SAMPLE) {
  const given: (readonly number[])[] = [];
  const made: (readonly SampleResult[])[] = [];
  await eachInThreads<number, SampleResult>({ module, data, items, batch }, (of, results) => {
    given.push(of);
    made.push(results);
  });
  return { given, made };
}

/** A thread that has ended has no number. */
const running = () => started.filter(({ threadId }) => threadId !== -1);

describe('eachInThreads', () => {
  it('works on every item once, with the data, and gives its results with it', async () => {
    const { given, made } = await share(ITEMS, 7);
    expect(given.flat().toSorted((a, b) => a - b)).toEqual(ITEMS);
    expect(made.flat().map(({ product }) => product)).toEqual(given.flat().map((item) => 3 * item));
    expect(given.map(({ length }) => length).toSorted((a, b) => b - a)).toEqual([
      ...Array.from({ length: 28 }, () => 7),
      4,
    ]);
    expect(made.map(({ length }) => length)).toEqual(given.map(({ length }) => length));
    expect(data.begun[0]).toBe(COUNT);
  });

  it.each([
    [1, COUNT, 1],
    [COUNT, 1, Math.min(availableParallelism(), COUNT)],
  ])('shares %i batches of %i among %i threads, and ends them', async (_count, batch, threads) => {
    const { made } = await share(ITEMS, batch);
    expect(new Set(made.flat().map(({ thread }) => thread)).size).toBe(threads);
    expect(started).toHaveLength(threads);
    expect(running()).toEqual([]);
  });

  it('starts no thread for nothing', async () => {
    expect(await share([], 7)).toEqual({ given: [], made: [] });
    expect(started).toEqual([]);
  });

  it('gives up when the work fails, with what it threw', async () => {
    const failing = share([-1, -1, ...ITEMS], 2);
    await expect(failing).rejects.toThrow(new RangeError('-1 is negative'));
    expect(running()).toEqual([]);
  });

  it('gives out no more work once a batch has failed', async () => {
    const { begun } = data;
    let taken = 0;
    const taking = eachInThreads({ module: SAMPLE, data, items: ITEMS, batch: 1 }, () => {
      taken += 1;
      if (taken === 1) throw new Error('not taken');
    });
    await expect(taking).rejects.toThrow('not taken');
    expect(begun[0]).toBeLessThanOrEqual(availableParallelism());
    expect(running()).toEqual([]);
  });

  // With one processor there is one thread, and -2 would wait for ever.
  it.skipIf(availableParallelism() < 2)('throws what was thrown first', async () => {
    await expect(share([-2, -1], 1)).rejects.toThrow('-1 is negative');
    expect(data.begun[0]).toBe(2);
  });

  it('says that a thread could not start', async () => {
    const missing = new URL('missing-thread.ts', import.meta.url);
    await expect(share(ITEMS, 7, missing)).rejects.toThrow(/missing-thread\.ts/);
    expect(running()).toEqual([]);
  });
});

import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startThreads } from '../../../lib/threads/threads.ts';
import { ENDS, MEETS, type SampleData, type SampleResult } from './sample-item.ts';

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
  const threads = startThreads<number, SampleResult>(module, { data });
  await threads.each(items, batch, (of, results) => {
    given.push(of);
    made.push(results);
  });
  await threads.stop();
  return { given, made };
}

/** A thread that has ended has no number. */
const running = () => started.filter(({ threadId }) => threadId !== -1);

describe('threads', () => {
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

  it('work in one thread when there is one batch, and end', async () => {
    const { made } = await share(ITEMS, COUNT);
    expect(new Set(made.flat().map(({ thread }) => thread)).size).toBe(1);
    expect(running()).toEqual([]);
  });

  // With one processor there is one thread, and it would wait for ever.
  it.skipIf(availableParallelism() < 2)('work at the same time', async () => {
    const { made } = await share([MEETS, MEETS], 1);
    expect(new Set(made.flat().map(({ thread }) => thread)).size).toBe(2);
  });

  it.each([
    [1, 1],
    [1000, availableParallelism()],
  ])('get ready before there is work: %i, never more than processors', async (ready, expected) => {
    const threads = startThreads(SAMPLE, { data, ready });
    await threads.stop();
    expect(started).toHaveLength(expected);
    expect(running()).toEqual([]);
  });

  it.each([
    [1, 100, 1],
    [100, 100, 1],
    [101, 100, Math.min(2, availableParallelism())],
    [COUNT, 1, availableParallelism()],
  ])('of which one is ready do %i items, another for each %i', async (count, worth, expected) => {
    const threads = startThreads<number, SampleResult>(SAMPLE, { data, ready: 1, worth });
    let done = 0;
    await threads.each(ITEMS.slice(0, count), 10, (batch) => (done += batch.length));
    await threads.stop();
    expect(done).toBe(count);
    expect(started).toHaveLength(expected);
  });

  it('that failed are followed by others', async () => {
    const threads = startThreads<number, SampleResult>(SAMPLE, { data, ready: 1 });
    await expect(threads.each([-1], 1, () => {})).rejects.toThrow('-1 is negative');
    const products: number[] = [];
    await threads.each([2], 1, (_of, [result]) => products.push(result?.product ?? 0));
    await threads.stop();
    expect(products).toEqual([6]);
    expect(running()).toEqual([]);
  });

  it('do some work after other work', async () => {
    const threads = startThreads<number, SampleResult>(SAMPLE, { data });
    const products: number[] = [];
    for (const items of [[1, 2], [], [3]]) {
      await threads.each(items, 1, (_of, results) => {
        products.push(...results.map(({ product }) => product));
      });
    }
    await threads.stop();
    expect(products.toSorted()).toEqual([3, 6, 9]);
  });

  it('do other work that is asked for meanwhile', async () => {
    const threads = startThreads<number, SampleResult>(SAMPLE, { data, ready: 1, worth: COUNT });
    const made = new Map<string, number[]>();
    const ask = (name: string, items: readonly number[]) =>
      threads.each(items, 2, (_of, results) => {
        made.set(name, [...(made.get(name) ?? []), ...results.map(({ product }) => product)]);
      });
    await Promise.all([ask('a', [1, 2, 3, 4, 5]), ask('b', [6, 7])]);
    await threads.stop();
    expect([...made].toSorted()).toEqual([
      ['a', [3, 6, 9, 12, 15]],
      ['b', [18, 21]],
    ]);
    expect(started).toHaveLength(1);
  });

  it('gives up when the work fails, with what it threw', async () => {
    const failing = share([-1, -1, ...ITEMS], 2);
    await expect(failing).rejects.toThrow(new RangeError('-1 is negative'));
    expect(running()).toEqual([]);
  });

  it('gives out no more work once a batch has failed', async () => {
    const { begun } = data;
    let taken = 0;
    const taking = startThreads(SAMPLE, { data }).each(ITEMS, 1, () => {
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
  });

  it('says that a thread could not start', async () => {
    const missing = new URL('missing-thread.ts', import.meta.url);
    await expect(share(ITEMS, 7, missing)).rejects.toThrow(/missing-thread\.ts/);
    expect(running()).toEqual([]);
  });

  it('say that one of them ended by itself', async () => {
    await expect(share([ENDS, ...ITEMS], 1)).rejects.toThrow('a thread ended by itself: 7');
    expect(running()).toEqual([]);
  });

  it('that could not start are no error until they are asked for something', async () => {
    const missing = new URL('missing-thread.ts', import.meta.url);
    const ended = new Promise((resolve) => {
      process.once('worker', (worker) => worker.once('exit', resolve));
    });
    const threads = startThreads(missing, { ready: 1 });
    await ended;
    await expect(threads.each([1], 1, () => {})).rejects.toThrow(/missing-thread\.ts/);
  });
});

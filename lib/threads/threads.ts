import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import {
  MessageChannel,
  parentPort,
  Worker,
  workerData,
  type MessagePort,
} from 'node:worker_threads';

/**
 * What a thread has taken, the process keeps when it is gone: a third of its memory, when the part
 * for short-lived values may grow as it likes; and it is no faster for it.
 */
const LIMITS = { maxYoungGenerationSizeMb: 48 };

/** Threads that share work. */
export interface Threads<Item, Result> {
  /**
   * Has threads do some work: those there are, and others that join them when it is worth it. The
   * work of a thread must not depend on that of another. Work that is asked for meanwhile waits its
   * turn in each.
   *
   * @param size how many items a thread is given at once
   * @param onResults given a batch and what became of it, in no fixed order of batches
   * @throws what the work threw first; by then no thread is running any more. Work that follows is
   *   done by new ones
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
  /** Settled once it can be given work. */
  ready: Promise<unknown>;
  /** Rejects with the reason. */
  ended: Promise<never>;
}

/** How threads are started. */
export interface ThreadOptions {
  /** How many get ready at once, before there is work. */
  ready?: number;
  /** Another thread starts for each so many items: getting ready takes longer than fewer of them. */
  worth?: number;
  /** Given to each thread; can be copied to it, as the items and the results. */
  data?: unknown;
}

/**
 * Threads, never more than processors.
 *
 * @param module what they do: it calls `answerBatches`
 */
export function startThreads<Item, Result>(
  module: URL,
  { ready = 0, worth = 1, data }: ThreadOptions = {},
): Threads<Item, Result> {
  let threads: Thread[] = [];
  const startUpTo = (count: number) => {
    const most = Math.min(count, availableParallelism());
    while (threads.length < most) threads.push(startThread(module, data));
  };
  startUpTo(ready);
  const stop = async () => {
    const ending = threads;
    threads = [];
    await Promise.all(ending.map(({ worker }) => worker.terminate()));
  };
  return {
    async each(items, size, onResults) {
      startUpTo(Math.ceil(items.length / worth));
      const batches = batchesOf(items, size);
      let left = items.length;
      try {
        // Whoever is not ready when nothing is left is not waited for.
        await new Promise<void>((resolve, reject) => {
          if (left === 0) resolve();
          const work = async (thread: Thread) => {
            await Promise.race([thread.ready, thread.ended]);
            for (const batch of batches) {
              onResults(batch, await ask<Item, Result>(thread, batch));
              left -= batch.length;
              if (left === 0) resolve();
            }
          };
          for (const thread of threads) work(thread).catch(reject);
        });
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
  const ready = once(worker, 'message');
  ready.catch(() => {});
  return { worker, ready, ended };
}

/** A generator, unlike an array's iterator, ends for all the threads when one of them fails. */
function* batchesOf<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

/** What a thread is asked for, and where it answers. */
interface Question<Item> {
  batch: readonly Item[];
  answer: MessagePort;
}

/** What a thread makes of a batch. */
async function ask<Item, Result>(
  { worker, ended }: Thread,
  batch: readonly Item[],
): Promise<readonly Result[]> {
  const { port1, port2 } = new MessageChannel();
  worker.postMessage({ batch, answer: port2 } satisfies Question<Item>, [port2]);
  try {
    const [results] = await Promise.race([once(port1, 'message'), ended]);
    return results;
  } finally {
    port1.close();
  }
}

/**
 * Makes this module a thread of `startThreads`: batches come in, their results go out.
 *
 * @param prepare given the thread's data; what it returns is called with each item of a batch, and
 *   may begin one before another has ended
 */
export async function answerBatches<Data, Item, Result>(
  prepare: (data: Data) => Prepared<Item, Result> | Promise<Prepared<Item, Result>>,
): Promise<void> {
  const work = await prepare(workerData);
  parentPort?.on('message', async ({ batch, answer }: Question<Item>) => {
    answer.postMessage(await Promise.all(batch.map(work)));
  });
  parentPort?.postMessage('ready');
}

/** What a thread does with an item. */
type Prepared<Item, Result> = (item: Item) => Result | Promise<Result>;

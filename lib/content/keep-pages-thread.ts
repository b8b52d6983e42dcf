import { parentPort, workerData } from 'node:worker_threads';
import { keepPage, type PageFile } from './keep-page.ts';

/** A thread of `keepPages`: files come in, pages go out. */
parentPort?.on('message', (batch: readonly PageFile[]) => {
  parentPort?.postMessage(batch.map((file) => keepPage(file, workerData)));
});

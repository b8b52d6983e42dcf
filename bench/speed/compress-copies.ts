/**
 * Compresses the files of a built site as this site does its own, on every processor:
 *
 *     node bench/speed/compress-copies.ts <built site> <folder for the copies> <pages of the site>
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { listFolder } from '../../lib/publish/list-folder.ts';
import { isCompressible, compressFile, siteQuality } from '../../lib/publish/compressed-file.ts';
import { answerBatches, startThreads } from '../../lib/threads/threads.ts';

/** What a thread needs to know. */
interface Folders {
  from: string;
  to: string;
  /** The brotli quality. */
  quality: number;
}

const BATCH = 10;

if (isMainThread) await compressAll(process.argv.slice(2));
else await answerBatches(compressInto);

async function compressAll([from = '', to = '', pages = '']: readonly string[]): Promise<void> {
  const { files, folders } = listFolder(from);
  for (const folder of folders) mkdirSync(join(to, folder), { recursive: true });
  const data: Folders = { from, to, quality: siteQuality(Number(pages)) };
  const items = files.filter(isCompressible);
  const threads = startThreads<string, void>(new URL(import.meta.url), { data });
  await threads.each(items, BATCH, () => {});
  await threads.stop();
}

function compressInto({ from, to, quality }: Folders): (path: string) => Promise<void> {
  return async (path) => {
    const { br, gz } = await compressFile(path, readFileSync(join(from, path)), quality);
    if (br.length > 0) writeFileSync(join(to, `${path}.br`), br);
    if (gz.length > 0) writeFileSync(join(to, `${path}.gz`), gz);
  };
}

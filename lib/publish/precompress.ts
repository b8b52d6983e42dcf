import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { compress } from './compress.ts';
import { isCompressible } from './compressible.ts';
import { openCompressionCache } from './compression-cache.ts';

/** What was compressed. */
export interface Precompressed {
  /** Compressed files written. */
  files: number;
  /** Bytes of all the files, each in its smallest form. */
  bytes: number;
}

/**
 * Writes the `.br` and `.gz` forms of text files beside them, where they are smaller.
 *
 * @param folder The folder to publish.
 * @param paths Its files, relative to it.
 * @param cacheFolder Keeps the forms from one build to the next: losing it costs time alone.
 */
export async function precompress(
  folder: string,
  paths: readonly string[],
  cacheFolder: string,
): Promise<Precompressed> {
  const cache = openCompressionCache(cacheFolder);
  const total: Precompressed = { files: 0, bytes: 0 };
  const compressOne = async (path: string) => {
    const file = join(folder, path);
    const content = readFileSync(file);
    if (!isCompressible(path)) {
      total.bytes += content.length;
      return;
    }
    const known = cache.read(content);
    const { br, gz } = known ?? (await compress(content));
    if (known === undefined) cache.write(content, { br, gz });
    for (const [form, extension] of [[br, '.br'] as const, [gz, '.gz'] as const]) {
      if (form.length === 0) continue;
      writeFileSync(file + extension, form);
      total.files += 1;
    }
    total.bytes += Math.min(...[content, br, gz].map(({ length }) => length || content.length));
  };

  const waiting = paths.values();
  const worker = async () => {
    for (const path of waiting) await compressOne(path);
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, worker));
  cache.prune();
  return total;
}

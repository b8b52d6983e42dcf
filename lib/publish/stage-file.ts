import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CompressedFile } from './compressed-file.ts';

/**
 * Writes a file, with its forms that are not empty, where they wait to be published.
 *
 * @param staging the folder where they wait
 * @param path relative to it
 * @returns what the names of the files have more than the path: nothing, then `.br`, `.gz`
 */
export function stageFile(
  staging: string,
  path: string,
  { content, br, gz }: CompressedFile,
): string[] {
  const target = join(staging, path);
  const forms = [['.br', br] as const, ['.gz', gz] as const].filter(([, { length }]) => length > 0);
  const files = [['', content] as const, ...forms];
  mkdirSync(dirname(target), { recursive: true });
  for (const [suffix, bytes] of files) writeFileSync(target + suffix, bytes);
  return files.map(([suffix]) => suffix);
}

import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CompressedFile } from './compressed-file.ts';

/** A file or one of its forms: what its name has more than the path, size in bytes, SHA-256. */
export type Form = readonly [suffix: '' | '.br' | '.gz', size: number, sha256: string];

/**
 * Writes a file, with its forms that are not empty, where they wait to be published.
 *
 * @param staging the folder where they wait
 * @param path relative to it
 * @returns the file, then its forms
 */
export function stageFile(
  staging: string,
  path: string,
  { content, br, gz }: CompressedFile,
): Form[] {
  const target = join(staging, path);
  const forms = [['.br', br] as const, ['.gz', gz] as const].filter(([, { length }]) => length > 0);
  const files = [['', content] as const, ...forms];
  mkdirSync(dirname(target), { recursive: true });
  return files.map(([suffix, bytes]) => {
    writeFileSync(target + suffix, bytes);
    return [suffix, bytes.length, hash('sha256', bytes)];
  });
}

import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runCommand } from '../shared/run-command.ts';

const PROGRAM = join(import.meta.dirname, 'compress-copies.ts');

/**
 * What compressed copies of a built site take a builder that makes none: as many as this site makes,
 * of the same quality.
 *
 * @param output the folder of the built site; it stays as it is
 * @param pages how many pages it has
 * @returns seconds
 */
export async function timeCompressing(output: string, pages: number): Promise<number> {
  // On the disk of the output: another could be slower.
  const folder = await mkdtemp(join(dirname(output), 'copies-'));
  try {
    const args = [PROGRAM, output, folder, String(pages)];
    return (await runCommand({ program: process.execPath, args, folder })).seconds;
  } finally {
    await rm(folder, { recursive: true });
  }
}

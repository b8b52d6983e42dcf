import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endCommands } from './run-command.ts';

/** A folder to work in, and what it is on. */
export interface WorkFolder {
  path: string;
  disk: 'memory' | 'disk';
}

/** Where Linux keeps files in memory: the speed of a disk is not what is measured. */
const MEMORY_DISK = '/dev/shm';

/** What the four peers, this site and 10,000 pages built by each of them take, in bytes. */
const NEEDED = 6 * 2 ** 30;

/**
 * Does some work in an empty folder, in memory when there is room. It goes when the work ends, be it
 * by an error or by a signal: then the commands it runs end too.
 *
 * @param keep leaves the folder in place, and says where it is
 */
export async function inWorkFolder<Result>(
  keep: boolean,
  doWork: (folder: WorkFolder) => Promise<Result>,
): Promise<Result> {
  const disk = hasRoom(MEMORY_DISK) ? 'memory' : 'disk';
  const path = mkdtempSync(join(disk === 'memory' ? MEMORY_DISK : tmpdir(), 'bench-'));
  const remove = () => rmSync(path, { recursive: true, force: true });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      endCommands();
      if (!keep) remove();
      process.exit(130);
    });
  }
  try {
    return await doWork({ path, disk });
  } finally {
    if (keep) console.log(`The work folder is ${path}`);
    else remove();
  }
}

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= NEEDED;
}

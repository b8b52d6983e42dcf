import { readdirSync, readFileSync } from 'node:fs';

/** Bytes of a memory page of Linux on the machines this runs on. */
const PAGE_BYTES = 4096;

/**
 * The resident memory of a process and of everything it started, in bytes: what they share counts
 * once for each. Undefined where `/proc` does not tell (other systems than Linux) or the process
 * has ended.
 */
export function treeMemory(pid: number): number | undefined {
  const own = residentMemory(pid);
  if (own === undefined) return undefined;
  return childrenOf(pid).reduce((sum, child) => sum + (treeMemory(child) ?? 0), own);
}

function residentMemory(pid: number): number | undefined {
  const resident = read(`/proc/${pid}/statm`).split(' ')[1];
  return resident === undefined ? undefined : Number(resident) * PAGE_BYTES;
}

/** A process may be started by any thread of its parent. */
function childrenOf(pid: number): number[] {
  return threadsOf(pid).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`)
      .split(' ')
      .filter((text) => text.trim() !== '')
      .map(Number),
  );
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** A process that has just ended has no files left: that is nothing to read, not an error. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

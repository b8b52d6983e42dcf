import { readdirSync, readFileSync } from 'node:fs';

/** Bytes of a memory page of Linux on the machines this runs on. */
const PAGE_BYTES = 4096;

/** The resident memory of a process, in bytes. */
interface ProcessMemory {
  own: number;
  /** Files it has mapped, its own program among them: processes of one program share them. */
  shared: number;
}

/**
 * The resident memory of a process and of everything it started, in bytes: the own memory of each
 * and, once, the most that one of them shares. Undefined where `/proc` does not tell (other
 * systems than Linux) or when the process has ended.
 */
export function treeMemory(pid: number): number | undefined {
  const processes = tree(pid).flatMap((id) => memoryOf(id) ?? []);
  if (processes.length === 0) return undefined;
  const own = processes.reduce((sum, process) => sum + process.own, 0);
  return own + Math.max(...processes.map(({ shared }) => shared));
}

function memoryOf(pid: number): ProcessMemory | undefined {
  const [, resident, shared] = read(`/proc/${pid}/statm`).split(' ').map(Number);
  if (resident === undefined || shared === undefined) return undefined;
  return { own: (resident - shared) * PAGE_BYTES, shared: shared * PAGE_BYTES };
}

function tree(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(tree)];
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

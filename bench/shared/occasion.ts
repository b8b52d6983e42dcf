import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { significant, whole } from './markdown.ts';
import type { WorkFolder } from './work-folder.ts';

/** The machine the measures were taken on. */
interface Machine {
  processor: string;
  cores: number;
  /** In bytes. */
  memory: number;
  system: string;
  node: string;
  /** Processes that ran or waited to run in the minute before the first build, on average. */
  load: number;
  /** Whether the work folder was in memory. */
  disk: WorkFolder['disk'];
}

/** When something was measured, on what machine, and what it was measured of. */
export interface Occasion {
  /** ISO day. */
  date: string;
  /** Short hash, with `+` when files had changed since; undefined outside a repository. */
  commit?: string;
  machine: Machine;
}

/** A load from which times are no longer those of what is measured alone. */
const BUSY = 0.5;

/** Now, on this machine. Asked before anything is started: the load is that of other programs. */
export function describeOccasion(disk: WorkFolder['disk']): Occasion {
  const commit = describeCommit();
  const processors = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    ...(commit === undefined ? {} : { commit }),
    machine: {
      processor: processors[0]?.model.trim() ?? 'unknown processor',
      cores: processors.length,
      memory: totalmem(),
      system: `${type()} ${release()}`,
      node: process.version,
      load: loadavg()[0] ?? 0,
      disk,
    },
  };
}

/**
 * An occasion in one line.
 *
 * @param more sentences to end with, without their full stops
 */
export function occasionLine({ date, commit, machine }: Occasion, more: readonly string[]): string {
  const { processor, cores, memory, system, node, load, disk } = machine;
  return [
    commit === undefined ? date : `${date}, commit \`${commit}\``,
    [processor, `${cores} cores`, `${whole(Math.round(memory / 2 ** 30))} GiB`, system].join(', '),
    `Node ${node}`,
    disk === 'memory' ? 'Files in memory (`/dev/shm`)' : 'Files on a disk',
    load < BUSY
      ? 'Nothing else running'
      : `**Load ${significant(load)} before it began: not a quiet machine**`,
    ...more,
  ].join('. ');
}

/** The commit of the tree, with `+` when files have changed since; undefined outside one. */
function describeCommit(): string | undefined {
  try {
    const git = (...args: string[]) =>
      execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    const changed = git('status', '--porcelain') !== '';
    return git('rev-parse', '--short', 'HEAD') + (changed ? '+' : '');
  } catch {
    return undefined;
  }
}

import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { treeMemory } from './process-memory.ts';

/** One run of a command: how long it took and what it needed. */
export interface Run {
  /** From start to end of the command, its own start included. */
  seconds: number;
  /** Resident memory of the command and all its processes together, at its highest; in bytes. */
  peakMemory?: number;
}

/** A command and where to run it. */
export interface Command {
  program: string;
  args: readonly string[];
  folder: string;
  env?: Readonly<Record<string, string>>;
  /** Leaves the processors to others, which are measured: its own memory is not. */
  givesWay?: boolean;
}

/** Memory is read often enough for a build of a tenth of a second… */
const SAMPLE_MILLISECONDS = 10;

/** …but takes no more than a fiftieth of a core from the build that is measured… */
const REST_PER_SAMPLE = 50;

/** …and never looks away for long. */
const LONGEST_REST = 250;

/** A build that takes longer has failed. */
const LIMIT_MILLISECONDS = 30 * 60_000;

/** How much of what a failed command said is kept. */
const LAST_LINES = 8;

/** Process groups that are running, by the id of their first process. */
const running = new Set<number>();

/**
 * Runs a command to its end and measures it.
 *
 * @throws {Error} with the command's last words, when it fails
 */
export function runCommand({ program, args, folder, env, givesWay }: Command): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    // A group of its own: workers of a build that hangs can be ended with it.
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...process.env, ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const { pid } = child;
    if (pid !== undefined) running.add(pid);
    let peakMemory: number | undefined;
    let sampler: NodeJS.Timeout | undefined;
    const sample = () => {
      const begun = performance.now();
      const memory = pid === undefined ? undefined : treeMemory(pid);
      if (memory !== undefined) peakMemory = Math.max(peakMemory ?? 0, memory);
      const rest = (performance.now() - begun) * REST_PER_SAMPLE;
      sampler = setTimeout(sample, Math.min(Math.max(SAMPLE_MILLISECONDS, rest), LONGEST_REST));
    };
    if (givesWay !== true) sample();
    else if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_LOW);
    const limit = setTimeout(() => pid !== undefined && endGroup(pid), LIMIT_MILLISECONDS);

    let said = '';
    const hear = (chunk: Buffer) => (said = (said + chunk.toString()).slice(-8192));
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);

    const end = () => {
      clearTimeout(sampler);
      clearTimeout(limit);
      if (pid !== undefined) running.delete(pid);
    };
    child.once('error', (error) => {
      end();
      reject(error);
    });
    // The time is that of the command's end; `close` also waits for the last of what it said.
    let seconds = 0;
    child.once('exit', () => (seconds = (performance.now() - start) / 1000));
    child.once('close', (code, signal) => {
      end();
      if (code === 0) resolve({ seconds, ...(peakMemory === undefined ? {} : { peakMemory }) });
      else reject(new Error(`${signal ?? `exit code ${code}`}: ${lastLines(said)}`));
    });
  });
}

/** Ends everything that {@link runCommand} started and that still runs. */
export function endCommands(): void {
  for (const pid of running) endGroup(pid);
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-LAST_LINES).join(' / ');
}

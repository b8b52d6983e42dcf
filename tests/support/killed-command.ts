import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** When to end a command: at a call that changes files, or puts one, or after some milliseconds. */
export type Moment = { call: number | `/${string}` } | { time: number };

/** A script of the project, and how it is run. */
export interface Command {
  script: string;
  args?: readonly string[];
  cwd: string;
  env?: Readonly<Record<string, string>>;
}

/** How a command ended. */
export interface Ended {
  status: number | null;
  signal: NodeJS.Signals | null;
  output: string;
}

const PRELOAD = resolve('tests/support/kill-at-call.mjs');

/** Runs a command to its end, or ends it by SIGKILL at a moment, if it has not ended by then. */
export async function runCommand(
  { script, args = [], cwd, env = {} }: Command,
  moment?: Moment,
): Promise<Ended> {
  const callEnv = moment !== undefined && 'call' in moment ? { KILL_AT: `${moment.call}` } : {};
  const child = spawn(process.execPath, ['--import', PRELOAD, script, ...args], {
    cwd,
    // Vitest's own NODE_ENV would make Next build for tests.
    env: { ...process.env, NODE_ENV: 'production', LC_ALL: 'en_CA.UTF-8', ...env, ...callEnv },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const timer =
    moment !== undefined && 'time' in moment
      ? setTimeout(() => child.kill('SIGKILL'), moment.time)
      : undefined;
  const [status, signal] = await once(child, 'close');
  clearTimeout(timer);
  return { status, signal, output };
}

/** How many calls that change files a command makes, and how many milliseconds it takes. */
export async function measureCommand(command: Command): Promise<{ calls: number; time: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'calls-'));
  const file = join(folder, 'calls');
  const start = performance.now();
  const env = { ...command.env, COUNT_CALLS: file };
  const { status, output } = await runCommand({ ...command, env });
  if (status !== 0) throw new Error(output);
  const time = performance.now() - start;
  const calls = Number(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  return { calls, time };
}

/** A moment of a command of so many calls, or milliseconds: any of them is as likely as another. */
export function randomMoment(
  { calls, time }: { calls: number; time: number },
  by: 'call' | 'time',
): Moment {
  return by === 'call'
    ? { call: 1 + Math.floor(Math.random() * calls) }
    : { time: Math.random() * time };
}

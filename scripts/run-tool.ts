import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';

/** How a child process ended: 0 when all went well; 128 and more when a signal ended it. */
export type ExitCode = number;

/** What to run: a script of the project, or a command of an installed package. */
export type Tool = readonly [script: `${string}.ts`, ...args: string[]] | PackageTool;

type PackageTool = readonly [command: keyof typeof PACKAGES, ...args: string[]];

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Milliseconds that a process that is no longer wanted has to end. */
const PATIENCE = 5000;

/** How to run a child process. */
export interface RunOptions {
  /** Milliseconds after which it is ended. */
  timeout?: number;
  /** Added to the environment of this process. */
  env?: Readonly<Record<string, string>>;
  /** A module to load before a script or a command. */
  preload?: string;
  /**
   * Shows what it says at its end: its errors and warnings, and all of it when it failed. Nothing when
   * it was no longer wanted.
   */
  quiet?: boolean;
  /** Ends it, be it by force. */
  signal?: AbortSignal;
}

/** Commands used by the scripts, and the package each comes from. */
const PACKAGES = {
  next: 'next',
  oxfmt: 'oxfmt',
  oxlint: 'oxlint',
  playwright: 'playwright',
  tsc: 'typescript',
  vitest: 'vitest',
} as const;

/** Runs a tool with the Node that runs this script, its output shown as it comes. */
export function runTool([name, ...args]: Tool, options: RunOptions = {}): Promise<ExitCode> {
  const file = isCommand(name) ? commandFile(name) : name;
  const first = options.preload === undefined ? [] : ['--import', options.preload];
  return runProgram(process.execPath, [...first, file, ...args], options);
}

/**
 * Runs any program of the machine, its output shown as it comes. A missing program is 127. A signal
 * ends both: nothing keeps running behind a command that was stopped.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  { timeout, env, quiet = false, signal: aborted }: RunOptions = {},
): Promise<ExitCode> {
  if (aborted?.aborted === true) return Promise.resolve(exitCode('SIGTERM'));
  return new Promise((resolve) => {
    // Before the child starts: a signal that comes meanwhile would end this process alone.
    const stop = (signal: NodeJS.Signals) => {
      child.kill(signal);
      process.exit(exitCode(signal));
    };
    for (const signal of STOP_SIGNALS) process.on(signal, stop);
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      // An input of its own: what waits for its end ends with this process.
      stdio: quiet ? 'pipe' : 'inherit',
      ...(timeout === undefined ? {} : { timeout }),
    });
    const said: { text: Buffer; isError: boolean }[] = [];
    child.stdout?.on('data', (text: Buffer) => said.push({ text, isError: false }));
    child.stderr?.on('data', (text: Buffer) => said.push({ text, isError: true }));
    const abort = () => {
      child.kill();
      const force = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
      child.once('close', () => clearTimeout(force));
    };
    // Whatever ends this process: a child that waits for it would wait for ever.
    const endWithParent = () => child.kill();
    process.once('exit', endWithParent);
    aborted?.addEventListener('abort', abort, { once: true });
    const end = (code: ExitCode) => {
      for (const signal of STOP_SIGNALS) process.off(signal, stop);
      process.off('exit', endWithParent);
      aborted?.removeEventListener('abort', abort);
      const shown = said.filter(({ isError }) => isError || code !== 0);
      if (aborted?.aborted !== true) for (const { text } of shown) process.stderr.write(text);
      resolve(code);
    };
    child.once('error', () => end(127));
    // Closed, not only ended: all that it said has come.
    child.once('close', (code, signal) => end(code ?? exitCode(signal)));
  });
}

/** What a shell says of a program that a signal ended. */
function exitCode(signal: NodeJS.Signals | null): ExitCode {
  return 128 + (signal === null ? 0 : constants.signals[signal]);
}

function isCommand(name: string): name is keyof typeof PACKAGES {
  return Object.hasOwn(PACKAGES, name);
}

/** The file behind a command, from its package: `.bin` holds shell scripts on Windows. */
function commandFile(command: keyof typeof PACKAGES): string {
  const folder = join('node_modules', PACKAGES[command]);
  const { bin }: { bin?: string | Record<string, string> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = typeof bin === 'string' ? bin : bin?.[command];
  if (file === undefined) throw new Error(`${folder} has no command "${command}"`);
  return join(folder, file);
}

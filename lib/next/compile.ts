import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { codeFingerprint } from '../cache/code-fingerprint.ts';
import { keyOf, type Store } from '../cache/store.ts';
import { Failure } from '../failure.ts';

/** Where, in Next's folder, Node keeps the code it has compiled (`scripts/bootstrap/environment.mjs`). */
const COMPILE_CACHE = 'cache/node';

/** Next would outlive a build that is killed. */
const END_WITH_PARENT = new URL('end-with-parent.mjs', import.meta.url).href;

/** Runs a command of an installed package, with what it adds to the environment: its exit code. */
export type RunCommand = (
  command: readonly ['next', ...string[]],
  options: { env: Readonly<Record<string, string>>; preload: string; signal: AbortSignal },
) => Promise<number>;

/** What to compile, and how. */
export interface CompileOptions {
  /** Next's folder. */
  nextFolder: string;
  /** Names the code of the pages: compiled again only when it has changed. */
  code: string;
  /** Whether that is still the code: someone may edit it while it is compiled. */
  isCurrent(): boolean;
  /** Compile again, whatever is at hand. */
  full: boolean;
  /** Remembers what was compiled. */
  store: Store;
  /** Is given the key under which the store remembers it. */
  used: Set<string>;
  run: RunCommand;
}

/** The code of the pages, compiled or about to be. */
export interface Compilation {
  /** Whether it was compiled before. */
  isAtHand: boolean;
  /** Settled once it is compiled; rejects when it can't be ({@link CompileError}). */
  done: Promise<void>;
  /** Compiles again, whatever was at hand. */
  again(): Promise<void>;
  /** Gives up what has not ended. */
  stop(): Promise<void>;
}

/** The code can't be compiled: Next has said why. */
export class CompileError extends Error {
  /** Next's. */
  readonly exitCode: number;

  constructor(exitCode: number) {
    super(`next build: ${exitCode}`);
    this.exitCode = exitCode;
  }
}

/** What of Next's folder is compiled code, and what says how to run it. */
const OUTPUT = [
  'BUILD_ID',
  'build-manifest.json',
  'required-server-files.json',
  'server',
  'static',
];

/** Compiles the code of the pages, unless it is at hand. Nothing of the content is needed for it. */
export function startCompiling(options: CompileOptions): Compilation {
  const { nextFolder, code, isCurrent, full, store, used, run } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const key = keyOf('compiled', code);
  used.add(key);
  const output = () => codeFingerprint(nextFolder, OUTPUT);
  const compileCache = resolve(join(nextFolder, COMPILE_CACHE));
  const compile = async () => {
    // Nothing else empties it.
    rmSync(compileCache, { recursive: true, force: true });
    const exitCode = await run(['next', 'build', '--experimental-build-mode', 'compile'], {
      env: {
        NEXT_TELEMETRY_DISABLED: '1',
        NODE_COMPILE_CACHE: compileCache,
      },
      preload: END_WITH_PARENT,
      signal,
    });
    if (exitCode !== 0) throw new CompileError(exitCode);
    if (!isCurrent()) throw new Failure('codeChanged', {});
    store.write(key, output());
  };
  const isAtHand = !full && store.read(key)?.toString() === output();
  let done = isAtHand ? Promise.resolve() : compile();
  // Whoever waits for it is told; until someone does, it is no error of the process.
  done.catch(() => {});
  return {
    isAtHand,
    done,
    again: () => (done = compile()),
    async stop() {
      stopping.abort();
      await Promise.allSettled([done]);
    },
  };
}

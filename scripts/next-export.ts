import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { codeFingerprint } from '../lib/cache/code-fingerprint.ts';
import { readSealed, writeSealed } from '../lib/cache/sealed-file.ts';
import { runTool, type ExitCode, type RunOptions } from './run-tool.ts';

/** Next's folder, and its export in it: what is published is never half-made. */
export const NEXT_FOLDER = '.next';
export const EXPORT_FOLDER = '.next/export';

/** Where Node keeps the code it has compiled. */
export const COMPILE_CACHE = '.next/cache/node';

/** Says what code Next's folder was compiled from. */
const COMPILED = '.next/compiled';

/**
 * Room for short-lived values, in MiB: what Node takes of itself makes rendering no faster, and takes
 * a quarter more memory.
 */
const YOUNG_GENERATION = '--max-semi-space-size=16';

/** The code of the pages, being compiled: nothing of the content is needed for it. */
export interface Compilation {
  /** Whether it is of this build; otherwise an earlier one has compiled the same code. */
  isFresh: boolean;
  /** Waits for its end: 0 when the code is compiled and well. */
  finish(): Promise<ExitCode>;
  /** Gives it up, unless it has ended. */
  stop(): Promise<void>;
}

/** What to compile. */
export interface CompileOptions {
  /** Names the code of the pages: compiled again only when it has changed. */
  code: string;
  /** Compile again, whatever is at hand. */
  full: boolean;
  /** What to do with freshly compiled code before it is trusted: 0 when it is well. */
  inspect: () => Promise<ExitCode>;
}

/** Has Next compile the code of the pages, unless it has compiled the same code before. */
export function startCompilation({ code, full, inspect }: CompileOptions): Compilation {
  if (!full && readSealed(COMPILED) === compiledCode(code)) {
    return { isFresh: false, finish: async () => 0, stop: async () => {} };
  }
  rmSync(COMPILED, { force: true });
  // Nothing else empties it.
  rmSync(COMPILE_CACHE, { recursive: true, force: true });
  const stopping = new AbortController();
  const running = next('compile', { quiet: true, signal: stopping.signal });
  return {
    isFresh: true,
    async finish() {
      const failed = (await running) || (await inspect());
      if (failed === 0) writeSealed(COMPILED, compiledCode(code));
      return failed;
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/**
 * Has Next render and export pages.
 *
 * @param models the folder of the models of the pages to render
 */
export async function exportPages(
  models: string,
  compilation: Compilation,
  options: CompileOptions,
): Promise<ExitCode> {
  const failed = (await compilation.finish()) || (await render(models));
  if (failed === 0 || compilation.isFresh) return failed;
  // Whatever was wrong with the code at hand, it costs time alone.
  return (await startCompilation({ ...options, full: true }).finish()) || render(models);
}

function render(models: string): Promise<ExitCode> {
  const former = `${EXPORT_FOLDER}.former`;
  rmSync(former, { recursive: true, force: true });
  if (existsSync(EXPORT_FOLDER)) renameSync(EXPORT_FOLDER, former);
  // Next's second look at its list of pages is at the first it has read (`export/index.js`, a
  // `require`): it must find none of an earlier build.
  rmSync(`${NEXT_FOLDER}/prerender-manifest.json`, { force: true });
  const rendering = next('generate', {
    env: { NEXT_EXPORT_DIR: EXPORT_FOLDER, SITE_MODELS: resolve(models) },
  });
  // Removing a site of 10,000 pages takes half a second: not while Next would wait for it.
  rmSync(former, { recursive: true, force: true });
  return rendering;
}

function next(mode: 'compile' | 'generate', options: RunOptions): Promise<ExitCode> {
  return runTool(['next', 'build', '--experimental-build-mode', mode], {
    ...options,
    env: {
      ...options.env,
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_COMPILE_CACHE: resolve(COMPILE_CACHE),
      NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} ${YOUNG_GENERATION}`,
    },
  });
}

/** The code of the pages and what Next compiled from it: neither may have changed. */
function compiledCode(code: string): string {
  return `${code} ${codeFingerprint(NEXT_FOLDER, ['BUILD_ID', 'server/chunks'])}`;
}

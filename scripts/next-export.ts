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

/** What Next has to do. */
export interface NextOptions {
  /** Names the code of the pages: compiled again only when it has changed. */
  code: string;
  /** Compile again, whatever is at hand. */
  full: boolean;
  /** What to do with freshly compiled code before it is trusted: 0 when it is well. */
  inspect: () => Promise<ExitCode>;
  /** The folder of the models of the pages to render. */
  models: string;
}

/** Next at work. */
export interface NextAtWork {
  /**
   * Has it render and export pages, as soon as the code is compiled: it gets ready, then waits until
   * the models are written. Asked again, it goes on.
   *
   * @returns 0 when they are exported
   * @throws {Error} when its folder cannot be written to
   */
  exportPages(): Promise<ExitCode>;
  /** Gives up what has not ended. */
  stop(): Promise<void>;
}

/**
 * Starts Next: it compiles the code of the pages, unless it has compiled the same code before.
 * Nothing of the content is needed for it.
 */
export function startNext({ code, full, inspect, models }: NextOptions): NextAtWork {
  const stopping = new AbortController();
  const { signal } = stopping;
  const compile = async () => {
    rmSync(COMPILED, { force: true });
    // Nothing else empties it.
    rmSync(COMPILE_CACHE, { recursive: true, force: true });
    const failed = (await next('compile', { quiet: true, signal })) || (await inspect());
    if (failed === 0) writeSealed(COMPILED, compiledCode(code));
    return failed;
  };
  const isAtHand = !full && readSealed(COMPILED) === compiledCode(code);
  const compiled = isAtHand ? Promise.resolve(0) : compile();
  // Whoever waits for it is told; until someone does, it is no error of the process.
  compiled.catch(() => {});
  const exportCompiled = async () => {
    const failed = (await compiled) || (await render(models, signal));
    if (failed === 0 || !isAtHand || signal.aborted) return failed;
    // Whatever was wrong with the code at hand, it costs time alone.
    return (await compile()) || render(models, signal);
  };
  let exported: Promise<ExitCode> | undefined;
  return {
    exportPages() {
      if (exported === undefined) {
        exported = exportCompiled();
        exported.catch(() => {});
      }
      return exported;
    },
    async stop() {
      stopping.abort();
      await Promise.allSettled([compiled, exported]);
    },
  };
}

function render(models: string, signal: AbortSignal): Promise<ExitCode> {
  const former = `${EXPORT_FOLDER}.former`;
  rmSync(former, { recursive: true, force: true });
  if (existsSync(EXPORT_FOLDER)) renameSync(EXPORT_FOLDER, former);
  // Next's second look at its list of pages is at the first it has read (`export/index.js`, a
  // `require`): it must find none of an earlier build.
  rmSync(`${NEXT_FOLDER}/prerender-manifest.json`, { force: true });
  const rendering = next('generate', {
    signal,
    env: {
      NEXT_EXPORT_DIR: EXPORT_FOLDER,
      SITE_MODELS: resolve(models),
      SITE_MODELS_WRITER: String(process.pid),
    },
  });
  try {
    // Removing a site of 10,000 pages takes half a second: not while Next would wait for it.
    rmSync(former, { recursive: true, force: true });
  } catch {
    // It takes room until the next build.
  }
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

import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { codeFingerprint } from '../lib/cache/code-fingerprint.ts';
import { readSealed, writeSealed } from '../lib/cache/sealed-file.ts';
import { runTool, type ExitCode } from './run-tool.ts';

/** Next's folder, and its export in it: what is published is never half-made. */
export const NEXT_FOLDER = '.next';
export const EXPORT_FOLDER = '.next/export';

/** Where Node keeps the code it has compiled. */
export const COMPILE_CACHE = '.next/cache/node';

/** Says what code Next's folder was compiled from. Next removes it when it compiles. */
const COMPILED = '.next/compiled';

/**
 * Room for short-lived values, in MiB: what Node takes of itself makes rendering no faster, and takes
 * a quarter more memory.
 */
const YOUNG_GENERATION = '--max-semi-space-size=16';

/** What to export. */
export interface ExportOptions {
  /** The folder of the models of the pages to render. */
  models: string;
  /**
   * The folder of those to render along with compiling: the same one or, when they are many, that of
   * one page. To compile and to render many in one process takes half as much memory again.
   */
  compileWith: string;
  /** Names the code of the pages: compiled again only when it has changed. */
  code: string;
  /** Compile again, whatever is at hand. */
  full: boolean;
  /** What to do with freshly compiled code before it is trusted: 0 when it is well. */
  inspect: () => Promise<ExitCode>;
}

/** Has Next export pages; with the code it compiled for an earlier build, when that is the same. */
export async function exportPages(options: ExportOptions): Promise<ExitCode> {
  const { models, compileWith, code, full, inspect } = options;
  const isCompiled = !full && readSealed(COMPILED) === compiledCode(code);
  if (isCompiled && (await render(models)) === 0) return 0;
  // Whatever was wrong with the code at hand, it costs time alone. Nothing else empties Node's cache.
  rmSync(COMPILE_CACHE, { recursive: true, force: true });
  rmSync(EXPORT_FOLDER, { recursive: true, force: true });
  const failed = (await next(compileWith)) || (await inspect());
  if (failed !== 0) return failed;
  writeSealed(COMPILED, compiledCode(code));
  return compileWith === models ? 0 : render(models);
}

/** Renders pages with the code that is compiled. */
function render(models: string): Promise<ExitCode> {
  rmSync(EXPORT_FOLDER, { recursive: true, force: true });
  // Next's second look at its list of pages is at the first it has read (`export/index.js`, a
  // `require`): it must find none of an earlier build.
  rmSync(`${NEXT_FOLDER}/prerender-manifest.json`, { force: true });
  return next(models, '--experimental-build-mode', 'generate');
}

function next(models: string, ...options: string[]): Promise<ExitCode> {
  return runTool(['next', 'build', ...options], {
    env: {
      NEXT_EXPORT_DIR: EXPORT_FOLDER,
      SITE_MODELS: resolve(models),
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

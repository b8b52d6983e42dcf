import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** What a build makes, and what it does not read. */
const NOT_COPIED = new Set(['.git', '.next', 'bench', 'node_modules', 'out', 'test-results']);

/** How long a build may take on a busy machine, in milliseconds. */
export const SLOWEST_BUILD = 300_000;

/** A copy of the project in which a build disturbs nothing else; its libraries are shared. */
export function copyProject(to: string): void {
  for (const name of readdirSync('.')) {
    if (!NOT_COPIED.has(name)) cpSync(name, join(to, name), { recursive: true });
  }
  linkTree(resolve('node_modules'), join(to, 'node_modules'));
}

/** What a copy is built with: nobody downloads it, and compressing is half the time of a page. */
export const QUICK = { BROTLI_QUALITY: '4' };

/** Builds the site of a copy; whether it could, and what it said. */
export function buildCopy(
  folder: string,
  options: readonly string[] = [],
  environment: Readonly<Record<string, string>> = QUICK,
): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/build.ts', ...options],
    // Vitest's own NODE_ENV would make Next build for tests.
    {
      cwd: folder,
      env: { ...process.env, ...environment, NODE_ENV: 'production' },
      encoding: 'utf8',
    },
  );
  return { status, output: stdout + stderr };
}

/** A copy of a tree that shares its files: in a moment, and without room on the disk. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const source = join(entry.parentPath, entry.name);
    const target = join(to, relative(from, source));
    mkdirSync(dirname(target), { recursive: true });
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (entry.isFile()) shareFile(source, target);
  }
}

/** Between two disks there is no sharing. */
function shareFile(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

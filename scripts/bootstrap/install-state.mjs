import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// Plain JavaScript for Node 16 and later: this runs before anything is installed.

/**
 * Whether node_modules is what package-lock.json sets: `ready`, or why not.
 *
 * npm writes node_modules/.package-lock.json as the last act of an installation, whichever command
 * made it; an interrupted one leaves none. Comparing it with package-lock.json says more than a
 * date or a mark of our own would.
 *
 * @param {string} root The project's folder.
 * @returns {'ready' | 'noLock' | 'missing' | 'different' | 'node'}
 */
export function installState(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  if (!wanted) return 'noLock';
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return 'missing';
  if (!sameModules(wanted, installed)) return 'different';
  return nodeRuns(root, wanted) ? 'ready' : 'node';
}

/**
 * The project's own Node, pinned by the npm package `node`.
 *
 * @param {string} root
 */
export function projectNode(root) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(root, 'node_modules', 'node', 'bin', name);
}

/** @returns {Record<string, LockEntry> | undefined} */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function sameModules(wanted, installed) {
  const same = (path) =>
    installed[path].version === wanted[path].version &&
    installed[path].integrity === wanted[path].integrity;
  return (
    Object.keys(installed).every((path) => path in wanted && same(path)) &&
    Object.keys(wanted).every((path) => path === '' || path in installed || !isFor(wanted[path]))
  );
}

/**
 * Whether this machine needs a module. Optional ones are mostly compiled code, one for each system:
 * npm leaves the others out, but also, in silence, ours when the Node that runs it is too old.
 */
function isFor({ optional, os, cpu, libc }) {
  if (!optional) return true;
  if (!os || !cpu) return false;
  return os.includes(process.platform) && cpu.includes(process.arch) && hasLibrary(libc);
}

/** Whether the C library of this system is one of those named. */
function hasLibrary(libc) {
  if (!libc) return true;
  const glibc = process.report.getReport().header.glibcVersionRuntime;
  return libc.includes(glibc ? 'glibc' : 'musl');
}

/** Its version is asked: a binary may be for another system, or cut short. */
function nodeRuns(root, wanted) {
  const { status, stdout } = spawnSync(projectNode(root), ['--version'], { encoding: 'utf8' });
  const pinned = wanted['node_modules/node'];
  return status === 0 && pinned !== undefined && stdout.trim() === `v${pinned.version}`;
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean,
 *   os?: string[], cpu?: string[], libc?: string[] }} LockEntry
 */

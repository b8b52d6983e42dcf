import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { hostingFile } from '../../lib/publish/hosting.ts';
import { OUT, publishedFiles } from '../support/published-site.ts';

/** What a build makes, and what it does not read. */
const NOT_COPIED = new Set(['.git', '.next', 'bench', 'node_modules', 'out', 'test-results']);

/** Not where this one was made, not when, and not in a language of the site. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };

/** How long a build may take on a busy machine, in milliseconds. */
const SLOWEST_BUILD = 300_000;

const copy = mkdtempSync(join(tmpdir(), 'reproducible-'));

afterAll(() => rmSync(copy, { recursive: true }), SLOWEST_BUILD);

/** Builds a copy of the project; what it says when it fails. */
function buildElsewhere(): string {
  for (const name of readdirSync('.')) {
    if (!NOT_COPIED.has(name)) cpSync(name, join(copy, name), { recursive: true });
  }
  linkTree(resolve('node_modules'), join(copy, 'node_modules'));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--full'], {
    cwd: copy,
    // Vitest's own NODE_ENV would make Next build for tests.
    env: { ...process.env, ...ELSEWHERE, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  return status === 0 ? '' : stdout + stderr;
}

it(
  'another build, in another folder, time zone and locale, is the same byte for byte',
  () => {
    expect(buildElsewhere()).toBe('');
    const again = join(copy, 'out');
    const files = publishedFiles();
    const made = readdirSync(again, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(again, join(entry.parentPath, entry.name)))
      .toSorted();
    expect(made).toEqual(files);
    expect(files.some((path) => path.endsWith('.br'))).toBe(true);
    const different = files.filter(
      (path) => !readFileSync(join(again, path)).equals(readFileSync(join(OUT, path))),
    );
    expect(different).toEqual([]);
    expect(readFileSync(hostingFile(again))).toEqual(readFileSync(hostingFile(OUT)));
  },
  SLOWEST_BUILD,
);

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

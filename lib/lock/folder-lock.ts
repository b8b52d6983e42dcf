import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Failure } from '../failure.ts';

/** SQLite's "database is locked" (https://www.sqlite.org/rescode.html#busy). */
const SQLITE_BUSY = 5;

/**
 * Locks several folders, or none ({@link lockFolder}).
 *
 * @returns what releases them
 * @throws {Failure} `locked`
 */
export function lockFolders(folders: readonly string[]): () => void {
  const releases: (() => void)[] = [];
  const releaseAll = () => releases.forEach((release) => release());
  try {
    for (const folder of folders) releases.push(lockFolder(folder));
    return releaseAll;
  } catch (error) {
    releaseAll();
    throw error;
  }
}

/**
 * Keeps other processes from working in a folder, until it is released or this process ends, however
 * it ends. The system holds the lock, through SQLite, on an empty file beside the folder: there is no
 * lock of a dead process to recognise. The file goes when it is released; one that a killed process
 * left locks nothing.
 *
 * @returns what releases it
 * @throws {Failure} `locked`, with what is known of who holds it
 */
export function lockFolder(folder: string): () => void {
  const place = resolve(folder);
  mkdirSync(dirname(place), { recursive: true });
  // One lock for one folder, whatever it is called by: SQLite knows a file by its inode.
  const lock = `${place}.lock`;
  const holder = `${lock}.json`;
  const database = lockFile(lock);
  if (database === undefined) throw new Failure('locked', { folder, ...readHolder(holder) });

  const release = () => {
    process.off('exit', release);
    // While it is held: nobody else's is removed.
    rmSync(holder, { force: true });
    rmSync(lock, { force: true });
    database.close();
  };
  process.once('exit', release);
  const { pid } = process;
  writeFileSync(holder, JSON.stringify({ pid, since: new Date().toISOString() }));
  return release;
}

/** Locks a file; undefined when another process has. */
function lockFile(file: string): DatabaseSync | undefined {
  for (;;) {
    const database = openDatabase(file);
    try {
      const opened = statSync(file, { throwIfNoEntry: false })?.ino;
      database.exec('BEGIN EXCLUSIVE');
      // Its former holder may have removed it meanwhile: whoever comes would lock a new one.
      if (statSync(file, { throwIfNoEntry: false })?.ino === opened) return database;
      database.close();
    } catch (error) {
      database.close();
      if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) {
        return undefined;
      }
      throw error;
    }
  }
}

function openDatabase(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file, { timeout: 0 });
  } catch (error) {
    // The system says why; SQLite does not.
    closeSync(openSync(file, 'a'));
    throw error;
  }
}

function readHolder(file: string): { holder?: { pid: number; since: string } } {
  try {
    return { holder: JSON.parse(readFileSync(file, 'utf8')) };
  } catch {
    // It is only about to say who it is.
    return {};
  }
}

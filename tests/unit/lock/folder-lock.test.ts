import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder, lockFolders } from '../../../lib/lock/folder-lock.ts';

let parent: string;
let folder: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'lock-'));
  folder = join(parent, 'out');
});

afterEach(() => rmSync(parent, { recursive: true }));

/** A process that locks the folder, says so, and waits to be ended. */
async function lockElsewhere() {
  const module = join(import.meta.dirname, '../../../lib/lock/folder-lock.ts');
  const code =
    `import { lockFolder } from ${JSON.stringify(module)};` +
    `lockFolder(${JSON.stringify(folder)}); console.log('locked'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
  await once(child.stdout, 'data');
  return {
    pid: child.pid,
    async end(signal: NodeJS.Signals) {
      const closed = once(child, 'close');
      child.kill(signal);
      await closed;
    },
  };
}

describe('a lock on a folder', () => {
  it('is held once, says by whom, and leaves nothing', () => {
    const release = lockFolder(folder);
    expect(() => lockFolder(`${folder}/`)).toThrow(`"pid":${process.pid}`);
    release();
    lockFolder(folder)();
    expect(readdirSync(parent)).toEqual([]);
  });

  it('is that of one folder', () => {
    const release = lockFolder(folder);
    expect(lockFolder(join(parent, 'other'))).not.toThrow();
    release();
  });

  it('is the same by whatever name the folder is called', () => {
    const alias = join(parent, 'alias');
    symlinkSync(parent, alias);
    const release = lockFolder(join(alias, 'out'));
    expect(() => lockFolder(join(parent, 'sub/../out'))).toThrow('locked');
    release();
    rmSync(alias);
    expect(readdirSync(parent)).toEqual([]);
  });

  it('leaves nothing to do at the end of the process, once it is released', () => {
    const before = process.listenerCount('exit');
    const release = lockFolder(folder);
    expect(process.listenerCount('exit')).toBe(before + 1);
    release();
    expect(process.listenerCount('exit')).toBe(before);
  });

  it('that cannot be written is refused for the reason that the system gives', () => {
    mkdirSync(`${folder}.lock`);
    expect(() => lockFolder(folder)).toThrow(expect.objectContaining({ code: 'EISDIR' }));
  });

  it('of several is all or nothing', () => {
    const release = lockFolder(folder);
    expect(() => lockFolders([join(parent, 'other'), folder])).toThrow('locked');
    lockFolder(join(parent, 'other'))();
    release();
  });

  it.each(['SIGKILL', 'SIGTERM'] as const)(
    'of another process holds until that ends, be it by %s',
    async (signal) => {
      const other = await lockElsewhere();
      expect(() => lockFolder(folder)).toThrow(`"pid":${other.pid}`);
      await other.end(signal);
      const release = lockFolder(folder);
      expect(existsSync(`${folder}.lock`)).toBe(true);
      release();
      expect(readdirSync(parent)).toEqual([]);
    },
  );

  it('is not held by files that a killed process left, whatever they say', () => {
    writeFileSync(`${folder}.lock`, '');
    writeFileSync(`${folder}.lock.json`, JSON.stringify({ pid: process.pid, since: 'now' }));
    lockFolder(folder)();
    expect(readdirSync(parent)).toEqual([]);
  });
});

/**
 * Loaded before a command: ends it by SIGKILL at one of its calls that change files: the `KILL_AT`-th of
 * them, or the first that puts the file `KILL_AT`. Without it, says how many there are, in the file
 * `COUNT_CALLS`.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const { KILL_AT, COUNT_CALLS } = process.env;
const end = () => process.kill(process.pid, 'SIGKILL');
const write = fs.writeFileSync;
let calls = 0;
const isNow = (path) => (calls += 1) === Number(KILL_AT) || (KILL_AT && path?.endsWith?.(KILL_AT));

if (isMainThread) {
  for (const name of ['mkdirSync', 'renameSync', 'rmSync', 'linkSync', 'symlinkSync']) {
    const call = fs[name];
    fs[name] = (...args) => {
      if (isNow(args[1])) end();
      return call(...args);
    };
  }
  fs.writeFileSync = (file, data, ...more) => {
    if (!isNow(file)) return write(file, data, ...more);
    // In the middle of it.
    write(file, data.slice(0, data.length / 2), ...more);
    return end();
  };
  syncBuiltinESMExports();
  if (COUNT_CALLS) process.on('exit', () => write(COUNT_CALLS, String(calls)));
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const preload = join(root, 'lib/next/end-with-parent.mjs');

/** Starts what waits for ever with `runTool`'s own call, and says its number. */
const PARENT = `
  import { spawn } from 'node:child_process';
  const forever = 'console.log(process.pid); setInterval(() => {}, 1000)';
  const child = spawn(process.execPath, ['--import', ${JSON.stringify(preload)}, '-e', forever], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  setInterval(() => {}, 1000);
`;

it('a program ends with its parent, be it killed', async () => {
  const parent = spawn(process.execPath, ['--input-type=module', '-e', PARENT]);
  await once(parent.stdout, 'data');
  // Both hold the output: its end is the end of both.
  const closed = once(parent.stdout, 'close');
  parent.kill('SIGKILL');
  await expect(closed).resolves.toBeDefined();
});

it('a program with nothing to do ends by itself', async () => {
  const child = spawn(process.execPath, ['--import', preload, '-e', '0'], { stdio: 'pipe' });
  await expect(once(child, 'close')).resolves.toEqual([0, null]);
});

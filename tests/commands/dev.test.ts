import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

it('npm run dev says that a file is in place of public, and does not start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dev-'));
  writeFileSync(join(folder, 'public'), '');
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/dev.ts')], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH, NODE_COMPILE_CACHE, LC_ALL: 'en_CA.UTF-8' } as never,
  });
  rmSync(folder, { recursive: true });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: expect.stringMatching(/^public:1:1 {2}file — .*ENOTDIR.*\n$/),
  });
});

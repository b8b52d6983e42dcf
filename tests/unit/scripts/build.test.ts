import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { startRendering } from '../../../lib/build/rendering.ts';
import type { runBuild } from '../../../scripts/run-build.ts';

const run = vi.hoisted(() => vi.fn<typeof runBuild>());
const start = vi.hoisted(() => vi.fn<typeof startRendering>());
vi.mock(import('../../../scripts/run-build.ts'), () => ({ runBuild: run }));
vi.mock(import('../../../lib/build/rendering.ts'), () => ({ startRendering: start }));

/** Whether the thread that renders was ended. */
let isStopped: boolean;
const thread = { each: async () => {}, stop: async () => void (isStopped = true) };
const { argv, exitCode } = process;

beforeEach(() => {
  isStopped = false;
  vi.resetModules();
  run.mockReset().mockResolvedValue(7);
  start.mockReset().mockReturnValue(thread);
});

afterEach(() => {
  process.argv = argv;
  process.exitCode = exitCode;
});

function build(...args: string[]) {
  process.argv = [...argv.slice(0, 2), ...args];
  return import('../../../scripts/build.ts');
}

it.each([
  [[], { out: 'out', full: false }],
  [['--out', 'site', '--full'], { out: 'site', full: true }],
] as const)('builds what it is told, %j, with a thread that is ready', async (args, options) => {
  await build(...args);
  expect(start).toHaveBeenCalledOnce();
  expect(run.mock.calls.map(([given, ready]) => [{ ...given }, ready])).toEqual([
    [options, thread],
  ]);
  expect(process.exitCode).toBe(7);
  expect(isStopped).toBe(true);
});

it('ends the thread whatever becomes of the build', async () => {
  run.mockRejectedValue(new Error('unforeseen'));
  await expect(build()).rejects.toThrow('unforeseen');
  expect(isStopped).toBe(true);
});

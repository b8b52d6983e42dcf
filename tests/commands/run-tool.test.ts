import { spawn, spawnSync } from 'node:child_process';
import { getEventListeners, once } from 'node:events';
import { constants } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runProgram, runTool, type RunOptions } from '../../scripts/run-tool.ts';

/** What a program does that does not end by itself. */
const FOREVER = 'setInterval(() => {}, 1000)';

/** Runs some code that has `runProgram`, in a process of its own. */
function runModule(code: string) {
  const module = join(import.meta.dirname, '../../scripts/run-tool.ts');
  const imports = `import { runProgram } from ${JSON.stringify(module)};`;
  const args = ['--input-type=module', '-e', imports + code];
  return spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 30_000 });
}

describe('runProgram', () => {
  it.each([
    ['success', 'process.exit(0)', 0],
    ['failure', 'process.exit(3)', 3],
    ['a signal', 'process.kill(process.pid, "SIGTERM")', 143],
  ])('tells of %s', async (_name, code, expected) => {
    expect(await runProgram(process.execPath, ['-e', code])).toBe(expected);
  });

  it('tells of a program that is not there', async () => {
    expect(await runProgram('no-such-program', [])).toBe(127);
  });

  it('adds to the environment', async () => {
    const code = 'process.exit(process.env.ADDED === "1" && process.env.PATH ? 0 : 1)';
    expect(await runProgram(process.execPath, ['-e', code], { env: { ADDED: '1' } })).toBe(0);
  });

  it('changes the environment of the program alone', async () => {
    vi.stubEnv('CHANGED', 'ours');
    const code = 'process.exit(process.env.CHANGED === "theirs" ? 0 : 1)';
    expect(await runProgram(process.execPath, ['-e', code], { env: { CHANGED: 'theirs' } })).toBe(
      0,
    );
    expect(process.env['CHANGED']).toBe('ours');
    vi.unstubAllEnvs();
  });

  it('ends a program that takes too long', async () => {
    expect(await runProgram(process.execPath, ['-e', FOREVER], { timeout: 50 })).toBe(143);
  });

  it('ends a program that is no longer wanted', async () => {
    const stopping = new AbortController();
    const running = runProgram(process.execPath, ['-e', FOREVER], { signal: stopping.signal });
    stopping.abort();
    expect(await running).toBe(143);
  });

  it('does not start a program that is no longer wanted', async () => {
    const signal = AbortSignal.abort();
    expect(await runProgram(process.execPath, ['-e', 'process.exit(0)'], { signal })).toBe(143);
  });

  it.each<[string, readonly string[], (() => RunOptions)?]>([
    ['succeeded', [process.execPath, '-e', '']],
    ['failed', [process.execPath, '-e', 'process.exit(3)']],
    ['was ended by a signal', [process.execPath, '-e', 'process.kill(process.pid)']],
    ['was quiet', [process.execPath, '-e', ''], () => ({ quiet: true })],
    ['took too long', [process.execPath, '-e', FOREVER], () => ({ timeout: 50 })],
    [
      'was no longer wanted',
      [process.execPath, '-e', FOREVER],
      () => ({ signal: AbortSignal.timeout(50) }),
    ],
    ['was not to start', [process.execPath], () => ({ signal: AbortSignal.abort() })],
    ['is not there', ['no-such-program']],
  ])(
    'leaves nothing of its own in this process when a program %s',
    async (_name, command, given = () => ({})) => {
      const options: RunOptions = given();
      const signal = options.signal ?? new AbortController().signal;
      const listeners = () => [
        ...Object.keys(constants.signals).map((name) => process.listeners(name as NodeJS.Signals)),
        ...['exit', 'beforeExit', 'uncaughtException', 'unhandledRejection'].map((name) =>
          process.listeners(name as 'exit'),
        ),
        getEventListeners(signal, 'abort'),
      ];
      const before = listeners();
      const [program = '', ...args] = command;
      await runProgram(program, args, { ...options, signal });
      expect(listeners()).toEqual(before);
    },
  );

  it.each([
    ['fails: all of it', 3, ['one', 'two']],
    ['succeeds: its warnings', 0, ['two']],
  ])('shows what a quiet program said when it %s', async (_name, exitCode, expected) => {
    const quiet = `console.log("one"); console.error("two"); process.exitCode = ${exitCode}`;
    const code =
      `const args = ['-e', ${JSON.stringify(quiet)}];` +
      'process.exitCode = await runProgram(process.execPath, args, { quiet: true });';
    const { status, stdout, stderr } = runModule(code);
    expect({ status, stdout }).toEqual({ status: exitCode, stdout: '' });
    // In whichever order they came.
    expect(stderr.trim().split('\n').toSorted()).toEqual(expected);
  });

  it('ends a program with this process, whatever ends that', async () => {
    const code =
      `void runProgram(process.execPath, ['-e', ${JSON.stringify(FOREVER)}]);` +
      'setImmediate(() => { throw new Error("unforeseen"); });';
    // Both hold the output: this returns when both have ended, or when it has waited too long.
    expect(runModule(code)).toMatchObject({ status: 1, signal: null });
  });

  it('says nothing of a program that is no longer wanted, though it be ended by force', () => {
    const deaf = `
      process.on('SIGTERM', () => {});
      console.error('said');
      require('node:net').connect(Number(process.env.PORT), '127.0.0.1');`;
    // Its patience is noted, and over at once.
    const code = `
      import { createServer } from 'node:net';
      const { setTimeout } = globalThis;
      const patience = [];
      globalThis.setTimeout = (end, time) => (patience.push(time), setTimeout(end, 0));
      const stopping = new AbortController();
      const server = createServer((socket) => {
        socket.on('error', () => {});
        stopping.abort();
      });
      server.listen(0, '127.0.0.1', async () => {
        const exitCode = await runProgram(process.execPath, ['-e', ${JSON.stringify(deaf)}], {
          quiet: true,
          env: { PORT: String(server.address().port) },
          signal: stopping.signal,
        });
        console.log(exitCode, patience.join());
        process.exit();
      });`;
    const { stdout, stderr } = runModule(code);
    expect({ stdout, stderr }).toEqual({ stdout: '137 5000\n', stderr: '' });
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('ends with its program when it is stopped by %s', async (signal, expected) => {
    const module = join(import.meta.dirname, '../../scripts/run-tool.ts');
    const forever = 'console.log(process.pid); setInterval(() => {}, 1000)';
    const code =
      `import { runProgram } from ${JSON.stringify(module)};` +
      `await runProgram(process.execPath, ['-e', ${JSON.stringify(forever)}]);` +
      'console.log("went on");';
    const parent = spawn(process.execPath, ['--input-type=module', '-e', code]);
    let said = '';
    parent.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    await once(parent.stdout, 'data');
    const pid = Number(said);
    expect(pid).toBeGreaterThan(0);
    const exited = once(parent, 'exit');
    const closed = once(parent, 'close');
    parent.kill(signal);
    const [exitCode] = await exited;
    if (exitCode !== expected) process.kill(pid);
    expect(exitCode).toBe(expected);
    // Both hold the output: its end is the end of both.
    await closed;
    expect(said).toBe(`${pid}\n`);
  });
});

describe('runTool', () => {
  it('runs the command of a package', async () => {
    expect(await runTool(['tsc', '--version'])).toBe(0);
  });
});

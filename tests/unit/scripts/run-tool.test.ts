import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProgram, runTool } from '../../../scripts/run-tool.ts';

/** Runs some code that has `runProgram`, in a process of its own. */
function runModule(code: string) {
  const module = join(import.meta.dirname, '../../../scripts/run-tool.ts');
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

  it('ends a program that takes too long', async () => {
    const forever = 'setInterval(() => {}, 1000)';
    expect(await runProgram(process.execPath, ['-e', forever], { timeout: 50 })).toBe(143);
  });

  it('ends a program that is no longer wanted', async () => {
    const stopping = new AbortController();
    const forever = 'setInterval(() => {}, 1000)';
    const running = runProgram(process.execPath, ['-e', forever], { signal: stopping.signal });
    stopping.abort();
    expect(await running).toBe(143);
  });

  it('does not start a program that is no longer wanted', async () => {
    const signal = AbortSignal.abort();
    expect(await runProgram(process.execPath, ['-e', 'process.exit(0)'], { signal })).toBe(143);
  });

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
    const forever = 'setInterval(() => {}, 1000)';
    const code =
      `void runProgram(process.execPath, ['-e', ${JSON.stringify(forever)}]);` +
      'setImmediate(() => { throw new Error("unforeseen"); });';
    // Both hold the output: this returns when both have ended, or when it has waited too long.
    expect(runModule(code)).toMatchObject({ status: 1, signal: null });
  });

  it('ends with its program when it is stopped', async () => {
    const module = join(import.meta.dirname, '../../../scripts/run-tool.ts');
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
    parent.kill('SIGTERM');
    // Both hold the output: its end is the end of both.
    const [exitCode] = await once(parent, 'close');
    expect(exitCode).toBe(143);
    expect(said).toBe(`${pid}\n`);
  });
});

describe('runTool', () => {
  it('runs the command of a package', async () => {
    expect(await runTool(['tsc', '--version'])).toBe(0);
  });
});

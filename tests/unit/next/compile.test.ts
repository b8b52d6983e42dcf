import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../lib/cache/store.ts';
import { CompileError, startCompiling } from '../../../lib/next/compile.ts';

/** Of each kind of what Next compiles to and runs, a file. */
const COMPILED = [
  'BUILD_ID',
  'build-manifest.json',
  'required-server-files.json',
  'server/page.js',
  'static/a.css',
];

let folder: string;
/** How often Next's command was run. */
let runs: number;
/** What Next's command ends with. */
let exitCode: number;
/** Whether the code is still what it was. */
let isCurrent: boolean;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compile-'));
  runs = 0;
  exitCode = 0;
  isCurrent = true;
});

afterEach(() => rmSync(folder, { recursive: true }));

const store = () => openStore(join(folder, 'cache/site'));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** Stands for Next's command, in a build of some code. */
function compile({ code = 'code', full = false, used = new Set<string>() } = {}) {
  return startCompiling({
    nextFolder: folder,
    code,
    isCurrent: () => isCurrent,
    full,
    store: store(),
    used,
    async run() {
      runs += 1;
      for (const file of COMPILED) write(file, code);
      return exitCode;
    },
  });
}

describe('the code of the pages', () => {
  beforeEach(async () => {
    await compile().done;
  });

  it('is compiled the first time, and is at hand from then on', async () => {
    expect(runs).toBe(1);
    const next = compile();
    expect(next.isAtHand).toBe(true);
    await next.done;
    expect(runs).toBe(1);
  });

  it.each([
    ['it changed', { code: 'other code' }],
    ['nothing is to be trusted', { full: true }],
  ])('is compiled again when %s', async (_name, given) => {
    const compilation = compile(given);
    expect(compilation.isAtHand).toBe(false);
    await compilation.done;
    expect(runs).toBe(2);
  });

  it.each<[string, () => void]>([
    ...COMPILED.flatMap((file): [string, () => void][] => [
      [`changed: ${file}`, () => write(file, 'damaged')],
      [`emptied: ${file}`, () => write(file, '')],
      [`removed: ${file}`, () => rmSync(join(folder, file))],
    ]),
    ['removed: server', () => rmSync(join(folder, 'server'), { recursive: true })],
    ['removed: static', () => rmSync(join(folder, 'static'), { recursive: true })],
    ['added to: server', () => write('server/other.js', '')],
    ['added to: static', () => write('static/chunks/other.css', '')],
    ['forgotten by the store', () => store().prune(new Set())],
  ])('is compiled again when what it was compiled to is %s', async (_name, damage) => {
    damage();
    const compilation = compile();
    expect(compilation.isAtHand).toBe(false);
    await compilation.done;
    expect(runs).toBe(2);
  });

  it('is compiled again when asked, though it seems at hand', async () => {
    const compilation = compile();
    await compilation.again();
    expect(runs).toBe(2);
    exitCode = 1;
    await expect(compilation.again()).rejects.toThrow(CompileError);
  });

  it('that is compiled again is waited for when the build ends', async () => {
    let hasEnded = false;
    const compilation = startCompiling({
      nextFolder: folder,
      code: 'code',
      isCurrent: () => true,
      full: false,
      store: store(),
      used: new Set(),
      run: (_command, { signal }) =>
        new Promise((resolve) => {
          const end = () => {
            hasEnded = true;
            resolve(143);
          };
          signal.addEventListener('abort', () => setImmediate(end));
        }),
    });
    const again = compilation.again();
    await compilation.stop();
    expect(hasEnded).toBe(true);
    await expect(again).rejects.toThrow(CompileError);
  });

  it('is kept by the store under the key that the build uses', () => {
    const used = new Set<string>();
    compile({ used });
    store().prune(used);
    expect(compile().isAtHand).toBe(true);
  });
});

it('code that cannot be compiled is refused, and is not at hand afterwards', async () => {
  exitCode = 3;
  await expect(compile().done).rejects.toMatchObject({ exitCode: 3 });
  exitCode = 0;
  expect(compile().isAtHand).toBe(false);
});

it('is not taken for what it was before somebody edited it meanwhile', async () => {
  isCurrent = false;
  await expect(compile().done).rejects.toMatchObject({ code: 'codeChanged' });
  isCurrent = true;
  expect(compile().isAtHand).toBe(false);
});

it('Next is run on its own: it tells nobody, ends with the build, and keeps what Node makes of it apart', async () => {
  const cache = join(folder, 'cache/node');
  write('cache/node/of-other-code', '');
  type Run = Parameters<typeof startCompiling>[0]['run'];
  let ran: Parameters<Run> | undefined;
  let before: string[] = [];
  const compilation = startCompiling({
    nextFolder: folder,
    code: 'code',
    isCurrent: () => true,
    full: false,
    store: store(),
    used: new Set(),
    async run(...given) {
      ran = given;
      before = existsSync(cache) ? readdirSync(cache) : [];
      return 0;
    },
  });
  await compilation.done;
  const [command, { env, preload } = { env: {}, preload: '' }] = ran ?? [];
  expect(command).toEqual(['next', 'build', '--experimental-build-mode', 'compile']);
  expect(env).toEqual({ NEXT_TELEMETRY_DISABLED: '1', NODE_COMPILE_CACHE: cache });
  expect(before).toEqual([]);
  expect(preload).toMatch(/end-with-parent/);
  expect(existsSync(fileURLToPath(preload))).toBe(true);
});

it('Next is ended with the build', async () => {
  let signal: AbortSignal | undefined;
  const compilation = startCompiling({
    nextFolder: folder,
    code: 'code',
    isCurrent: () => true,
    full: false,
    store: store(),
    used: new Set(),
    run: (_command, options) =>
      new Promise((resolve) => {
        ({ signal } = options);
        options.signal.addEventListener('abort', () => resolve(143));
      }),
  });
  const stopped = compilation.stop();
  expect(signal?.aborted).toBe(true);
  await stopped;
  await expect(compilation.done).rejects.toThrow(CompileError);
});

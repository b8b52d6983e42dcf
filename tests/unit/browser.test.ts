import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { browserChoices } from '../support/browser.ts';
import { ensureBrowser, type BrowserSource } from '../support/ensure-browser.ts';

let folder: string;
let complaint: MockInstance;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
  vi.spyOn(console, 'log').mockImplementation(() => {});
  complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function program(name: string, mode = 0o755): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, '');
  chmodSync(path, mode);
  return path;
}

describe('browserChoices', () => {
  it('puts Playwright’s own first, then Chromium’s shell, Chromium and Chrome', () => {
    const chrome = program('a/google-chrome');
    const chromium = program('b/chromium');
    program('c/chromium');
    const shell = program('c/chromium-headless-shell');
    const path = ['a', 'b', 'c', 'missing'].map((name) => join(folder, name)).join(delimiter);
    expect(browserChoices(path)).toEqual([
      {},
      { executablePath: shell },
      { executablePath: chromium },
      { executablePath: chrome },
    ]);
  });

  it('takes no folder or file that cannot run', () => {
    mkdirSync(join(folder, 'chromium'));
    program('google-chrome', 0o644);
    expect(browserChoices(folder)).toEqual([{}]);
    expect(browserChoices('')).toEqual([{}]);
  });
});

describe('ensureBrowser', () => {
  /** A machine where a browser starts once `working` has been installed. */
  function machine(working: string | undefined, impossible: string[] = []) {
    const installed: string[] = [];
    const sources = ['download', 'package'].map((name): BrowserSource => ({
      message: name,
      possible: !impossible.includes(name),
      install: async () => installed.push(name),
    }));
    const starts = async () => working === 'present' || installed.includes(working ?? '');
    return { installed, found: () => ensureBrowser(starts, sources) };
  }

  it.each([
    ['present', [], true, []],
    ['download', [], true, ['download']],
    ['package', [], true, ['download', 'package']],
    ['package', ['package'], false, ['download']],
    [undefined, [], false, ['download', 'package']],
  ])('with %s working, without %o: %s after %o', async (working, impossible, found, tried) => {
    const { installed, found: ensure } = machine(working, impossible);
    expect(await ensure()).toBe(found);
    expect(installed).toEqual(tried);
  });

  it('says how to mend it when there is none', async () => {
    await machine(undefined).found();
    expect(complaint).toHaveBeenCalledWith(expect.stringContaining('playwright install'));
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { GET } from '../../../app/dev/events/route.dev.ts';

let folder: string;
let closing: AbortController;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'events-'));
  mkdirSync(join(folder, 'fr'));
  vi.stubEnv('CONTENT_DIR', folder);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  closing = new AbortController();
});

afterEach(() => {
  if (!closing.signal.aborted) closing.abort();
  vi.useRealTimers();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Opens the page of someone who is writing: what its browser is told. */
function open() {
  const request = new Request('http://127.0.0.1/?since=0', { signal: closing.signal });
  const reader = GET(request).body?.pipeThrough(new TextDecoderStream()).getReader();
  return async () => (await reader?.read())?.value;
}

/** Saves a page, until the server has seen it. */
async function save(): Promise<void> {
  writeFileSync(join(folder, 'fr/a.md'), 'a');
  while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve));
}

it('a page that is open is told of a save once it is quiet', async () => {
  const next = open();
  expect(await next()).toBe(': listening\n\n');
  // It is older than what there is already.
  expect(await next()).toBe('data: content\n\n');
  await save();
  vi.advanceTimersByTime(1000);
  expect(await next()).toBe('data: content\n\n');
});

it('a page that is closed at once after a save is told nothing more', async () => {
  const next = open();
  await next();
  await next();
  await save();
  closing.abort();
  expect(() => vi.advanceTimersByTime(1000)).not.toThrow();
  expect(vi.getTimerCount()).toBe(0);
  expect(await next()).toBeUndefined();
});

import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { contentVersion } from '../../../app/dev/content-version.ts';
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

/** Opens the page of someone who is writing, made of that version: what its browser is told. */
function open(since = 0) {
  const address = `http://127.0.0.1/?since=${since}`;
  const request = new Request(address, { signal: closing.signal });
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

it('a page of today’s content is told nothing before a save', async () => {
  const next = open(contentVersion());
  expect(await next()).toBe(': listening\n\n');
  let isTold = false;
  const told = next().finally(() => (isTold = true));
  await new Promise((resolve) => setImmediate(resolve));
  expect(isTold).toBe(false);
  await save();
  vi.advanceTimersByTime(1000);
  expect(await told).toBe('data: content\n\n');
});

it('a page that is closed is watched for no more', async () => {
  const watchers = async () => {
    // What is being closed is closed by then.
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    return process.getActiveResourcesInfo().filter((name) => name.startsWith('FSEvent')).length;
  };
  const before = await watchers();
  const next = open();
  await next();
  expect(await watchers()).toBeGreaterThan(before);
  closing.abort();
  expect(await watchers()).toBe(before);
});

it.each(['content/fr/a/b.md', 'content/site.yaml', 'public/documents/a.pdf'])(
  'the version of the content changes with %s, new, written to or removed',
  (path) => {
    const former = process.cwd();
    vi.stubEnv('CONTENT_DIR', '');
    process.chdir(folder);
    const file = join(folder, path);
    const versions = [contentVersion()];
    mkdirSync(join(folder, 'public'));
    for (const [seconds, change] of [
      () => mkdirSync(dirname(file), { recursive: true }),
      () => writeFileSync(file, 'a'),
      () => writeFileSync(file, 'b'),
    ].entries()) {
      change();
      const changed = existsSync(file) ? file : dirname(file);
      // A file system may keep whole seconds.
      const time = Date.now() / 1000 + 10 * (seconds + 1);
      utimesSync(changed, time, time);
      versions.push(contentVersion());
    }
    rmSync(file);
    utimesSync(dirname(file), Date.now() / 1000 + 100, Date.now() / 1000 + 100);
    versions.push(contentVersion());
    process.chdir(former);
    expect(versions).toEqual([...new Set(versions)].toSorted((a, b) => a - b));
    expect(versions[0]).toBe(0);
  },
);

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

it('a file in place of the content folder is watched as it is, and of that the check tells', () => {
  vi.stubEnv('CONTENT_DIR', join(folder, 'texte'));
  writeFileSync(join(folder, 'texte'), '');
  expect(contentVersion()).toBeGreaterThan(0);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleModule, keptModule } from '../../../lib/build/bundle-module.ts';
import { openStore } from '../../../lib/cache/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'module-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

/** The most a module may weigh, in bytes of brotli: issue 13. */
const BUDGETS = { search: 7 * 1024 };

/** What Chrome 64, Firefox 67 or Safari 12 lack, and no bundler adds. */
const TOO_NEW =
  /\.(?:replaceAll|matchAll|flat|flatMap|at|toSorted|toReversed|replaceChildren|allSettled|trimStart|trimEnd|groupBy|fromEntries|hasOwn)\(|\b(?:globalThis|structuredClone|queueMicrotask|AbortController)\b|\\p\{|\(\?<[=!]|\?\?|\?\.[a-z[(]|catch\s*\{/i;

describe.each(Object.entries(BUDGETS))('the module of the %s', (name, budget) => {
  const entry = `app/modules/${name}.ts`;

  it('keeps to its budget, and runs in the oldest browsers', async () => {
    const { address, text } = await bundleModule(entry, name);
    expect(address).toMatch(new RegExp(String.raw`^/_assets/${name}-[0-9a-f]{10}\.js$`));
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(budget);
    expect(TOO_NEW.exec(text)?.[0]).toBeUndefined();
    expect(await bundleModule(entry, name)).toEqual({ address, text });
  });
});

describe('a module', () => {
  it('is written for the oldest browsers', async () => {
    const entry = write('new.ts', 'try { console.log(window?.name ?? 1); } catch {}');
    const { text } = await bundleModule(entry, 'new');
    expect(text).toContain('console.log');
    expect(TOO_NEW.exec(text)).toBeNull();
  });

  it('is refused when something it asks for is missing', async () => {
    const entry = write('missing.ts', "import { a } from 'left-pad'; console.log(a);");
    await expect(bundleModule(entry, 'missing')).rejects.toThrow(/left-pad/);
  });

  it('is bundled once for the same code, and its address is that of its text', async () => {
    const store = openStore(join(folder, 'store'));
    const used = new Set<string>();
    const entry = write('one.ts', 'console.log(1);');
    const first = await keptModule(entry, 'one', { store, code: 'a', used });
    write('one.ts', 'console.log(2);');
    expect(await keptModule(entry, 'one', { store, code: 'a', used })).toEqual(first);
    const other = await keptModule(entry, 'one', { store, code: 'b', used });
    expect(other.text).toContain('2');
    expect(other.address).not.toBe(first.address);
    expect(used.size).toBe(2);
  });
});

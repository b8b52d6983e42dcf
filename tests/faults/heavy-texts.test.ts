import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { checkYaml } from '../../lib/content/check-yaml.ts';
import { MAX_FILE_BYTES } from '../../lib/content/source.ts';
import { overLimit } from '../../lib/markdown/limits.ts';
import { HEAVY_MARKDOWN, HEAVY_YAML } from '../support/heavy-texts.ts';
import { record } from './record.ts';

const run = promisify(execFile);

/** What reading a text may take: processor time, and memory with all the code that reads. */
const MOST = { milliseconds: 1_000, mebibytes: 300 };

const seen: (typeof MOST)[] = [];

afterAll(() => {
  const slowest = Math.max(...seen.map(({ milliseconds }) => milliseconds));
  const largest = Math.max(...seen.map(({ mebibytes }) => mebibytes));
  record('Heavy texts', [
    [
      'texts of one kind without end, each as long as is read and as long as a file may be',
      `${seen.length}`,
    ],
    ['longest answer, of processor time', `${Math.round(slowest)} ms`],
    ['most memory, with all the code that reads', `${Math.round(largest)} MiB`],
  ]);
});

/** Sizes to try: the largest that is read, and the largest that a file may have. */
function sizes(isRead: (size: number) => boolean): number[] {
  let [most, tooMuch] = [64, MAX_FILE_BYTES - 1_000];
  if (isRead(tooMuch)) return [tooMuch];
  const largest = tooMuch;
  while (tooMuch - most > 64) {
    const middle = Math.floor((most + tooMuch) / 2);
    if (isRead(middle)) most = middle;
    else tooMuch = middle;
  }
  return [most, largest];
}

/** What reading took, beyond what it may take. */
async function excess(where: 'text' | 'matter' | 'list', name: string, size: number) {
  const script = 'tests/support/read-heavy-text.ts';
  const { stdout } = await run(process.execPath, [script, where, name, String(size)], {
    timeout: 60_000,
  });
  const took: typeof MOST = JSON.parse(stdout);
  seen.push(took);
  const { milliseconds, mebibytes } = took;
  const isFast = milliseconds <= MOST.milliseconds && mebibytes <= MOST.mebibytes;
  return isFast ? [] : [{ size, milliseconds, mebibytes }];
}

/** All that took too much, at each size in turn. */
async function excesses(where: 'text' | 'matter' | 'list', name: string, tried: number[]) {
  const found = [];
  for (const size of tried) found.push(...(await excess(where, name, size)));
  return found;
}

describe('an answer comes in a second and 300 MiB', () => {
  it.each(Object.entries(HEAVY_MARKDOWN))('text of a page: %s', async (name, make) => {
    const tried = sizes((length) => overLimit(make(length)) === undefined);
    expect(await excesses('text', name, tried)).toEqual([]);
  });

  describe.each(['matter', 'list'] as const)('%s', (where) => {
    it.each(Object.entries(HEAVY_YAML))('%s', async (name, make) => {
      const tried = sizes((length) => checkYaml(make(length)).isReadable);
      expect(await excesses(where, name, tried)).toEqual([]);
    });
  });
});

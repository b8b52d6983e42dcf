import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorpus } from '../../tests/support/corpus.ts';

/**
 * `npm run check-content`: measures the content check on made-up sites and exits 1 when it
 * is over its budget. Each run is a fresh process, as a person runs it: starting Node and reading
 * the modules count.
 */
const SIZES = [100, 1000, 4000] as const;

/** Runs of each size; the fastest counts, because other programs can only slow a run down. */
const RUNS = 3;

/** Seconds that 1,000 pages may take, on 2 cores. */
const BUDGET = 3;

/** What time(4,000) / time(1,000) may be at most: 4 is linear. */
const GROWTH = 5;

const command = join(import.meta.dirname, '../..', 'scripts', 'check-content.ts');

/**
 * Seconds that checking a content folder takes.
 *
 * @param cwd what was read is kept below it
 */
function checkSeconds(contentDir: string, cwd: string): number {
  const start = performance.now();
  execFileSync(process.execPath, [command, '--lang', 'en'], {
    cwd,
    env: { ...process.env, CONTENT_DIR: contentDir },
    // The check says nothing but its count when all is well, and throws here when it is not.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return (performance.now() - start) / 1000;
}

/** Seconds of a check that has read nothing before, and of the one that follows. */
interface Times {
  first: number;
  again: number;
}

/** The fastest of the runs of each size. */
async function measure(): Promise<Map<number, Times>> {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  const fastest = new Map<number, Times>();
  try {
    for (const pages of SIZES) await writeCorpus(join(folder, String(pages)), pages);
    // Size after size in each round, so that a busy minute does not fall on one size alone.
    for (let round = 0; round < RUNS; round += 1) {
      for (const pages of SIZES) {
        const content = join(folder, String(pages));
        const kept = await mkdtemp(join(folder, 'kept-'));
        const first = checkSeconds(content, kept);
        const again = checkSeconds(content, kept);
        const before = fastest.get(pages) ?? { first, again };
        fastest.set(pages, {
          first: Math.min(first, before.first),
          again: Math.min(again, before.again),
        });
      }
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return fastest;
}

const times = await measure();
console.log('| pages | seconds | ms a page | seconds, again |');
console.log('| ---: | ---: | ---: | ---: |');
for (const [pages, { first, again }] of times) {
  const each = ((first / pages) * 1000).toFixed(2);
  console.log(`| ${pages} | ${first.toFixed(2)} | ${each} | ${again.toFixed(2)} |`);
}

const thousand = times.get(1000)?.first ?? Number.NaN;
const growth = (times.get(4000)?.first ?? Number.NaN) / thousand;
console.log(`time(4,000) / time(1,000): ${growth.toFixed(2)} (at most ${GROWTH})`);
// Written so that a time that was not measured fails too.
if (!(thousand <= BUDGET)) {
  console.error(`1,000 pages take more than ${BUDGET} s.`);
  process.exitCode = 1;
}
if (!(growth <= GROWTH)) {
  console.error('The time grows faster than the number of pages.');
  process.exitCode = 1;
}

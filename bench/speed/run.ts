/**
 * `npm run bench`: builds one corpus with this site and with what could have been chosen instead,
 * and the real content with this site, and writes `RESULTS.md`, its chart and its figures.
 *
 *     node bench/speed/run.ts [--pages content,100,1000,10000] [--rounds 3]
 *                             [--only site,hugo,eleventy,astro,next] [--out bench] [--keep]
 *
 * Ends with 1 when a builder failed; the results say which and why.
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSite, type CheckedSite } from '../../lib/site/load-site.ts';
import { writeCorpus } from '../../tests/support/corpus.ts';
import { describeOccasion } from '../shared/occasion.ts';
import { inWorkFolder, type WorkFolder } from '../shared/work-folder.ts';
import type { Builder } from './builder.ts';
import { chart } from './chart.ts';
import { readOptions, type Options } from './options.ts';
import { preparePeer } from './peer-builders.ts';
import { report } from './report.ts';
import { allSeries, sizesOf, type BuilderName, type Results } from './results.ts';
import { measureSite } from './rounds.ts';
import { prepareSite } from './site-builder.ts';

const root = join(import.meta.dirname, '../..');
const say = (line: string) => console.log(line);
const options = readOptions(process.argv.slice(2));

process.exitCode = (await inWorkFolder(options.keep, (work) => bench(options, work))) ? 0 : 1;

/** Whether every builder built every site. */
async function bench(
  { pages, content, rounds, builders, out }: Options,
  { path, disk }: WorkFolder,
): Promise<boolean> {
  const results: Results = { ...describeOccasion(disk), rounds, labels: {}, series: [] };
  const { ready, failures } = await prepareAll(builders, path);
  for (const builder of ready) results.labels[builder.name] = builder.label;
  const own = ready.filter(({ name }) => name === 'site');
  if (content && own.length > 0) {
    // A page of it is edited.
    const contentDir = join(path, 'content');
    await cp(join(root, 'content'), contentDir, { recursive: true });
    const [series] = await measureSite(own, await loadFrom(contentDir), rounds, say);
    if (series !== undefined) results.content = series;
    await writeReport(results, out);
  }
  for (const count of pages) {
    const contentDir = join(path, `corpus-${count}`);
    await mkdir(contentDir);
    await writeCorpus(contentDir, count);
    const site = await loadFrom(contentDir);
    results.series.push(...(await measureSite(ready, site, rounds, say)));
    for (const [builder, reason] of failures) {
      const series = { builder, pages: site.pages.length, cold: [], edit: [], failures: [reason] };
      results.series.push(series);
    }
    await rm(contentDir, { recursive: true });
    // After each size: a long run that is cut short has not been for nothing.
    await writeReport(results, out);
  }
  say(`Written: ${join(out, 'RESULTS.md')}`);
  return failures.size === 0 && allSeries(results).every((series) => series.failures.length === 0);
}

function loadFrom(contentDir: string): Promise<CheckedSite> {
  return loadSite({ contentDir, publicDir: join(root, 'public') });
}

async function prepareAll(names: readonly BuilderName[], path: string) {
  const ready: Builder[] = [];
  const failures = new Map<BuilderName, string>();
  for (const name of names) {
    say(`Installing ${name}`);
    try {
      const peers = join(import.meta.dirname, '../peers');
      ready.push(
        name === 'site' ? await prepareSite(root, path) : await preparePeer(name, peers, path),
      );
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      failures.set(name, reason);
      say(`${name}: FAILED: ${reason}`);
    }
  }
  return { ready, failures };
}

/** Writes the page of results, its chart and the figures behind them into a folder. */
async function writeReport(results: Results, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'RESULTS.md'), report(results));
  if (sizesOf(results).length > 0) await writeFile(join(folder, 'chart.svg'), chart(results));
  await writeFile(join(folder, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
}

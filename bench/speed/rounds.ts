import { existsSync } from 'node:fs';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import type { CheckedSite } from '../../lib/site/load-site.ts';
import type { SitePage } from '../../lib/site/site.ts';
import { pageFile } from '../shared/page-file.ts';
import { runCommand, type Run } from '../shared/run-command.ts';
import type { Builder } from './builder.ts';
import type { Series } from './results.ts';
import { removeTraces } from './traces.ts';
import { weigh } from './weigh.ts';

/** Where a line about a run goes. */
type Say = (line: string) => void;

/**
 * Measures every builder on one site, round by round: A B C, A B C, … so that a machine that
 * slows down slows all of them. A builder that fails is not run again on this site.
 */
export async function measureSite(
  builders: readonly Builder[],
  site: CheckedSite,
  rounds: number,
  say: Say,
): Promise<Series[]> {
  const measured = builders.map((builder) => ({ builder, series: emptySeries(builder, site) }));
  for (const { builder } of measured) {
    await removeTraces(builder.project, builder.originals);
    await builder.takeContent(site);
  }
  for (let round = 1; round <= rounds; round += 1) {
    for (const { builder, series } of measured) {
      if (series.failures.length > 0) continue;
      const name = `${site.pages.length} pages, round ${round} of ${rounds}, ${builder.label}`;
      try {
        await measureRound(builder, site, round, series, (line) => say(`${name}: ${line}`));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        series.failures.push(reason);
        say(`${name}: FAILED: ${reason}`);
      }
    }
  }
  // Room for the next site: the largest outputs are of gigabytes.
  for (const { builder } of measured) await removeTraces(builder.project, builder.originals);
  return measured.map(({ series }) => series);
}

function emptySeries({ name }: Builder, site: CheckedSite): Series {
  return { builder: name, pages: site.pages.length, cold: [], edit: [], failures: [] };
}

/** A cold build, then one after an edit; each is checked for what it should have made. */
async function measureRound(
  builder: Builder,
  site: CheckedSite,
  round: number,
  series: Series,
  say: Say,
): Promise<void> {
  await removeTraces(builder.project, builder.originals);
  const cold = await runCommand(builder.command(site));
  series.cold[round - 1] = cold;
  say(`cold ${words(cold)}`);
  checkPages(builder, site);
  if (builder.timeCompressing !== undefined) {
    series.compressing ??= [];
    series.compressing[round - 1] = await builder.timeCompressing(site);
  }
  const addresses = site.pages.map(({ address }) => address);
  series.weight ??= await weigh(builder.output, addresses);

  const page = pageToEdit(site);
  const source = builder.sourceOf(site, page);
  const original = await readFile(source);
  // A word of its own, that no typography touches, tells this edit from the last.
  const mark = `modification${round}`;
  try {
    await appendFile(source, `\n${mark}\n`);
    const edit = await runCommand(builder.command(site));
    series.edit[round - 1] = edit;
    say(`after one edit ${words(edit)}`);
    const built = await readFile(pageFile(builder.output, page.address), 'utf8');
    if (!built.includes(mark)) throw new Error(`the edit of ${page.address} is not in the page`);
    checkPages(builder, site);
  } finally {
    await writeFile(source, original);
  }
}

/** Every page must be there: a builder is not fast for having left some out. */
function checkPages({ output }: Builder, { pages }: CheckedSite): void {
  const missing = pages.filter(({ address }) => !existsSync(pageFile(output, address)));
  const [first] = missing;
  if (first === undefined) return;
  throw new Error(`${missing.length} of ${pages.length} pages are missing: ${first.address}`);
}

/** An ordinary page in the middle of the site. */
function pageToEdit({ pages }: CheckedSite): SitePage {
  const candidates = pages.filter(({ entry }) => entry.type === 'page' && entry.locale === 'fr');
  const page = candidates[Math.floor(candidates.length / 2)];
  if (page === undefined) throw new Error('the corpus has no ordinary page in French');
  return page;
}

function words({ seconds, peakMemory }: Run): string {
  const memory = peakMemory === undefined ? '' : `, ${Math.round(peakMemory / 2 ** 20)} MiB`;
  return `${seconds.toFixed(2)} s${memory}`;
}

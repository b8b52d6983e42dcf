import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chart } from './chart.ts';
import { report } from './report.ts';
import type { Results } from './results.ts';

/** Writes the page of results, its chart and the figures behind them into a folder. */
export async function writeReport(results: Results, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'RESULTS.md'), report(results));
  await writeFile(join(folder, 'chart.svg'), chart(results));
  await writeFile(join(folder, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
}

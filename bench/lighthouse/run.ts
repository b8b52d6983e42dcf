/**
 * `npm run bench:lighthouse`: runs Lighthouse on one page of every template in both languages, and
 * writes `LIGHTHOUSE.md`.
 *
 *     node bench/lighthouse/run.ts [--runs 7] [--out bench] [--keep]
 *                                  [--only home,section,page,agreement,mission-report,news]
 *
 * Ends with 1 when a goal is missed or a page could not be audited; the results say which and why.
 */
import { statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from '../../lib/serve/serve.ts';
import { findBrowser } from '../../tests/support/browser.ts';
import { freePort } from '../../tests/support/free-port.ts';
import { installPackage } from '../shared/install-package.ts';
import { describeOccasion } from '../shared/occasion.ts';
import { pageFile } from '../shared/page-file.ts';
import { inWorkFolder, type WorkFolder } from '../shared/work-folder.ts';
import type { Auditor } from './audit-page.ts';
import { auditPages } from './audit-pages.ts';
import { startBrowser } from './browser-with-port.ts';
import { buildForAudit } from './build-for-audit.ts';
import { choosePages } from './choose-pages.ts';
import { EMPTY_PAGE, writeEmptyPage } from './empty-page.ts';
import { isWell } from './goals.ts';
import { readLighthouseOptions, type LighthouseOptions } from './options.ts';
import { lighthouseReport } from './report.ts';
import type { LighthouseResults } from './results.ts';

const root = join(import.meta.dirname, '../..');
const say = (line: string) => console.log(line);
const options = readLighthouseOptions(process.argv.slice(2));

process.exitCode = (await inWorkFolder(options.keep, (work) => bench(options, work))) ? 0 : 1;

/** Whether every page was audited and reaches every goal. */
async function bench(asked: LighthouseOptions, work: WorkFolder): Promise<boolean> {
  const occasion = describeOccasion(work.disk);
  const choice = await findBrowser();
  const { browser } = await startBrowser(choice);
  const chromium = browser.version();
  await browser.close();

  say('Installing Lighthouse');
  const project = join(root, 'bench');
  const lighthouse = await installPackage(project, 'lighthouse');

  const audited = await auditSite(asked, work.path, { project, choice });
  const results = { ...occasion, lighthouse, chromium, runs: asked.runs, ...audited };
  await mkdir(asked.out, { recursive: true });
  const file = join(asked.out, 'LIGHTHOUSE.md');
  await writeFile(file, lighthouseReport(results));
  say(`Written: ${file}`);
  return isWell(audited.pages);
}

/** Builds the site, serves it and audits it. */
async function auditSite(
  { runs, types }: LighthouseOptions,
  work: string,
  auditor: Auditor,
): Promise<Pick<LighthouseResults, 'pages' | 'emptyPage'>> {
  const port = await freePort();
  say('Building the site');
  const site = await buildForAudit(root, work, `http://127.0.0.1:${port}`);
  const chosen = choosePages(
    site.pages.filter(({ entry }) => types.includes(entry.type)),
    (address) => statSync(`${pageFile(site.output, address)}.br`).size,
  );
  await writeEmptyPage(site.output);
  const { url: siteUrl, close } = await serve({ dir: site.output, port });
  try {
    const reports = join(work, 'reports');
    const auditing = { auditor, siteUrl, runs, reports, say };
    const [emptyPage, ...pages] = await auditPages([EMPTY_PAGE, ...chosen], auditing);
    return { pages, emptyPage };
  } finally {
    await close();
  }
}

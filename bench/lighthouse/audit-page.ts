import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserChoice } from '../../tests/support/browser.ts';
import { runCommand } from '../shared/run-command.ts';
import { startBrowser } from './browser-with-port.ts';
import { readReport } from './read-report.ts';
import { CATEGORIES, type Audit } from './results.ts';

/** What audits pages. */
export interface Auditor {
  /** The project that Lighthouse is installed in. */
  project: string;
  choice: BrowserChoice;
}

/** Its default settings, which are those of a phone, and nothing sent to its makers. */
const OPTIONS = [
  '--quiet',
  '--output=json',
  '--no-enable-error-reporting',
  `--only-categories=${Object.keys(CATEGORIES).join(',')}`,
];

/**
 * Audits a page once, in a browser of its own.
 *
 * @param url its full address
 * @param reportFile where Lighthouse's own report goes
 * @throws {Error} with Lighthouse's last words, when the page could not be audited
 */
export async function auditPage(
  { project, choice }: Auditor,
  url: string,
  reportFile: string,
): Promise<Audit> {
  const { browser, port } = await startBrowser(choice);
  try {
    const program = join(project, 'node_modules/lighthouse/cli/index.js');
    await runCommand({
      program: process.execPath,
      args: [program, url, ...OPTIONS, `--port=${port}`, `--output-path=${reportFile}`],
      folder: project,
      // The browser is timed: what listens to it must not take a processor from it.
      givesWay: true,
    });
  } finally {
    await browser.close();
  }
  return readReport(await readFile(reportFile, 'utf8'));
}

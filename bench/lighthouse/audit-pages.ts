import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { auditPage, type Auditor } from './audit-page.ts';
import type { ChosenPage } from './choose-pages.ts';
import type { Audit, AuditedPage } from './results.ts';

/** Where and how often pages are audited. */
export interface Auditing {
  auditor: Auditor;
  /** The address of the site, with a slash at its end. */
  siteUrl: string;
  /** Audits of each page. */
  runs: number;
  /** The folder for Lighthouse's own reports. */
  reports: string;
  /** Where a line about an audit goes. */
  say: (line: string) => void;
}

/**
 * Audits every page, then every page again: a minute in which the machine is busy does not fall on
 * one page alone.
 */
export async function auditPages(
  pages: readonly ChosenPage[],
  { auditor, siteUrl, runs, reports, say }: Auditing,
): Promise<AuditedPage[]> {
  await mkdir(reports, { recursive: true });
  const audited = pages.map((page): AuditedPage => ({ ...page, audits: [], failures: [] }));
  for (let run = 1; run <= runs; run += 1) {
    for (const [index, { address, audits, failures }] of audited.entries()) {
      const name = `run ${run} of ${runs}, ${address}`;
      const report = join(reports, `page-${index + 1}-run-${run}.json`);
      try {
        const audit = await auditPage(auditor, new URL(address, siteUrl).href, report);
        audits.push(audit);
        say(`${name}: ${words(audit)}`);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        failures.push(reason);
        say(`${name}: FAILED: ${reason}`);
      }
    }
  }
  return audited;
}

function words({ scores, cls, tbt, failed }: Audit): string {
  const checks = failed.map(({ id }) => `, ${id}`).join('');
  return `${Object.values(scores).join('/')}, CLS ${cls}, TBT ${Math.round(tbt)} ms${checks}`;
}

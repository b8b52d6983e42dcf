import { NOTHING, quoted, significant, spread, table, whole } from '../shared/markdown.ts';
import { occasionLine } from '../shared/occasion.ts';
import { spreadOf } from '../shared/statistics.ts';
import { goalsOf, medianOf } from './goals.ts';
import { METHOD, METHOD_IN_FRENCH } from './method.ts';
import { CATEGORIES, type Audit, type AuditedPage, type LighthouseResults } from './results.ts';

/** The page of results, in Markdown. */
export function lighthouseReport(results: LighthouseResults): string {
  const { pages } = results;
  return [
    '# Lighthouse',
    '',
    occasionLine(results, toolWords(results)),
    '',
    METHOD_IN_FRENCH,
    '',
    '## Goals',
    '',
    ...goalRows(pages),
    '',
    emptyPageLine(results),
    '',
    '## Page by page',
    '',
    ...pageRows(pages),
    ...checkSection(pages),
    ...failureSection(pages),
    '',
    METHOD,
  ].join('\n');
}

function toolWords({ lighthouse, chromium, runs, pages }: LighthouseResults): string[] {
  const indexes = pages.flatMap(({ audits }) => audits.map((audit) => audit.benchmarkIndex));
  return [
    `Lighthouse ${lighthouse}, mobile, in Chromium ${chromium}`,
    `Lighthouse’s benchmark index of the machine ${spread(spreadOf(indexes), whole)}`,
    runs === 1 ? '1 run of each page' : `${runs} runs of each page: median (minimum–maximum)`,
  ];
}

function goalRows(pages: readonly AuditedPage[]): string[] {
  const rows = goalsOf(pages).map(({ name, target, worst, missed, reached }) => [
    name,
    whole(target),
    figure(worst, significant),
    `${missed.length} of ${pages.length}`,
    reached === undefined ? 'not measured' : reached ? 'reached' : '**missed**',
  ]);
  return table(['every page', 'goal', 'worst page', 'pages that miss it', ''], rows);
}

/** How much of a page's blocking time is not its own. */
function emptyPageLine({ emptyPage }: LighthouseResults): string {
  const time = spread(spreadOf(emptyPage?.audits.map(({ tbt }) => tbt) ?? []), whole);
  return `On this machine and in this browser, an empty page has a TBT of ${time} ms.`;
}

function pageRows(pages: readonly AuditedPage[]): string[] {
  const rows = pages.map((page) => {
    const median = (read: (audit: Audit) => number, text: (number: number) => string) =>
      figure(medianOf(page, read), text);
    return [
      `\`${page.address}\``,
      page.look,
      median(({ scores }) => scores.performance, whole),
      median(({ scores }) => scores.accessibility, whole),
      median(({ scores }) => scores['best-practices'], whole),
      median(({ scores }) => scores.seo, whole),
      median(({ fcp }) => fcp, seconds),
      median(({ lcp }) => lcp, seconds),
      spread(spreadOf(page.audits.map(({ tbt }) => tbt)), whole),
      median(({ cls }) => cls, significant),
      median(({ bytes }) => bytes, whole),
      median(({ requests }) => requests, whole),
    ];
  });
  const heads = ['page', 'template', ...Object.values(CATEGORIES)];
  const figures = ['FCP, s', 'LCP, s', 'TBT, ms', 'CLS', 'bytes', 'requests'];
  return table([...heads, ...figures], rows, 2);
}

/** What takes points from a page, in the categories whose goal it misses. */
function checkSection(pages: readonly AuditedPage[]): string[] {
  const lines = pages.flatMap((page) => {
    const { address, audits } = page;
    const runsByCheck = new Map<string, number>();
    for (const { category, id, title } of audits.flatMap((audit) => audit.failed)) {
      if (medianOf(page, ({ scores }) => scores[category]) === 100) continue;
      const check = `${CATEGORIES[category]}, ${id}: ${quoted(title)}`;
      runsByCheck.set(check, (runsByCheck.get(check) ?? 0) + 1);
    }
    return [...runsByCheck].map(
      ([check, runs]) => `- \`${address}\` (${runs} of ${audits.length} runs): ${check}`,
    );
  });
  return lines.length === 0 ? [] : ['', '## Checks that fail', '', ...lines];
}

function failureSection(pages: readonly AuditedPage[]): string[] {
  const lines = pages.flatMap(({ address, failures }) =>
    failures.map((reason) => `- \`${address}\`: ${quoted(reason)}`),
  );
  return lines.length === 0 ? [] : ['', '## Runs that failed', '', ...lines];
}

function figure(value: number | undefined, text: (number: number) => string): string {
  return value === undefined ? NOTHING : text(value);
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);

import { CATEGORIES, type Audit, type Category, type FailedCheck } from './results.ts';

/** What is read of Lighthouse's own report. */
interface Report {
  requestedUrl: string;
  finalDisplayedUrl: string;
  runtimeError?: { message: string };
  environment: { benchmarkIndex: number };
  categories: Partial<Record<string, { score: number | null; auditRefs: Reference[] }>>;
  audits: Partial<Record<string, Check>>;
}

interface Reference {
  id: string;
  /** Its part in the score; 0 for what only informs. */
  weight: number;
}

interface Check {
  title: string;
  /** From 0 to 1; null for what does not apply or is not judged. */
  score: number | null;
  numericValue?: number;
  /** What is wrong, when the title does not say. */
  explanation?: string;
  details?: { items?: Resources[] };
}

/** A line of `resource-summary`. */
interface Resources {
  resourceType?: string;
  requestCount?: number;
  transferSize?: number;
}

/**
 * Reads the JSON report of one run of Lighthouse.
 *
 * @throws {Error} when the page could not be audited, when another page answered in its place, or
 *   when a figure is missing
 */
export function readReport(json: string): Audit {
  const report: Report = JSON.parse(json);
  if (report.runtimeError !== undefined) throw new Error(report.runtimeError.message);
  if (report.finalDisplayedUrl !== report.requestedUrl) {
    throw new Error(`${report.requestedUrl} led to ${report.finalDisplayedUrl}`);
  }
  const scores: Record<Category, number> = {
    performance: scoreOf(report, 'performance'),
    accessibility: scoreOf(report, 'accessibility'),
    'best-practices': scoreOf(report, 'best-practices'),
    seo: scoreOf(report, 'seo'),
  };
  const total = report.audits['resource-summary']?.details?.items?.find(
    ({ resourceType }) => resourceType === 'total',
  );
  return {
    scores,
    fcp: known('first-contentful-paint', numberOf(report, 'first-contentful-paint')),
    lcp: known('largest-contentful-paint', numberOf(report, 'largest-contentful-paint')),
    tbt: known('total-blocking-time', numberOf(report, 'total-blocking-time')),
    cls: known('cumulative-layout-shift', numberOf(report, 'cumulative-layout-shift')),
    bytes: known('transferSize', total?.transferSize),
    requests: known('requestCount', total?.requestCount),
    benchmarkIndex: report.environment.benchmarkIndex,
    failed: CATEGORY_NAMES.filter((category) => scores[category] < 100).flatMap((category) =>
      failedChecks(report, category),
    ),
  };
}

const CATEGORY_NAMES = Object.keys(CATEGORIES) as Category[];

function scoreOf({ categories }: Report, category: Category): number {
  return Math.round(known(category, categories[category]?.score) * 100);
}

const numberOf = ({ audits }: Report, id: string) => audits[id]?.numericValue;

/** A figure that is missing must not pass for a good one. */
function known(name: string, value: number | null | undefined): number {
  if (typeof value === 'number') return value;
  throw new Error(`Lighthouse’s report has no ${name}`);
}

/** The checks that take points from a category. */
function failedChecks({ categories, audits }: Report, category: Category): FailedCheck[] {
  return (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const check = audits[id];
    if (weight === 0 || typeof check?.score !== 'number' || check.score === 1) return [];
    const { title, explanation } = check;
    return [
      { category, id, title: explanation === undefined ? title : `${title}: ${explanation}` },
    ];
  });
}

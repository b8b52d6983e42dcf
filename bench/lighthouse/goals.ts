import { spreadOf } from '../shared/statistics.ts';
import { CATEGORIES, type Audit, type AuditedPage, type Category } from './results.ts';

/** A figure that every page must have: each is the best that there can be. */
export interface LighthouseGoal {
  name: string;
  target: number;
  /** The median of the page that is farthest from it. */
  worst?: number;
  /** The addresses of the pages that miss it. */
  missed: string[];
  /** Undefined when none misses it but some page could not be measured. */
  reached?: boolean;
}

/** The goals of the site, judged on the median of each page's audits. */
export function goalsOf(pages: readonly AuditedPage[]): LighthouseGoal[] {
  const categories = Object.keys(CATEGORIES) as Category[];
  return [
    ...categories.map((category) =>
      goal(pages, CATEGORIES[category], 100, ({ scores }) => scores[category]),
    ),
    goal(pages, 'CLS', 0, ({ cls }) => cls),
    goal(pages, 'TBT, ms', 0, ({ tbt }) => tbt),
  ];
}

/** Whether every page was audited as often as it was to be, and reaches every goal. */
export function isWell(pages: readonly AuditedPage[]): boolean {
  const isWhole = pages.every(({ failures }) => failures.length === 0);
  return isWhole && goalsOf(pages).every(({ reached }) => reached === true);
}

/** The middle one of a figure over the audits of a page; undefined when it has none. */
export function medianOf({ audits }: AuditedPage, read: (audit: Audit) => number) {
  return spreadOf(audits.map(read))?.median;
}

function goal(
  pages: readonly AuditedPage[],
  name: string,
  target: number,
  read: (audit: Audit) => number,
): LighthouseGoal {
  const measured = pages.flatMap((page) => {
    const median = medianOf(page, read);
    return median === undefined ? [] : [{ address: page.address, median }];
  });
  const distance = ({ median }: { median: number }) => Math.abs(median - target);
  const [worst] = measured.toSorted((a, b) => distance(b) - distance(a));
  const missed = measured.filter(({ median }) => median !== target).map(({ address }) => address);
  const isWhole = worst !== undefined && measured.length === pages.length;
  return {
    name,
    target,
    missed,
    ...(worst === undefined ? {} : { worst: worst.median }),
    ...(missed.length > 0 || isWhole ? { reached: missed.length === 0 } : {}),
  };
}

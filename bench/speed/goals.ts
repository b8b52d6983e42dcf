import { whole } from '../shared/markdown.ts';
import { ratioSpread, spreadOf, type Spread } from '../shared/statistics.ts';
import {
  secondsOf,
  secondsWithCopies,
  seriesOf,
  sizesOf,
  type BuilderName,
  type Results,
  type Series,
} from './results.ts';

/** A figure this site must keep to. */
export interface Goal {
  name: string;
  limit: number;
  /** What the site is brought toward, and may miss. */
  isAim?: true;
  /** Undefined when what it needs was not measured. */
  value?: Spread;
  /** Whether the median keeps to the limit. */
  reached?: boolean;
}

const GIBIBYTE = 2 ** 30;

/** About at these sizes, cold builds are set beside Astro's, compressed copies made on both sides. */
const SIZES_BESIDE_ASTRO = [1000, 10_000] as const;

/**
 * The goals of the site. Where they name neither a size nor the real content, they are set for 10,000
 * pages and judged on the largest site measured.
 */
export function goalsOf(results: Results): Goal[] {
  const [smaller, largest] = [sizesOf(results).at(-2), sizesOf(results).at(-1)];
  const find = (name: BuilderName, pages = largest) => seriesOf(results, name, pages);
  const site = find('site');
  /** This site's seconds beside another's. */
  const beside = (name: BuilderName, own: 'cold' | 'edit', other: 'cold' | 'edit') =>
    ratioSpread(secondsOf(site?.[own]), secondsOf(find(name)?.[other]));
  const previous = smaller === undefined ? undefined : find('site', smaller);

  return [
    goal('One edit published, ÷ Hugo’s full build', 1, beside('hugo', 'edit', 'cold')),
    goal(
      'One edit of the real content published, s',
      1,
      spreadOf(secondsOf(results.content?.edit)),
    ),
    ...SIZES_BESIDE_ASTRO.map((size) => sizeNear(results, size)).map((pages) => ({
      ...goal(
        `Cold build ÷ Astro’s, both with compressed copies, ${whole(pages)} pages`,
        1.5,
        ratioSpread(
          secondsWithCopies(find('site', pages)),
          secondsWithCopies(find('astro', pages)),
        ),
      ),
      isAim: true as const,
    })),
    goal('One edit published, ÷ Astro’s', 0.25, beside('astro', 'edit', 'edit')),
    goal('One edit published, ÷ plain Next’s', 0.05, beside('next', 'edit', 'edit')),
    goal('Cold build, publishing included, ÷ plain Next’s', 0.6, beside('next', 'cold', 'cold')),
    goal('Time per page, ÷ that of the next smaller site', 1, growth(previous, site)),
    goal('Peak memory of the worst run, GiB', 1.5, worstMemory(site)),
    goal(
      'First visit, bytes, ÷ plain Next’s',
      0.1,
      ratioSpread([site?.weight?.firstVisit], [find('next')?.weight?.firstVisit]),
    ),
    goal(
      'HTML and CSS of the heaviest page sampled, bytes',
      14_336,
      most([site?.weight?.largestHtmlAndCss, results.content?.weight?.largestHtmlAndCss]),
    ),
  ];
}

/** The size measured that has a tenth more or less of the pages; that one itself when there is none. */
const sizeNear = (results: Results, pages: number): number =>
  sizesOf(results).find((size) => Math.abs(size - pages) <= pages / 10) ?? pages;

function goal(name: string, limit: number, value: Spread | undefined): Goal {
  return value === undefined
    ? { name, limit }
    : { name, limit, value, reached: value.median <= limit };
}

/** The largest of those that were measured, by itself. */
function most(values: readonly (number | undefined)[]): Spread | undefined {
  const largest = spreadOf(values)?.max;
  return largest === undefined ? undefined : spreadOf([largest]);
}

function growth(smaller: Series | undefined, larger: Series | undefined): Spread | undefined {
  if (smaller === undefined || larger === undefined) return undefined;
  const perPage = ({ cold, pages }: Series) =>
    cold.map((run) => (run === undefined ? undefined : run.seconds / pages));
  return ratioSpread(perPage(larger), perPage(smaller));
}

/** The worst run counts: a build that fails for want of memory fails once too often. */
function worstMemory(series: Series | undefined): Spread | undefined {
  const runs = [...(series?.cold ?? []), ...(series?.edit ?? [])];
  return most(
    runs.flatMap((run) => (run?.peakMemory === undefined ? [] : run.peakMemory / GIBIBYTE)),
  );
}

import type { Run } from '../shared/run-command.ts';
import { ratioSpread, spreadOf, type Spread } from '../shared/statistics.ts';
import { seriesOf, sizesOf, type BuilderName, type Results, type Series } from './results.ts';

/** A figure this site must keep to. */
export interface Goal {
  name: string;
  limit: number;
  /** Undefined when what it needs was not measured. */
  value?: Spread;
  /** Whether the median keeps to the limit. */
  reached?: boolean;
}

const GIBIBYTE = 2 ** 30;

/** The goals of the site, judged on the largest one measured. They are set for 10,000 pages. */
export function goalsOf(results: Results): Goal[] {
  const [smaller, largest] = [sizesOf(results).at(-2), sizesOf(results).at(-1)];
  const find = (name: BuilderName, pages = largest) => seriesOf(results, name, pages);
  const site = find('site');
  /** This site's seconds beside another's. */
  const beside = (name: BuilderName, own: 'cold' | 'edit', other: 'cold' | 'edit') =>
    ratioSpread(seconds(site?.[own]), seconds(find(name)?.[other]));
  const previous = smaller === undefined ? undefined : find('site', smaller);

  return [
    goal('One edit published, ÷ Hugo’s full build', 1, beside('hugo', 'edit', 'cold')),
    goal('One edit published, ÷ Astro’s', 0.25, beside('astro', 'edit', 'edit')),
    goal('One edit published, ÷ plain Next’s', 0.05, beside('next', 'edit', 'edit')),
    goal('Cold build, publishing included, ÷ plain Next’s', 0.6, beside('next', 'cold', 'cold')),
    goal('Time per page, ÷ that of the next smaller site', 1, growth(previous, site)),
    goal(
      'Publish step without compression, ms a page',
      1,
      spreadOf((site?.publishing ?? []).filter((time) => time !== undefined)),
    ),
    goal('Peak memory of the worst run, GiB', 1.5, worstMemory(site)),
    goal(
      'First visit, bytes, ÷ plain Next’s',
      0.1,
      ratioSpread([site?.weight?.firstVisit], [find('next')?.weight?.firstVisit]),
    ),
    goal(
      'HTML and CSS of the heaviest page sampled, bytes',
      14_336,
      spreadOf(site?.weight === undefined ? [] : [site.weight.largestHtmlAndCss]),
    ),
  ];
}

function goal(name: string, limit: number, value: Spread | undefined): Goal {
  return value === undefined
    ? { name, limit }
    : { name, limit, value, reached: value.median <= limit };
}

const seconds = (runs: readonly (Run | undefined)[] = []) => runs.map((run) => run?.seconds);

function growth(smaller: Series | undefined, larger: Series | undefined): Spread | undefined {
  if (smaller === undefined || larger === undefined) return undefined;
  const perPage = ({ cold, pages }: Series) =>
    cold.map((run) => (run === undefined ? undefined : run.seconds / pages));
  return ratioSpread(perPage(larger), perPage(smaller));
}

/** The worst run counts: a build that fails for want of memory fails once too often. */
function worstMemory(series: Series | undefined): Spread | undefined {
  const runs = [...(series?.cold ?? []), ...(series?.edit ?? [])];
  const worst = spreadOf(runs.flatMap((run) => run?.peakMemory ?? []))?.max;
  return worst === undefined ? undefined : spreadOf([worst / GIBIBYTE]);
}

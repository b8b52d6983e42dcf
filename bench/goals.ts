import { BUILDER_NAMES, type BuilderName, type Results, type Run, type Series } from './results.ts';
import { ratioSpread, spreadOf, type Spread } from './statistics.ts';

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

/** The goals of the site, on the largest one measured. */
export function goalsOf(results: Results): Goal[] {
  const sizes = sizesOf(results);
  const largest = sizes.at(-1);
  const find = (builder: BuilderName, pages = largest) =>
    results.series.find((series) => series.builder === builder && series.pages === pages);
  const site = find('site');
  const seconds = (runs: Series['cold'] | undefined) => (runs ?? []).map((run) => run?.seconds);
  const weightRatio = (weight: 'firstVisit') => {
    const [own, other] = [site?.weight?.[weight], find('next')?.weight?.[weight]];
    return own === undefined || other === undefined ? undefined : spreadOf([own / other]);
  };
  const memory = [...(site?.cold ?? []), ...(site?.edit ?? [])].flatMap((run) => memoryOf(run));
  const heaviest = site?.weight?.largestHtmlAndCss;

  return [
    goal(
      'One edit published, ÷ Hugo’s full build',
      1,
      ratioSpread(seconds(site?.edit), seconds(find('hugo')?.cold)),
    ),
    goal(
      'One edit published, ÷ Astro’s',
      0.25,
      ratioSpread(seconds(site?.edit), seconds(find('astro')?.edit)),
    ),
    goal(
      'One edit published, ÷ plain Next’s',
      0.05,
      ratioSpread(seconds(site?.edit), seconds(find('next')?.edit)),
    ),
    goal(
      'Cold build, publishing included, ÷ plain Next’s export',
      0.6,
      ratioSpread(seconds(site?.cold), seconds(find('next')?.cold)),
    ),
    goal(
      'Growth: time per page, ÷ that of the next smaller site',
      1,
      growth(find('site', sizes.at(-2)), site),
    ),
    goal('Peak memory, GiB', 1.5, spreadOf(memory.map((bytes) => bytes / GIBIBYTE))),
    goal('First visit, bytes, ÷ plain Next’s', 0.1, weightRatio('firstVisit')),
    goal(
      'HTML and CSS of the heaviest page sampled, bytes',
      14_336,
      heaviest === undefined ? undefined : spreadOf([heaviest]),
    ),
  ];
}

/** The sizes measured, smallest first. */
export function sizesOf({ series }: Results): number[] {
  return [...new Set(series.map(({ pages }) => pages))].toSorted((a, b) => a - b);
}

/** The builders that were to be measured, in their fixed order. */
export function buildersOf({ series }: Results): BuilderName[] {
  return BUILDER_NAMES.filter((name) => series.some(({ builder }) => builder === name));
}

function goal(name: string, limit: number, value: Spread | undefined): Goal {
  return value === undefined
    ? { name, limit }
    : { name, limit, value, reached: value.median <= limit };
}

function growth(smaller: Series | undefined, larger: Series | undefined): Spread | undefined {
  if (smaller === undefined || larger === undefined) return undefined;
  const perPage = ({ cold, pages }: Series) =>
    cold.map((run) => (run === undefined ? undefined : run.seconds / pages));
  return ratioSpread(perPage(larger), perPage(smaller));
}

function memoryOf(run: Run | undefined): number[] {
  return run?.peakMemory === undefined ? [] : [run.peakMemory];
}

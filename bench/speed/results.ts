import type { Occasion } from '../shared/occasion.ts';
import type { Run } from '../shared/run-command.ts';

/** What a build gives the reader and the disk, from its output. Bytes are Brotli's, quality 11. */
export interface Weight {
  /** Median of the HTML of the sampled pages. */
  html: number;
  /** Median of a first visit: HTML, style sheets, scripts, images and fonts it names. */
  firstVisit: number;
  /** Median of the script in a first visit. */
  script: number;
  /** Median of the requests of a first visit. */
  requests: number;
  /** Most bytes of HTML and style sheets that any sampled page has. */
  largestHtmlAndCss: number;
  /** Bytes written per page, uncompressed; compressed copies are not counted. */
  writtenPerPage: number;
}

/** The rounds of one builder on a site of one size. A round that failed is undefined. */
export interface Series {
  builder: BuilderName;
  pages: number;
  cold: (Run | undefined)[];
  /** Built again after one page was edited. */
  edit: (Run | undefined)[];
  /** Of a builder that makes no compressed copies: the seconds that those of a cold build take. */
  compressing?: (number | undefined)[];
  weight?: Weight;
  /** Why a run failed, in the builder's own last words. */
  failures: string[];
}

/** The builders that can be compared: this site and the others. */
export const BUILDER_NAMES = ['site', 'hugo', 'eleventy', 'astro', 'next'] as const;

/** One of the builders. */
export type BuilderName = (typeof BUILDER_NAMES)[number];

/** All that one run of the benchmark found. */
export interface Results extends Occasion {
  rounds: number;
  /** Builder and version, as readers know it. */
  labels: Partial<Record<BuilderName, string>>;
  series: Series[];
  /** Of this site on its real content, whatever its size. */
  content?: Series;
}

/** All that was measured. */
export function allSeries({ series, content }: Results): Series[] {
  return content === undefined ? series : [content, ...series];
}

/** The sizes measured, smallest first. */
export function sizesOf({ series }: Results): number[] {
  return [...new Set(series.map(({ pages }) => pages))].toSorted((a, b) => a - b);
}

/** The builders that were to be measured, in their fixed order. */
export function buildersOf({ series }: Results): BuilderName[] {
  return BUILDER_NAMES.filter((name) => series.some(({ builder }) => builder === name));
}

/** What was measured of a builder on the site of that size. */
export function seriesOf(
  { series }: Results,
  name: BuilderName,
  pages: number | undefined,
): Series | undefined {
  return series.find((one) => one.builder === name && one.pages === pages);
}

/** A builder's name and version; the bare name of one that could not be installed. */
export function labelOf({ labels }: Results, name: BuilderName): string {
  return labels[name] ?? name;
}

/** Seconds of the runs. */
export const secondsOf = (runs: Series['cold'] = []) => runs.map((run) => run?.seconds);

/** Seconds of the cold builds, compressed copies included: this site makes them as it builds. */
export function secondsWithCopies(series: Series | undefined): (number | undefined)[] {
  const cold = secondsOf(series?.cold);
  if (series === undefined || series.builder === 'site') return cold;
  return cold.map((seconds, round) => {
    const compressing = series.compressing?.[round];
    return seconds === undefined || compressing === undefined ? undefined : seconds + compressing;
  });
}

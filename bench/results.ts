/** One run of a builder: how long it took and what it needed. */
export interface Run {
  /** From start to end of the command, its own start included. */
  seconds: number;
  /** Resident memory of the command and all its processes together, at its highest; in bytes. */
  peakMemory?: number;
}

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
  /** Of a publish step, without compression: milliseconds a page. */
  publishing?: (number | undefined)[];
  weight?: Weight;
  /** Why a run failed, in the builder's own last words. */
  failures: string[];
}

/** The builders that can be compared: this site and the others. */
export const BUILDER_NAMES = ['site', 'hugo', 'eleventy', 'astro', 'next'] as const;

/** One of the builders. */
export type BuilderName = (typeof BUILDER_NAMES)[number];

/** The machine the measures were taken on. */
export interface Machine {
  processor: string;
  cores: number;
  /** In bytes. */
  memory: number;
  system: string;
  node: string;
  /** Processes that ran or waited to run in the minute before the first build, on average. */
  load: number;
  /** Whether the work folder was in memory. */
  disk: 'memory' | 'disk';
}

/** When something was measured, on what machine, and what it was measured of. */
export interface Occasion {
  /** ISO day. */
  date: string;
  /** Short hash, with `+` when files had changed since; undefined outside a repository. */
  commit?: string;
  machine: Machine;
}

/** All that one run of the benchmark found. */
export interface Results extends Occasion {
  rounds: number;
  /** Builder and version, as readers know it. */
  labels: Partial<Record<BuilderName, string>>;
  series: Series[];
}

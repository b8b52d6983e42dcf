import type { Page } from 'playwright';

/** Something that an engine says of a page. */
export interface Finding {
  /** The rule, as the engine names it. */
  rule: string;
  /**
   * Whether the engine is sure. It `asks` when a person must look, and when its makers call the rule
   * an experiment or a recommendation.
   */
  verdict: 'fails' | 'asks';
  /** Where: `/html[1]/body[1]/main[1]`. */
  path: string;
  /** What the engine says of it, in its words. */
  says: string;
}

/** What an engine says of one page. */
export interface Report {
  /** How many rules it ran. */
  rules: number;
  findings: Finding[];
}

/** An engine that judges the page a browser shows. */
export interface PageEngine {
  name: 'axe' | 'IBM' | 'Alfa';
  /** The npm package that its version is read from. */
  packageName: string;
  /** How many rules it has: fewer would be run in silence by packages that do not fit together. */
  rules: number;
  /** The script that each page needs for it, if any. */
  script?: string;
  /** Judges the page that is open. */
  check(page: Page): Promise<Report>;
}

import type { Occasion } from '../shared/occasion.ts';
import type { ChosenPage } from './choose-pages.ts';

/** What Lighthouse gives a score, and what readers call it. */
export const CATEGORIES = {
  performance: 'Performance',
  accessibility: 'Accessibility',
  'best-practices': 'Best practices',
  seo: 'SEO',
} as const;

/** One of the things scored. */
export type Category = keyof typeof CATEGORIES;

/** A check that keeps a category from its full score. */
export interface FailedCheck {
  category: Category;
  /** Lighthouse's name of it, to look it up. */
  id: string;
  /** In Lighthouse's words. */
  title: string;
}

/** What one run of Lighthouse found on a page. */
export interface Audit {
  /** From 0 to 100. */
  scores: Record<Category, number>;
  /** First Contentful Paint, in milliseconds. */
  fcp: number;
  /** Largest Contentful Paint, in milliseconds. */
  lcp: number;
  /** Total Blocking Time, in milliseconds. */
  tbt: number;
  /** Cumulative Layout Shift, without unit. */
  cls: number;
  /** Received for the page, headers included. */
  bytes: number;
  requests: number;
  /** Lighthouse's measure of the machine's speed at that moment: the more, the faster. */
  benchmarkIndex: number;
  /** Checks that fail, of the categories below 100. */
  failed: FailedCheck[];
}

/** A page and its audits. */
export interface AuditedPage extends ChosenPage {
  audits: Audit[];
  /** Why an audit could not be made. */
  failures: string[];
}

/** All that one run of the command found. */
export interface LighthouseResults extends Occasion {
  /** Versions of what audits. */
  lighthouse: string;
  chromium: string;
  /** Audits of each page. */
  runs: number;
  pages: AuditedPage[];
  /** The empty page, which no goal is judged on. */
  emptyPage: AuditedPage | undefined;
}

import { z } from 'zod';
import {
  alias,
  asOf,
  dayOrTime,
  line,
  lineOf,
  listOf,
  recommendationOf,
  slug,
  source,
  withdrawal,
} from './fields.ts';

/** Words: what each language writes for itself, in its own file. */
export const commonWords = {
  /** The page's name: its h1 and its `<title>`. */
  title: line,
  /** A shorter name for menus, lists and breadcrumbs. */
  navTitle: line.optional(),
  /** What the page says, in one or two sentences: search results, lists of pages. */
  description: lineOf(40, 320),
  /** A sentence under the h1, which the text does not say again. */
  lede: line.optional(),
  /** The last part of the page's address, in the page's language. */
  slug: slug,
  /** Old addresses that lead to this page for good (301). */
  aliases: listOf(alias, 1_000).optional(),
};

/**
 * Facts: what is true in every language. They are written in the French file; the English file
 * may repeat them, and then they must agree.
 */
export const commonFacts = {
  /** Rank among the pages of the same section, smallest first; then by title. */
  order: z.int().min(0).max(9999).optional(),
  /** When the page last changed, with its time where the source gives one. */
  updated: dayOrTime.optional(),
  /** The date what the page states was known to hold: shows the dated-facts notice. */
  asOf: asOf.optional(),
  /** The document the page was made from. */
  source: source.optional(),
  /** The recommendations of mission reports that what the page tells of follows up. */
  followsUp: listOf(recommendationOf, 20).optional(),
  /** The page no longer holds: it stays at its address and says so, and leaves the lists. */
  withdrawn: withdrawal.optional(),
  /** This page exists in French only: no English file is expected. */
  frenchOnly: z.boolean().optional(),
};

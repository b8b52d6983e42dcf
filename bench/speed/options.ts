import { parseArgs } from 'node:util';
import { listOf, wholeNumber } from '../shared/option-values.ts';
import { BUILDER_NAMES, type BuilderName } from './results.ts';

/** What to measure. */
export interface Options {
  /** Sizes of the made-up sites, in HTML pages, both languages together. */
  pages: number[];
  /** The real content too. */
  content: boolean;
  rounds: number;
  builders: BuilderName[];
  /** The folder the results are written to. */
  out: string;
  /** Leaves the work folder in place. */
  keep: boolean;
}

/** In the list of sizes: the real content. */
const CONTENT = 'content';

/**
 * Reads the arguments of `npm run bench`.
 *
 * @throws {RangeError} when one has a value that means nothing
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pages: { type: 'string', default: 'content,100,1000,10000' },
      rounds: { type: 'string', default: '3' },
      only: { type: 'string', default: BUILDER_NAMES.join(',') },
      out: { type: 'string', default: 'bench' },
      keep: { type: 'boolean', default: false },
    },
  });
  const sites = values.pages.split(',').map((text) => text.trim());
  return {
    pages: sites.filter((text) => text !== CONTENT).map((text) => wholeNumber('--pages', text, 20)),
    content: sites.includes(CONTENT),
    rounds: wholeNumber('--rounds', values.rounds, 1),
    builders: listOf('--only', values.only, BUILDER_NAMES),
    out: values.out,
    keep: values.keep,
  };
}

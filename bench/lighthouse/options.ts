import { parseArgs } from 'node:util';
import { contentTypes, type ContentType } from '../../lib/content/schema/types.ts';
import { listOf, wholeNumber } from '../shared/option-values.ts';

/** What to audit. */
export interface LighthouseOptions {
  /** Audits of each page. */
  runs: number;
  /** The content types whose pages are audited. */
  types: ContentType[];
  /** The folder the results are written to. */
  out: string;
  /** Leaves the work folder in place, with Lighthouse's own reports. */
  keep: boolean;
}

/**
 * Reads the arguments of `npm run bench:lighthouse`.
 *
 * @throws {RangeError} when one has a value that means nothing
 */
export function readLighthouseOptions(args: readonly string[]): LighthouseOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string', default: '7' },
      only: { type: 'string', default: TYPES.join(',') },
      out: { type: 'string', default: 'bench' },
      keep: { type: 'boolean', default: false },
    },
  });
  return {
    runs: wholeNumber('--runs', values.runs, 1),
    types: listOf('--only', values.only, TYPES),
    out: values.out,
    keep: values.keep,
  };
}

const TYPES = Object.keys(contentTypes) as ContentType[];

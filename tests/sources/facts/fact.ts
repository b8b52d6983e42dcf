import type { SourceName } from '../../../lib/i18n/check-sources.ts';

/** The words that carry a fact on a page, every space a plain space. */
export type Expected = string | RegExp;

/** What the source says, in short; the words on the French page, and those on the English one. */
export type Fact = readonly [says: string, french: Expected, english: Expected];

/** A name or number that is written the same in both languages. */
export type SharedFact = readonly [says: string, inBoth: Expected];

/** The facts that one page carries. */
export interface FactSheet {
  /** The source document. */
  source: SourceName;
  /** The addresses of the page. */
  page: { fr: string; en: string };
  /** Where on the page, when it is not in its main part. */
  part?: 'footer' | 'body';
  facts: readonly (Fact | SharedFact)[];
  /** What the source does not say, and the text of the page must not: what would say it. */
  unsaid?: readonly RegExp[];
}

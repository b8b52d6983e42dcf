import type { Data } from 'unified';

/** What the parser needs to read a construct. */
export interface Syntax {
  /** Splits the source into tokens. */
  micromark: NonNullable<Data['micromarkExtensions']>;
  /** Makes nodes of the tokens. */
  fromMarkdown: NonNullable<Data['fromMarkdownExtensions']>;
}

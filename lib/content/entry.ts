import type { Body } from '../markdown/render.ts';
import type { DraftOf } from './draft.ts';
import type { ContentType, Facts, Words } from './schema/types.ts';

/** A page in one language: a Markdown file, checked. */
export interface EntryOf<Type extends ContentType> extends DraftOf<Type> {
  body: Body;
  words: Words<Type>;
  /** In English, those of the French file, set when the two are paired. */
  facts: Facts<Type>;
}

/** A page of any type, in one language. */
export type Entry = { [Type in ContentType]: EntryOf<Type> }[ContentType];

import type { z } from 'zod';
import type { Locale } from '../../i18n/locale.ts';
import type { CountedSection } from '../../markdown/counted.ts';
import type { Heading } from '../../markdown/headings.ts';
import type { Place } from '../../markdown/nodes.ts';
import type { Problem } from '../problem.ts';
import type { ValuePath } from '../yaml-source.ts';

/** Fields, by name. */
export type Shape = Record<string, z.ZodType>;

/** The fields that are right by themselves. */
type Values<Fields extends Shape> = Partial<z.infer<z.ZodObject<Fields>>>;

/** A page as the check of its type sees it. */
export interface PageToCheck<Words extends Shape, Facts extends Shape> {
  id: string;
  locale: Locale;
  words: Values<Words>;
  facts: Values<Facts>;
  headings: readonly Heading[];
  /** The sections that are numbered lists. */
  counted: readonly CountedSection[];
  /** Whether a fact has a line in the page's file, or in the French one, be its value right or wrong. */
  isWritten(fact: keyof Facts & string): boolean;
  /** The facts of another page, when it is of this type. */
  factsOf(id: string): Values<Facts> | undefined;
}

/** What the check of a type finds: in a field, or, when the path is empty, in the text. */
export interface TypeFinding {
  path: ValuePath;
  /** In the text, if it is not all of it: counted from its first line. */
  place?: Place;
  code: Problem['code'];
  params?: Problem['params'];
}

/** A content type: its fields, and what no single field can say. */
export interface ContentTypeDefinition<Words extends Shape = Shape, Facts extends Shape = Shape> {
  /** What each language writes for itself. */
  words: Words;
  /** What is true in every language. */
  facts: Facts;
  /** Whether a site has one page of it at most. */
  isSingle?: true;
  /** Finds what is wrong between the fields of a page, or in its text. */
  check?(page: PageToCheck<Words, Facts>): TypeFinding[];
}

/**
 * A type whose pages are records: filed in a section that lists them by date, newest first, or, when
 * nothing dates them, in the order of its pages.
 */
export interface RecordTypeDefinition<
  Words extends Shape = Shape,
  Facts extends Shape = Shape,
  List extends string = string,
> extends ContentTypeDefinition<Words, Facts> {
  /** The value of `lists` in the section that holds them. */
  list: List;
  /** The fact that dates them in lists. */
  date?: keyof Facts & string;
  /** Whether the home page tells of the latest. */
  isNews: boolean;
}

/** Declares a type. */
export const contentType = <Words extends Shape, Facts extends Shape>(
  type: ContentTypeDefinition<Words, Facts>,
) => type;

/** Declares a type of records. */
export const recordType = <Words extends Shape, Facts extends Shape, const List extends string>(
  type: RecordTypeDefinition<Words, Facts, List>,
) => type;

import type { ContactUse } from '../markdown/contacts.ts';
import type { CountedSection } from '../markdown/counted.ts';
import type { ForeignText } from '../markdown/foreign-phrases.ts';
import type { Heading } from '../markdown/headings.ts';
import type { LinkUse } from '../markdown/links.ts';
import type { Body } from '../markdown/render.ts';
import { FRONT_MATTER_LINE } from './front-matter.ts';
import type { PageFile } from './page-files.ts';
import type { Position } from './problem.ts';
import type { ContentType, Facts, Words } from './schema/types.ts';
import { parseYaml, type ValuePath, type YamlSource } from './yaml-source.ts';

/**
 * A Markdown file that could be cut in two, whatever else is wrong in it. Data alone, so that it can
 * be kept.
 */
interface CutFile extends PageFile {
  /** Its text, rendered, when nothing is wrong in the file; where links lead is not decided yet. */
  body?: Body;
  headings: Heading[];
  /** The sections that are numbered lists. */
  counted: CountedSection[];
  links: LinkUse[];
  contacts: ContactUse[];
  /** What seems to be in the other language. */
  foreign: ForeignText[];
  /** The line of the file the body starts on. */
  bodyLine: number;
  /** The hash of the body's text: whoever makes something else of it knows by this whether it changed. */
  digest: string;
  /** The YAML text, kept to find the place of a problem without keeping its syntax tree. */
  yaml: string;
}

/**
 * A page in one language as far as it could be read: the fields that are right by themselves.
 * Checks run on drafts, so that no problem hides another; a draft without any is an `Entry`.
 */
export interface DraftOf<Type extends ContentType> extends CutFile {
  type: Type;
  words: Partial<Words<Type>>;
  facts: Partial<Facts<Type>>;
}

/** A page that does not say what it is. */
interface UntypedDraft extends CutFile {
  type: undefined;
  words: Partial<Words<'page'>>;
  facts: Partial<Facts<'page'>>;
}

/** A page of any type, in one language, as far as it could be read. */
export type Draft = { [Type in ContentType]: DraftOf<Type> }[ContentType] | UntypedDraft;

/** A page in one language: a Markdown file, checked. */
export interface EntryOf<Type extends ContentType> extends DraftOf<Type> {
  body: Body;
  words: Words<Type>;
  /** In English, those of the French file, set when the two are paired. */
  facts: Facts<Type>;
}

/** A page of any type, in one language. */
export type Entry = { [Type in ContentType]: EntryOf<Type> }[ContentType];

/** Whether a page's front matter has a line for a field, be its value right or wrong. */
export function isWritten({ yaml }: Pick<Draft, 'yaml'>, field: string): boolean {
  return yaml.split('\n').some((line) => line.startsWith(`${field}:`));
}

/** The last front matter that was parsed again: problems come one page after another. */
let again: { yaml: string; source: YamlSource } | undefined;

/** Where a field stands in a page's file. Parses again: for problems only. */
export function locateField(
  { yaml, file }: Pick<Draft, 'yaml' | 'file'>,
  path: ValuePath,
): Position {
  if (again?.yaml !== yaml) again = { yaml, source: parseYaml(yaml, file, FRONT_MATTER_LINE) };
  return again.source.locate(path);
}

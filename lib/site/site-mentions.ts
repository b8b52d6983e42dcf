import { locateField, type Draft } from '../content/draft.ts';
import type { Position } from '../content/problem.ts';
import { mentionsIn, type Mention } from '../content/schema/mentions.ts';
import { frontMatterSchema } from '../content/schema/types.ts';
import { REFERENCE_NAMES, sharedSchemas } from '../content/shared-lists.ts';
import type { Site } from './site.ts';

/** A value of a field that stands for something else, in its file. */
export interface SiteMention extends Mention {
  file: string;
  /** The identity of the page whose field it is. */
  id?: string;
  locate(): Position;
}

/** Everything that the fields of pages and of shared lists name. */
export function listMentions(site: Site<Draft>): SiteMention[] {
  const { values, locate } = site.content.references;
  return [
    ...REFERENCE_NAMES.flatMap((name) =>
      mentionsIn(sharedSchemas[name], values[name]).map((mention) => ({
        ...mention,
        file: `${name}.yaml`,
        locate: () => locate(name, mention.path),
      })),
    ),
    ...site.pages.flatMap(({ entry }) =>
      mentionsOf(entry).map((mention) => ({
        ...mention,
        file: entry.file,
        id: entry.id,
        locate: () => locateField(entry, mention.path),
      })),
    ),
  ];
}

function mentionsOf({ type, locale, words, facts }: Draft): Mention[] {
  if (type === undefined) return [];
  const schema = frontMatterSchema(type, locale);
  // Facts are the French file's: checking them there tells of each once.
  return [...mentionsIn(schema, words), ...(locale === 'fr' ? mentionsIn(schema, facts) : [])];
}

import { ownPath } from '../address/own-address.ts';
import { DOCUMENT_FORMATS, readDocument } from '../content/documents.ts';
import { locateField, type Draft } from '../content/draft.ts';
import type { Position, Problem } from '../content/problem.ts';
import { REFERENCE_NAMES, sharedSchemas } from '../content/shared-lists.ts';
import { frontMatterSchema } from '../content/schema/types.ts';
import { mentionsIn, type Mention } from '../content/schema/mentions.ts';
import type { LinkOptions } from './resolve-links.ts';
import type { Site } from './site.ts';

/** Names to choose from, as a message shows them. */
export const knownNames = (names: readonly string[]): string => names.join(', ') || '–';

/** Finds the fields, of pages and of shared lists, that name something that isn't there. */
export function checkReferences(site: Site<Draft>, options: LinkOptions): Problem[] {
  const { values, locate } = site.content.references;
  return [
    ...REFERENCE_NAMES.flatMap((name) =>
      mentionsIn(sharedSchemas[name], values[name]).flatMap((mention) =>
        problemOf(site, options, mention, `${name}.yaml`, () => locate(name, mention.path)),
      ),
    ),
    ...site.pages.flatMap(({ entry }) =>
      mentionsOf(entry).flatMap((mention) =>
        problemOf(site, options, mention, entry.file, () => locateField(entry, mention.path)),
      ),
    ),
  ];
}

function mentionsOf({ type, locale, words, facts }: Draft): Mention[] {
  if (type === undefined) return [];
  const schema = frontMatterSchema(type, locale);
  // Facts are the French file's: checking them there tells of each once.
  return [...mentionsIn(schema, words), ...(locale === 'fr' ? mentionsIn(schema, facts) : [])];
}

function problemOf(
  site: Site<Draft>,
  { publicDir, siteUrl }: LinkOptions,
  { path, value, target }: Mention,
  file: string,
  locate: () => Position,
): Problem[] {
  const report = (code: Problem['code'], params: Problem['params']): Problem[] => [
    { file, ...locate(), field: path.map(String).join('.'), code, params },
  ];
  const { content } = site;
  if (target.in === 'list') {
    const names = content.references.keys[target.list];
    if (names === undefined || names.includes(value)) return [];
    const list = `${target.list}.yaml`;
    return report('unknown-reference', { key: value, list, known: knownNames(names) });
  }
  if (target.in === 'documents') {
    const document = readDocument(publicDir, value);
    if (document === undefined) return report('missing-document', { url: value });
    if (document.format !== undefined) return [];
    return report('wrong-document', { url: value, formats: DOCUMENT_FORMATS.join(', ') });
  }
  if (target.in === 'web') {
    const isOwn = ownPath(value, siteUrl) !== undefined;
    return isOwn ? report('field-of-own-site', { url: value }) : [];
  }
  if (content.unread.has(`fr/${value}`)) return [];
  const page = site.find('fr', value);
  if (page === undefined) return report('unknown-page', { id: value });
  const { type = target.type } = page.entry;
  if (target.type === undefined || type === target.type) return [];
  return report('wrong-page-type', { id: value, type: target.type, actual: type ?? '' });
}

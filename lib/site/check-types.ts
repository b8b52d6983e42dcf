import { isWritten, locateField, type Draft } from '../content/draft.ts';
import type { Problem } from '../content/problem.ts';
import type { ContentTypeDefinition } from '../content/schema/content-type.ts';
import { contentTypes, isRecordType, recordTypes } from '../content/schema/types.ts';
import type { Site } from './site.ts';

/** Finds what the check of each page's own type finds. */
export function checkTypes(site: Site<Draft>): Problem[] {
  return site.pages.flatMap(({ entry }) => (entry.type === undefined ? [] : findIn(site, entry)));
}

function findIn(site: Site<Draft>, draft: Extract<Draft, { type: string }>): Problem[] {
  const { file, type, facts } = draft;
  const definition: ContentTypeDefinition = contentTypes[type];
  const french = site.find('fr', draft.id)?.entry ?? draft;
  const findings = definition.check?.({
    ...draft,
    isWritten: (fact) =>
      Object.hasOwn(facts, fact) || isWritten(draft, fact) || isWritten(french, fact),
    factsOf(id) {
      const page = site.find('fr', id)?.entry;
      return page?.type === type ? page.facts : undefined;
    },
  });
  return (findings ?? []).flatMap(({ path, code, place, params = {} }): Problem[] => {
    const [field] = path;
    if (field === undefined) {
      const { line, column } = place ?? { line: 1, column: 1 };
      return [{ file, line: draft.bodyLine + line - 1, column, field: '', code, params }];
    }
    // Facts are the French file's: telling of them there tells of each once.
    if (draft.locale !== 'fr' && Object.hasOwn(definition.facts, field)) return [];
    return [{ file, ...locateField(draft, path), field: path.map(String).join('.'), code, params }];
  });
}

/** Finds the second page of a type that a site has one page of. */
export function checkSingles(site: Site<Draft>): Problem[] {
  const first = new Map<string, string>();
  return site.pages.flatMap(({ entry }): Problem[] => {
    const { type, locale, file } = entry;
    if (type === undefined || locale !== 'fr') return [];
    const { isSingle }: ContentTypeDefinition = contentTypes[type];
    if (isSingle !== true) return [];
    const other = first.get(type);
    if (other === undefined) {
      first.set(type, file);
      return [];
    }
    const params = { type, file: other };
    return [
      { file, ...locateField(entry, ['type']), field: 'type', code: 'second-of-type', params },
    ];
  });
}

/** Finds pages filed in a section whose list could not show them. */
export function checkSections(site: Site<Draft>): Problem[] {
  const problems: Problem[] = [];
  for (const { entry, parent } of site.pages) {
    const section = parent?.entry;
    if (entry.locale !== 'fr' || entry.type === undefined || section?.type === undefined) continue;
    const lists = section.type === 'section' ? (section.facts.lists ?? 'pages') : 'pages';
    if (lists !== (isRecordType(entry.type) ? recordTypes[entry.type].list : 'pages')) {
      problems.push({
        file: entry.file,
        ...locateField(entry, ['type']),
        field: 'type',
        code: 'wrong-section',
        params: { type: entry.type, section: section.file, lists },
      });
    }
  }
  return problems;
}

import { isDeepStrictEqual } from 'node:util';
import { locateField, type Entry } from './entry.ts';
import type { Problem } from './problem.ts';

/**
 * Pairs the two languages: every English entry gets the facts of its French one.
 * A fact the English file repeats must agree; a missing or orphan translation is a problem.
 *
 * @param unread identities whose file was refused: their absence is not a second problem
 */
export function pairEntries(
  entries: readonly Entry[],
  unread: ReadonlySet<string>,
): { entries: Entry[]; problems: Problem[] } {
  const french = new Map(entries.filter((e) => e.locale === 'fr').map((e) => [e.id, e]));
  const english = new Map(entries.filter((e) => e.locale === 'en').map((e) => [e.id, e]));
  const problems: Problem[] = [];
  const at = (entry: Entry, field: string, code: Problem['code'], params = {}) =>
    problems.push({
      file: entry.file,
      ...(field === '' ? { line: 1, column: 1 } : locateField(entry, [field])),
      field,
      code,
      params,
    });

  for (const entry of french.values()) {
    const translated = english.has(entry.id) || unread.has(`en/${entry.id}`);
    if (!translated && entry.facts.frenchOnly !== true) {
      at(entry, '', 'missing-translation', { file: entry.file.replace(/^fr\//, 'en/') });
    }
  }
  const paired = entries.map((entry): Entry => {
    if (entry.locale === 'fr') return entry;
    const source = french.get(entry.id);
    if (source === undefined) {
      if (!unread.has(`fr/${entry.id}`)) {
        at(entry, '', 'missing-french', { file: entry.file.replace(/^en\//, 'fr/') });
      }
      return entry;
    }
    if (source.facts.frenchOnly === true)
      at(entry, '', 'orphan-translation', { file: source.file });
    if (source.type !== entry.type) {
      at(entry, 'type', 'type-disagrees', { file: source.file, value: source.type });
      return entry;
    }
    const facts = source.facts as Record<string, unknown>;
    for (const [field, value] of Object.entries(entry.facts)) {
      if (!isDeepStrictEqual(value, facts[field])) {
        at(entry, field, 'fact-disagrees', { file: source.file });
      }
    }
    // Same type on both sides, so the facts are of the entry's own type.
    return { ...entry, facts: source.facts } as Entry;
  });
  return { entries: paired, problems };
}

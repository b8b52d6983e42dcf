import { isDeepStrictEqual } from 'node:util';
import { isWritten, locateField, type Draft } from './draft.ts';
import type { Problem } from './problem.ts';
import type { Unread } from './unread.ts';

/**
 * Pairs the two languages: every English page gets the facts of its French one.
 * A fact the English file repeats must agree; a missing or orphan translation is a problem.
 *
 * @param unread what was refused unread: its absence is not a second problem
 */
export function pairDrafts(
  drafts: readonly Draft[],
  unread: Unread,
): { drafts: Draft[]; problems: Problem[] } {
  const inLocale = (locale: Draft['locale']) =>
    new Map(drafts.filter((draft) => draft.locale === locale).map((draft) => [draft.id, draft]));
  const french = inLocale('fr');
  const english = inLocale('en');
  const problems: Problem[] = [];
  const report = (draft: Draft, field: string, code: Problem['code'], params = {}) => {
    const at = field === '' ? { line: 1, column: 1 } : locateField(draft, [field]);
    problems.push({ file: draft.file, ...at, field, code, params });
  };

  for (const draft of french.values()) {
    if (draft.facts.frenchOnly === true) {
      if (draft.id === '') report(draft, 'frenchOnly', 'home-french-only');
      continue;
    }
    // A page whose type is unread may well say frenchOnly.
    if (draft.type === undefined || english.has(draft.id) || unread.has('en', draft.id)) continue;
    report(draft, '', 'missing-translation', { file: draft.file.replace(/^fr\//, 'en/') });
  }
  const paired = drafts.map((draft): Draft => {
    if (draft.locale === 'fr') return draft;
    const source = french.get(draft.id);
    if (source === undefined) {
      if (!unread.has('fr', draft.id)) {
        report(draft, '', 'missing-french', { file: draft.file.replace(/^en\//, 'fr/') });
      }
      return draft;
    }
    const { file } = source;
    if (source.facts.frenchOnly === true && source.id !== '')
      report(draft, '', 'orphan-translation', { file });
    if (source.type === undefined || draft.type === undefined) return draft;
    if (source.type !== draft.type) {
      report(draft, 'type', 'type-disagrees', { file, value: source.type });
      return draft;
    }
    const facts: Record<string, unknown> = source.facts;
    for (const [field, value] of Object.entries(draft.facts)) {
      // A fact that the French file holds but that could not be read may be the same.
      const isRefused = facts[field] === undefined && isWritten(source, field);
      if (!isRefused && !isDeepStrictEqual(value, facts[field])) {
        report(draft, field, 'fact-disagrees', { file });
      }
    }
    // Same type on both sides, so the facts are of the page's own type.
    return { ...draft, facts: source.facts } as Draft;
  });
  return { drafts: paired, problems };
}

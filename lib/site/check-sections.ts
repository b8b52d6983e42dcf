import { locateField, type Draft } from '../content/draft.ts';
import type { Problem } from '../content/problem.ts';
import type { Site } from './site.ts';

/** The type a section's folder holds, by what its landing page lists. */
const HOLDS = {
  agreements: 'agreement',
  'mission-reports': 'mission-report',
  news: 'news',
} as const;

/** The types that only make sense in the list that shows them. */
const LISTED = new Set<string>(Object.values(HOLDS));

/** Finds pages filed in a section whose list could not show them. */
export function checkSections(site: Site<Draft>): Problem[] {
  const problems: Problem[] = [];
  for (const { entry, parent } of site.pages) {
    const section = parent?.entry;
    if (entry.locale !== 'fr' || entry.type === undefined || section?.type === undefined) continue;
    const lists = section.type === 'section' ? (section.facts.lists ?? 'pages') : 'pages';
    const expected = lists === 'pages' ? undefined : HOLDS[lists];
    if (expected === undefined ? LISTED.has(entry.type) : entry.type !== expected) {
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

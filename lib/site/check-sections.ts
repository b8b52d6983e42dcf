import { locateField, type Draft } from '../content/draft.ts';
import type { Problem } from '../content/problem.ts';
import { isRecordType, recordTypes } from '../content/schema/types.ts';
import type { Site } from './site.ts';

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

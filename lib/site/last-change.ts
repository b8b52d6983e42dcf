import type { Entry } from '../content/draft.ts';
import { recordDate } from '../content/schema/types.ts';
import type { RecordPage } from './newest-first.ts';

/** Of a date, what says the day: it may have a time after it, or be a year or a month. */
export const WHOLE_DAY = '2014-05-06'.length;

/** When a page says that it last changed, or was withdrawn. */
export const changedOn = ({ facts: { updated, withdrawn } }: Entry): string | undefined =>
  [updated, withdrawn?.on]
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1);

/** When a record last changed: what its page says, or else the last date that it gives of itself. */
export function lastChange(entry: RecordPage['entry']): string {
  return changedOn(entry) ?? lastFact(entry);
}

/** The last date that a record gives of what it tells. */
export function lastFact(entry: RecordPage['entry']): string {
  switch (entry.type) {
    case 'agreement':
      return entry.facts.status.known;
    case 'mission-report':
      return entry.facts.tabled?.on ?? entry.facts.written;
    default:
      return recordDate(entry.type, entry.facts) ?? '';
  }
}

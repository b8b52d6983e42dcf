import type { Entry } from '../content/draft.ts';
import { isRecordType, recordDate, type RecordType } from '../content/schema/types.ts';
import type { SitePage } from './site.ts';

/** A page of a type that sections list by date. */
export type RecordPage = SitePage<Extract<Entry, { type: RecordType }>>;

/** Whether a page is a record. */
export const isRecord = (page: SitePage): page is RecordPage => isRecordType(page.entry.type);

/** The date a record is listed under; empty when none is known. */
export const dateOf = ({ entry }: RecordPage) => recordDate(entry.type, entry.facts) ?? '';

/** Newest first, those of a date by address; those without a date last. */
export function newestFirst<Page extends RecordPage>(pages: readonly Page[]): Page[] {
  return pages.toSorted((a, b) => {
    const [first, second] = [dateOf(a), dateOf(b)];
    return first < second ? 1 : first > second ? -1 : a.address < b.address ? -1 : 1;
  });
}

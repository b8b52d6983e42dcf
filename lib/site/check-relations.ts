import { locateField, type Draft, type DraftOf } from '../content/draft.ts';
import type { Problem } from '../content/problem.ts';
import { isBefore } from '../content/schema/fields.ts';
import { isRecordType, recordDate } from '../content/schema/types.ts';
import type { ValuePath } from '../content/yaml-source.ts';
import type { Site } from './site.ts';

/** What is wrong between two pages, in a field of one of them. */
type Fault = Pick<Problem, 'code' | 'params'> & { path: ValuePath };

/**
 * Finds what pages say of each other that can't be true of both.
 *
 * @param today the day the site is built for, when it is known: no page says what is not true yet
 */
export function checkRelations(site: Site<Draft>, today?: string): Problem[] {
  const seen = new Map<string, string>();
  // Facts are the French file's.
  const drafts = site.pages.map(({ entry }) => entry).filter(({ locale }) => locale === 'fr');
  const problems = drafts.flatMap((draft) => {
    const faults = [
      ...(draft.type === 'partner' ? samePage(draft, seen) : []),
      ...(draft.type === 'mission-report' ? misdatedEffects(site, draft) : []),
      ...earlyFollowUps(site, draft),
      ...wronglyWithdrawn(draft, today),
    ];
    return faults.map(({ path, ...fault }) => ({
      file: draft.file,
      ...locateField(draft, path),
      field: path.map(String).join('.'),
      ...fault,
    }));
  });
  return seen.size === 0 ? problems : [...problems, ...withoutPage(site, seen)];
}

/** Where partners have pages, those that have none. */
function withoutPage({ content }: Site<Draft>, seen: ReadonlyMap<string, string>): Problem[] {
  const { keys, locate } = content.references;
  return (['partners', 'countries'] as const).flatMap((list) => {
    const field = { partners: 'partner', countries: 'country' }[list];
    return (keys[list] ?? [])
      .filter((key) => !seen.has(`${field} ${key}`))
      .map((key) => ({
        file: `${list}.yaml`,
        ...locate(list, [key]),
        field: key,
        code: 'party-without-page' as const,
        params: { key, field },
      }));
  });
}

/** A partner or a country has one page. */
function samePage({ facts, file }: DraftOf<'partner'>, seen: Map<string, string>): Fault[] {
  return (['partner', 'country'] as const).flatMap((field) => {
    const key = facts[field];
    if (key === undefined) return [];
    const other = seen.get(`${field} ${key}`);
    seen.set(`${field} ${key}`, file);
    if (other === undefined) return [];
    return [{ path: [field], code: 'page-of-same', params: { key, file: other } }];
  });
}

/** What a mission did to agreements, beside the day they say they were signed. */
function misdatedEffects(site: Site<Draft>, { facts }: DraftOf<'mission-report'>): Fault[] {
  const { start, end, agreements = [] } = facts;
  if (start === undefined || end === undefined) return [];
  return agreements.flatMap(({ page: id, did }, index): Fault[] => {
    const agreement = site.find('fr', id)?.entry;
    const signed = agreement?.type === 'agreement' ? agreement.facts.signed : undefined;
    if (signed === undefined || did === undefined) return [];
    const path = ['agreements', index, 'did'];
    const isAfter = isBefore(end, signed);
    if (did === 'signed') {
      if (!isAfter && !isBefore(signed, start)) return [];
      return [{ path, code: 'signed-elsewhen', params: { id, signed, start, end } }];
    }
    return isAfter ? [{ path, code: 'renewed-unsigned', params: { id, signed, end } }] : [];
  });
}

/** What other pages are found by is taken out, or corrected; nothing is withdrawn ahead of its day. */
function wronglyWithdrawn({ type, facts: { withdrawn } }: Draft, today?: string): Fault[] {
  if (withdrawn === undefined || type === undefined) return [];
  if (type !== 'page' && !isRecordType(type)) {
    return [{ path: ['withdrawn'], code: 'withdrawn-type', params: { type } }];
  }
  const { on } = withdrawn;
  if (today === undefined || on === undefined || on <= today) return [];
  return [{ path: ['withdrawn', 'on'], code: 'withdrawn-early', params: { date: on, today } }];
}

/** Nothing follows up what was not recommended yet. */
function earlyFollowUps(site: Site<Draft>, { type, facts }: Draft): Fault[] {
  const day = type !== undefined && isRecordType(type) ? recordDate(type, facts) : undefined;
  if (day === undefined) return [];
  return (facts.followsUp ?? []).flatMap((reference, index): Fault[] => {
    const [id = ''] = reference.split('#');
    const report = site.find('fr', id)?.entry;
    const written = report?.type === 'mission-report' ? report.facts.written : undefined;
    if (written === undefined || !isBefore(day, written)) return [];
    const params = { date: day, written };
    return [{ path: ['followsUp', index], code: 'follow-up-early', params }];
  });
}

import { ownPath } from '../address/own-address.ts';
import type { Documents } from '../content/documents.ts';
import type { Draft } from '../content/draft.ts';
import { namesToChoose, nearest } from '../content/nearest.ts';
import type { Problem } from '../content/problem.ts';
import type { ValuePath } from '../content/yaml-source.ts';
import type { FileFindings } from '../content/public-files.ts';
import type { Mention } from '../content/schema/mentions.ts';
import type { SiteMention } from './site-mentions.ts';
import type { Site } from './site.ts';

/** What field values are checked against. */
export interface ReferenceTargets {
  documents: Documents;
  /** The public address of the site, when it is known. */
  siteUrl?: string;
  /** The day the site is built for, when it is known. */
  today?: string;
  findings: FileFindings;
}

/** Finds the fields, of pages and of shared lists, that name something that isn't there. */
export function checkReferences(
  site: Site<Draft>,
  mentions: readonly SiteMention[],
  targets: ReferenceTargets,
): Problem[] {
  return mentions.flatMap(({ file, id, locate, ...mention }) =>
    [
      ...(isOfItself(mention, id) ? [{ code: 'page-itself', params: {} } as const] : []),
      ...faultsOf(site, targets, mention),
      ...withdrawnWays(site, mention),
    ].map((fault) => ({
      file,
      ...locate(),
      field: mention.path.map(String).join('.'),
      ...fault,
    })),
  );
}

/** Whether a field of a page names that page. The check of agreements tells of one that renews itself. */
const isOfItself = ({ path: [field], value, target }: Mention, id: string | undefined): boolean =>
  id !== undefined && target.in === 'pages' && value === id && field !== 'renews';

/** Fields that lead readers to a page: of the settings, the pins of the search, the cover. Others tell of it. */
const WAYS = new Set(['menu', 'footer', 'alert', 'pins', 'coverPage']);

/** The page that a field leads readers to, when it was withdrawn. */
function withdrawnWays(
  { find }: Site<Draft>,
  { path: [field], value, target }: Mention,
): Pick<Problem, 'code' | 'params'>[] {
  if (target.in !== 'pages' || !WAYS.has(String(field))) return [];
  const { withdrawn } = find('fr', value)?.entry.facts ?? {};
  if (withdrawn === undefined) return [];
  return [{ code: 'link-withdrawn', params: { url: value, date: withdrawn.on } }];
}

/** What is wrong with what a field names. */
function faultsOf(
  { content, find }: Site<Draft>,
  { documents, siteUrl, today, findings }: ReferenceTargets,
  { path, value, target }: Mention,
): Pick<Problem, 'code' | 'params'>[] {
  if (target.in === 'calendar') return unlikelyDate(path, value, today);
  if (target.in === 'list') {
    const names = content.references.keys[target.list];
    if (names === undefined || names.includes(value)) return [];
    const list = `${target.list}.yaml`;
    const known = namesToChoose(value, names);
    return [{ code: 'unknown-reference', params: { key: value, list, known } }];
  }
  if (target.in === 'documents') {
    const document = documents.get(value);
    return document === undefined ? [] : findings(document);
  }
  if (target.in === 'web') {
    const isOwn = ownPath(value, siteUrl) !== undefined;
    return isOwn ? [{ code: 'field-of-own-site', params: { url: value } }] : [];
  }
  const [id = '', anchor] = value.split('#');
  if (content.unread.has('fr', id)) return [];
  const page = find('fr', id);
  if (page === undefined) {
    const ids = content.drafts.filter(({ locale }) => locale === 'fr').map((one) => one.id);
    return [{ code: 'unknown-page', params: { id, near: nearest(id, ids) } }];
  }
  const wanted = target.in === 'recommendations' ? 'mission-report' : target.type;
  const { entry } = page;
  const { type = wanted } = entry;
  if (wanted !== undefined && type !== wanted) {
    return [{ code: 'wrong-page-type', params: { id, type: wanted, actual: type ?? '' } }];
  }
  if (anchor === undefined || entry.type !== 'mission-report') return [];
  const { recommendations = [] } = entry.facts;
  const anchors = recommendations.map((one) => one.anchor);
  if (anchors.includes(anchor)) return [];
  if (anchors.length === 0) return [{ code: 'no-recommendation', params: { id } }];
  return [
    {
      code: 'unknown-recommendation',
      params: { id, anchor, known: namesToChoose(anchor, anchors) },
    },
  ];
}

/** The year Québec was given a ministry of health: what this one tells of itself is not older. */
const FIRST_YEAR = '1936';

/** What the documents of others bear may be older. */
const FIRST_YEAR_OF_SOURCES = '1867';

/** A date that is right by itself, and that a slip of typing may have made. */
function unlikelyDate(
  path: ValuePath,
  date: string,
  today?: string,
): Pick<Problem, 'code' | 'params'>[] {
  const year = path.includes('source') ? FIRST_YEAR_OF_SOURCES : FIRST_YEAR;
  if (date < year) return [{ code: 'date-early', params: { date, year } }];
  // A page is not withdrawn on a day to come: that is refused.
  if (today === undefined || path[0] === 'withdrawn') return [];
  const inAYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  return date > inAYear ? [{ code: 'date-late', params: { date } }] : [];
}

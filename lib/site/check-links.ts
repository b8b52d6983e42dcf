import { normalizeUri } from 'micromark-util-sanitize-uri';
import { readAddress } from '../address/outside-address.ts';
import type { Draft } from '../content/draft.ts';
import { listed, namesToChoose, nearest } from '../content/nearest.ts';
import type { Problem } from '../content/problem.ts';
import type { FileFindings } from '../content/public-files.ts';
import type { Site, SitePage } from './site.ts';

/** Anchors are compared with all those of a page: for so many links, not for a page made of them. */
const RANKED = 100;

/** Finds the links, images and contact blocks of the text that lead nowhere. */
export function checkLinks(site: Site<Draft>, findings: FileFindings): Problem[] {
  return site.pages.flatMap((page) => [
    ...brokenLinks(page, findings),
    ...unknownContacts(site, page.entry),
  ]);
}

function brokenLinks({ entry, links, images }: SitePage<Draft>, findings: FileFindings): Problem[] {
  let ranked = 0;
  return entry.links.flatMap(({ url, kind, line, column }): Problem[] => {
    const at = { file: entry.file, line: line + entry.bodyLine - 1, column, field: '' };
    if (kind === 'image') {
      const image = images.get(normalizeUri(url));
      // An address that no image may have was refused with the text.
      if (image === undefined || readAddress(url).kind !== 'inside') return [];
      return findings(image).map((fault) => ({ ...at, ...fault }));
    }
    const target = links.get(normalizeUri(url));
    if (target?.kind === 'document' || target?.kind === 'fault') {
      const found = target.kind === 'document' ? target.document : target.fault;
      return findings(found).map((fault) => ({ ...at, ...fault }));
    }
    if (target?.kind === 'page') {
      const { withdrawn } = target.page.entry.facts;
      if (withdrawn === undefined || entry.facts.withdrawn !== undefined) return [];
      return [{ ...at, code: 'link-withdrawn', params: { url, date: withdrawn.on } }];
    }
    if (target?.kind !== 'broken') return [];
    const [, anchor = ''] = url.split('#', 2);
    const { reason, near = '', anchors = [] } = target;
    ranked += 1;
    const known = ranked > RANKED ? listed(anchors.slice(0, 3)) : nearest(anchor, anchors);
    return [{ ...at, code: reason, params: { url, near, known } }];
  });
}

function unknownContacts(site: Site<Draft>, draft: Draft): Problem[] {
  const { contacts } = site.content.references.keys;
  if (contacts === undefined) return [];
  return draft.contacts
    .filter(({ id }) => !contacts.includes(id))
    .map(({ id, line, column }) => ({
      file: draft.file,
      line: line + draft.bodyLine - 1,
      column,
      field: '',
      code: 'unknown-reference',
      params: { key: id, list: 'contacts.yaml', known: namesToChoose(id, contacts) },
    }));
}

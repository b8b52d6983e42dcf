import { normalizeUri } from 'micromark-util-sanitize-uri';
import { readAddress } from '../address/outside-address.ts';
import type { Draft } from '../content/draft.ts';
import type { Problem } from '../content/problem.ts';
import { knownNames } from './check-references.ts';
import type { Site, SitePage } from './site.ts';

/** Finds the links, images and contact blocks of the text that lead nowhere. */
export function checkLinks(site: Site<Draft>): Problem[] {
  return site.pages.flatMap((page) => [...brokenLinks(page), ...unknownContacts(site, page.entry)]);
}

function brokenLinks({ entry, links, images }: SitePage<Draft>): Problem[] {
  return entry.links.flatMap(({ url, kind, line, column }): Problem[] => {
    const at = { file: entry.file, line: line + entry.bodyLine - 1, column, field: '' };
    if (kind === 'image') {
      const isMissing = images.get(url) === undefined && readAddress(url).kind === 'inside';
      return isMissing ? [{ ...at, code: 'missing-image', params: { url } }] : [];
    }
    const target = links.get(normalizeUri(url));
    if (target?.kind !== 'broken') return [];
    const { reason, near = '', anchors = [] } = target;
    return [{ ...at, code: reason, params: { url, near, known: knownNames(anchors) } }];
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
      params: { key: id, list: 'contacts.yaml', known: knownNames(contacts) },
    }));
}

import type { Draft } from '../content/draft.ts';
import type { Problem } from '../content/problem.ts';
import { knownNames } from './check-references.ts';
import { readImageSize } from '../content/images.ts';
import { resolveLink } from './links.ts';
import type { Site } from './site.ts';

/** Finds the links, images and contact blocks of the text that lead nowhere. */
export function checkLinks(site: Site<Draft>, publicDir: string): Problem[] {
  return site.pages.flatMap(({ entry }) => [
    ...brokenLinks(site, entry, publicDir),
    ...unknownContacts(site, entry),
  ]);
}

function brokenLinks(site: Site<Draft>, draft: Draft, publicDir: string): Problem[] {
  const problems: Problem[] = [];
  for (const { url, kind, line, column } of draft.links) {
    const at = { file: draft.file, line: line + draft.bodyLine - 1, column, field: '' };
    if (kind === 'image') {
      // An image from elsewhere is refused with the text.
      if (!/^(?:[a-z][a-z0-9+.-]*:|$|[/\\]{2})/i.test(url) && !readImageSize(publicDir, url)) {
        problems.push({ ...at, code: 'missing-image', params: { url } });
      }
      continue;
    }
    const target = resolveLink(site, draft, url);
    if (target.kind !== 'broken') continue;
    const known = knownNames(target.anchors ?? []);
    problems.push({ ...at, code: target.reason, params: { url, known } });
  }
  return problems;
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

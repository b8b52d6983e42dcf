import type { Entry } from '../content/entry.ts';
import type { Problem } from '../content/problem.ts';
import { listContactUses } from '../markdown/contacts.ts';
import { listLinks } from '../markdown/links.ts';
import { readImageSize } from './images.ts';
import { resolveLink } from './links.ts';
import type { Site } from './site.ts';

/** Finds the links, images and contact blocks of the text that lead nowhere. */
export function checkLinks(site: Site, publicDir: string): Problem[] {
  return site.pages.flatMap(({ entry }) => [
    ...brokenLinks(site, entry, publicDir),
    ...unknownContacts(site, entry),
  ]);
}

function brokenLinks(site: Site, entry: Entry, publicDir: string): Problem[] {
  const problems: Problem[] = [];
  for (const { url, kind, line, column } of listLinks(entry.body)) {
    const at = { file: entry.file, line: line + entry.bodyLine - 1, column, field: '' };
    if (kind === 'image') {
      if (readImageSize(publicDir, url) === undefined) {
        problems.push({ ...at, code: 'missing-image', params: { url } });
      }
      continue;
    }
    const target = resolveLink(site, entry, url);
    if (target.kind === 'broken') problems.push({ ...at, code: target.reason, params: { url } });
  }
  return problems;
}

function unknownContacts(site: Site, entry: Entry): Problem[] {
  const { contacts } = site.content.references.values;
  if (contacts === undefined) return [];
  return listContactUses(entry.body)
    .filter(({ id }) => !Object.hasOwn(contacts, id))
    .map(({ id, line, column }) => ({
      file: entry.file,
      line: line + entry.bodyLine - 1,
      column,
      field: '',
      code: 'unknown-reference',
      params: { key: id, list: 'contacts.yaml', known: Object.keys(contacts).join(', ') },
    }));
}

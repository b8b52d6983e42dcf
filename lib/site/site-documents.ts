import type { Documents, ReadDocument } from '../content/documents.ts';
import type { Draft } from '../content/draft.ts';
import { isFault, type PublicFiles } from '../content/public-files.ts';
import { isDocumentAddress } from '../markdown/links.ts';
import type { SiteMention } from './site-mentions.ts';
import type { Site } from './site.ts';

/** Reads every document that a text links to or a field names, once; no other one. */
export async function readSiteDocuments(
  site: Site<Draft>,
  mentions: readonly SiteMention[],
  files: PublicFiles,
  read: ReadDocument,
): Promise<Documents> {
  const links = site.pages.flatMap(({ entry }) => entry.links);
  const linked = links.filter(({ kind }) => kind === 'link').map(({ url }) => withoutAnchor(url));
  const named = mentions.filter(({ target }) => target.in === 'documents');
  const addresses = [...linked.filter(isDocumentAddress), ...named.map(({ value }) => value)];
  const documents = new Map<string, Awaited<ReturnType<ReadDocument>>>();
  for (const address of new Set(addresses)) {
    const file = files.find(address, 'document');
    documents.set(address, isFault(file) ? file : await read(file));
  }
  return documents;
}

/** An address as files are found by it: up to `#`, which is for a place in the document. */
export const withoutAnchor = (url: string): string => url.split('#', 1)[0] ?? '';

import type { Entry } from '../content/entry.ts';
import { otherLocale } from '../i18n/locale.ts';
import type { Site, SitePage } from './site.ts';

/** Where a link written in an entry leads. */
export type LinkTarget =
  | { kind: 'page'; page: SitePage; anchor: string }
  | { kind: 'external' | 'other'; href: string }
  /** A page that exists but was refused for its own problems. */
  | { kind: 'unread' }
  | { kind: 'broken'; reason: 'broken-link' | 'link-not-to-file' | 'broken-anchor' };

/**
 * Resolves a link as its author wrote it: the path of another page's file, relative to this one
 * or from the language folder, with or without `#anchor`; or an address outside the site.
 */
export function resolveLink(site: Site, entry: Entry, url: string): LinkTarget {
  if (/^https?:/i.test(url)) return { kind: 'external', href: url };
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return { kind: 'other', href: url };
  const [path = '', anchor = ''] = url.split('#', 2);
  if (path === '') {
    const known = anchor === '' || hasAnchor(entry, anchor);
    return known ? { kind: 'other', href: url } : { kind: 'broken', reason: 'broken-anchor' };
  }
  const id = identityOf(entry, path);
  if (id === undefined) return { kind: 'broken', reason: 'link-not-to-file' };
  const page = site.find(entry.locale, id) ?? site.find(otherLocale(entry.locale), id);
  if (page === undefined) {
    const { unread } = site.content;
    const refused = unread.has(`fr/${id}`) || unread.has(`en/${id}`);
    return refused ? { kind: 'unread' } : { kind: 'broken', reason: 'broken-link' };
  }
  if (anchor !== '' && !hasAnchor(page.entry, anchor)) {
    return { kind: 'broken', reason: 'broken-anchor' };
  }
  return { kind: 'page', page, anchor };
}

function hasAnchor(entry: Entry, anchor: string): boolean {
  return entry.headings.some(({ id }) => id === anchor);
}

/** The identity behind a path to a file, or undefined when the path is not one. */
function identityOf(entry: Entry, path: string): string | undefined {
  if (!path.endsWith('.md')) return undefined;
  const folder = entry.file.split('/').slice(1, -1);
  const parts = path.startsWith('/') ? [] : folder;
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  const id = parts.join('/').replace(/\.md$/, '');
  return id === 'index' ? '' : id.replace(/\/index$/, '');
}

import type { Draft } from '../content/draft.ts';
import { readImageSize, type ImageSize } from '../content/image-size.ts';
import { normalizeUri } from 'micromark-util-sanitize-uri';
import { otherLocale } from '../i18n/locale.ts';
import { isExternal } from '../markdown/links.ts';
import type { Site, SitePage } from './site.ts';

/** Where an address written in a page leads. */
export type LinkTarget<Page extends Draft = Draft> =
  | { kind: 'page'; page: SitePage<Page>; anchor: string }
  /** An address outside the site, or in the page itself: it stays as it is. */
  | { kind: 'other' }
  /** A page that exists but was refused for its own problems. */
  | { kind: 'unread' }
  | BrokenLink;

interface BrokenLink {
  kind: 'broken';
  reason: 'broken-link' | 'link-not-to-file' | 'broken-anchor' | 'anchor-without-heading';
  /** The anchors there are, when it is the anchor that is wrong. */
  anchors?: string[];
}

/**
 * Finds where every address written in the pages leads, once for all that asks.
 *
 * @param publicDir holds the images
 */
export function resolveLinks(site: Site<Draft>, publicDir: string): void {
  for (const page of site.pages) {
    const links = new Map<string, LinkTarget>();
    const images = new Map<string, ImageSize | undefined>();
    for (const { url, kind } of page.entry.links) {
      if (kind === 'link') links.set(normalizeUri(url), resolveLink(site, page.entry, url));
      else images.set(url, readImageSize(publicDir, url));
    }
    Object.assign(page, { links, images });
  }
}

/** Begins with a scheme or a host: one that is not allowed is refused with the text. */
export const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i;

/**
 * Resolves a link as its author wrote it: the path of another page's file, relative to this one
 * or from the language folder, with or without `#anchor`; or an address outside the site.
 */
export function resolveLink(site: Site<Draft>, from: Draft, url: string): LinkTarget {
  if (isExternal(url) || ELSEWHERE.test(url)) return { kind: 'other' };
  const [path = '', anchor = ''] = url.split('#', 2);
  if (path === '') return brokenAnchor(from, anchor) ?? { kind: 'other' };
  if (!path.endsWith('.md')) return { kind: 'broken', reason: 'link-not-to-file' };
  const id = identityOf(from, path);
  const page = site.find(from.locale, id) ?? site.find(otherLocale(from.locale), id);
  if (page === undefined) {
    const { unread } = site.content;
    const refused = unread.has(`fr/${id}`) || unread.has(`en/${id}`);
    return refused ? { kind: 'unread' } : { kind: 'broken', reason: 'broken-link' };
  }
  return brokenAnchor(page.entry, anchor) ?? { kind: 'page', page, anchor };
}

function brokenAnchor({ headings }: Draft, anchor: string): BrokenLink | undefined {
  if (anchor === '' || headings.some(({ id }) => id === anchor)) return undefined;
  const reason = headings.length === 0 ? 'anchor-without-heading' : 'broken-anchor';
  return { kind: 'broken', reason, anchors: headings.map(({ id }) => id) };
}

/** The identity behind the path of a file; one that no page has when it leaves the site. */
function identityOf({ file }: Draft, path: string): string {
  const parts = path.startsWith('/') ? [] : file.split('/').slice(1, -1);
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return '..';
  }
  const id = parts.join('/').replace(/\.md$/, '');
  return id === 'index' ? '' : id.replace(/\/index$/, '');
}

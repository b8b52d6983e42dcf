import { extname } from 'node:path';
import { normalizeUri } from 'micromark-util-sanitize-uri';
import { readAddress } from '../address/outside-address.ts';
import { ownPath } from '../address/own-address.ts';
import {
  DOCUMENT_FORMATS,
  formatOf,
  type DocumentFile,
  type Documents,
} from '../content/documents.ts';
import type { Draft } from '../content/draft.ts';
import { readImage, type ImageFile } from '../content/images.ts';
import { isFault, type FileFault, type PublicFiles } from '../content/public-files.ts';
import { FEED_FILES } from '../feeds/feed-addresses.ts';
import { pagesOfFeed } from '../feeds/feed-pages.ts';
import { LOCALES, otherLocale } from '../i18n/locale.ts';
import { headingAt } from '../markdown/headings.ts';
import { withoutAnchor } from './site-documents.ts';
import { isOtherFile, nearestPages, pathFrom, type FindNearest } from './nearest-page.ts';
import type { Site, SitePage } from './site.ts';

/** Where an address written in a page leads. */
export type LinkTarget<Page extends Draft = Draft> =
  | { kind: 'page'; page: SitePage<Page>; anchor: string }
  /** A heading of the page itself; its top when the anchor is empty. */
  | { kind: 'anchor'; anchor: string }
  /** A document, and the place in it after `#`. */
  | { kind: 'document'; document: DocumentFile; anchor: string }
  /** A file that can't be linked to. */
  | { kind: 'fault'; fault: FileFault }
  /** An address outside the site, a feed of the site, or one that is refused with the text: it stays as it is. */
  | { kind: 'other' }
  /** A page that exists but was refused for its own problems. */
  | { kind: 'unread' }
  | BrokenLink;

interface BrokenLink {
  kind: 'broken';
  reason:
    | 'broken-link'
    | 'misspelt-link'
    | 'link-not-to-file'
    | 'link-to-address'
    | 'link-to-own-site'
    | 'broken-anchor'
    | 'anchor-without-heading';
  /** The path to write instead. */
  near?: string;
  /** The anchors there are, when it is the anchor that is wrong. */
  anchors?: string[];
}

/** What links are resolved with. */
export interface LinkOptions {
  files: PublicFiles;
  /** Those that the texts link to, at least. */
  documents: Documents;
  /** The public address of the site, without a slash at its end, when it is known. */
  siteUrl?: string;
}

/**
 * Finds where every address written in the pages leads, once for all that asks. Each is kept as HTML
 * encodes it.
 */
export function resolveLinks(site: Site<Draft>, options: LinkOptions): void {
  const resolve = linkResolver(site, options.siteUrl);
  for (const page of site.pages) {
    const links = new Map<string, LinkTarget>();
    const images = new Map<string, ImageFile | FileFault>();
    for (const { url, kind } of page.entry.links) {
      const key = normalizeUri(url);
      if (kind === 'image') images.set(key, findImage(options, url));
      else if (isFeed(site, url)) links.set(key, { kind: 'other' });
      else links.set(key, resolveFile(options, url) ?? resolve(page.entry, url));
    }
    Object.assign(page, { links, images });
  }
}

/** Whether the site publishes a feed at an address. */
function isFeed(site: Site<Draft>, url: string): boolean {
  const feed = FEED_FILES.find(({ path }) => path === url);
  return feed !== undefined && pagesOfFeed(site, feed.name, feed.locale).length > 0;
}

function findImage({ files }: LinkOptions, url: string): ImageFile | FileFault {
  const file = files.find(url, 'image');
  return isFault(file) ? file : readImage(file);
}

/** Resolves a link to a document, or to what is taken for one; undefined when it is to none. */
function resolveFile({ files, documents }: LinkOptions, url: string): LinkTarget | undefined {
  const address = withoutAnchor(url);
  const document = documents.get(address);
  if (document !== undefined) {
    return isFault(document)
      ? { kind: 'fault', fault: document }
      : { kind: 'document', document, anchor: url.slice(address.length) };
  }
  const end = extname(address);
  if (end === '' || end === '.md' || readAddress(url).kind !== 'inside') return undefined;
  const file = files.find(address, 'document');
  if (!isFault(file)) return { kind: 'fault', fault: { code: 'link-to-file', params: { url } } };
  // Any other name is that of a page, perhaps as its address.
  return DOCUMENT_FORMATS.includes(formatOf(address)) ? { kind: 'fault', fault: file } : undefined;
}

/**
 * Resolves links as their authors wrote them: the path of another page's file, relative to theirs or
 * from the language folder, with or without `#anchor`; or an address outside the site.
 */
export function linkResolver(
  site: Site<Draft>,
  siteUrl?: string,
): (from: Draft, url: string) => LinkTarget {
  let nearest: FindNearest | undefined;
  const suggest = (from: Draft, path: string, anchor: string): string | undefined => {
    nearest ??= nearestPages(site);
    const page = nearest(from, decoded(path.replace(/\?.*/s, '')));
    if (page === undefined) return undefined;
    const heading = headingAt(page.entry.headings, anchor);
    return pathFrom(from, page) + (heading === undefined ? '' : `#${heading}`);
  };
  /** What is wrong with a path that is that of no page's file. */
  const broken = (
    from: Draft,
    [path, anchor]: readonly [string, string],
    reason: BrokenLink['reason'],
    instead: BrokenLink['reason'],
  ): BrokenLink => {
    const near = suggest(from, path, anchor);
    return near === undefined
      ? { kind: 'broken', reason }
      : { kind: 'broken', reason: instead, near };
  };

  return (from, url) => {
    const address = readAddress(url);
    if (address.kind === 'web') {
      const own = ownPath(address.href, siteUrl);
      if (own === undefined) return { kind: 'other' };
      // A document, which links name by its path from the root.
      if (isOtherFile(withoutAnchor(own))) {
        return { kind: 'broken', reason: 'link-to-own-site', near: own };
      }
      return broken(from, cut(own), 'broken-link', 'link-to-own-site');
    }
    if (address.kind !== 'inside') return { kind: 'other' };
    const [path, anchor] = cut(url);
    if (path === '') return inPage(from, anchor, (id) => ({ kind: 'anchor', anchor: id }));
    if (!path.endsWith('.md')) {
      return broken(from, [path, anchor], 'link-not-to-file', 'link-to-address');
    }
    const id = identityOf(from, path);
    const page = site.find(from.locale, id) ?? site.find(otherLocale(from.locale), id);
    if (page !== undefined) {
      return inPage(page.entry, anchor, (heading) => ({ kind: 'page', page, anchor: heading }));
    }
    const { unread } = site.content;
    if (LOCALES.some((locale) => unread.has(locale, id))) return { kind: 'unread' };
    return broken(from, [path, anchor], 'broken-link', 'misspelt-link');
  };
}

/** A path and the anchor after it, as an author may write it, percent-encoded or not. */
function cut(url: string): [path: string, anchor: string] {
  const [path = '', anchor = ''] = url.split('#', 2);
  return [path, decoded(anchor)];
}

/** A text without its percent-encoding; as it is when it can't be decoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function inPage(entry: Draft, anchor: string, target: (id: string) => LinkTarget): LinkTarget {
  if (anchor === '') return target('');
  const id = headingAt(entry.headings, anchor);
  if (id !== undefined) return target(id);
  const anchors = entry.headings.map((heading) => heading.id);
  const reason = anchors.length === 0 ? 'anchor-without-heading' : 'broken-anchor';
  return { kind: 'broken', reason, anchors };
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

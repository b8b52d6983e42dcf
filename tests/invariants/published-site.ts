import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../lib/content/draft.ts';
import type { ContentType } from '../../lib/content/schema/types.ts';
import { otherLocale, type Locale } from '../../lib/i18n/locale.ts';
import { MARKDOWN } from '../../lib/i18n/markdown.ts';
import { fill, messagesIn } from '../../lib/i18n/messages.ts';
import { renderInline } from '../../lib/markdown/inline.ts';
import { PUBLICATION_FILE, readHosting } from '../../lib/publish/publication.ts';
import type { CheckedSite } from '../../lib/site/load-site.ts';
import type { Redirect } from '../../lib/site/redirects.ts';
import type { SitePage } from '../../lib/site/site.ts';
import { all, parse, readableText } from '../support/page-document.ts';
import { filesIn } from '../support/published-site.ts';

/** A document that was published. */
export interface PublishedDocument {
  /** Path of its address. */
  address: string;
  locale: Locale;
  html: string;
  document: Document;
}

/** A page of the content, and what was published of it. */
export interface Published<Page extends Entry = Entry> extends PublishedDocument {
  page: SitePage;
  entry: Page;
  site: CheckedSite;
}

/** A page of one type, and what was published of it. */
export type PublishedOf<Type extends ContentType> = Published<Extract<Entry, { type: Type }>>;

/** A site's content, and what a build published of it. */
export interface PublishedSite {
  site: CheckedSite;
  /** The folder of the published files. */
  out: string;
  /** Every published file, by its path below that folder, sorted. */
  files: readonly string[];
  /** The addresses of the published pages, sorted. */
  addresses: readonly string[];
  /** The published pages that the content has. */
  pages: readonly Published[];
  /** The answer to a wrong address. */
  notFound: PublishedDocument;
  redirects: readonly Redirect[];
}

/** What holds of any site that is published: says what does not, a line each. */
export type Invariant = (published: PublishedSite) => readonly string[] | Promise<string[]>;

/** Documents by their text: from one build to the next, most pages stay the same. */
const documents = new Map<string, Document>();

function documentOf(html: string): Document {
  const document = documents.get(html) ?? parse(html);
  documents.set(html, document);
  return document;
}

/** Reads what a build published of a site. Needs Vitest's `jsdom` environment. */
export async function readPublishedSite(site: CheckedSite, out: string): Promise<PublishedSite> {
  const files = filesIn(out).filter((path) => path !== PUBLICATION_FILE);
  const addresses = files
    .filter((path) => path === 'index.html' || path.endsWith('/index.html'))
    .map((path) => `/${path.slice(0, -'index.html'.length)}`);
  const read = (path: string) => {
    const html = readFileSync(join(out, path), 'utf8');
    return { html, document: documentOf(html) };
  };
  return {
    site,
    out,
    files,
    addresses,
    pages: addresses.flatMap((address) => {
      const page = site.at(address);
      if (page === undefined) return [];
      const { entry } = page;
      const { locale } = entry;
      return { site, page, entry, address, locale, ...read(`${address}index.html`.slice(1)) };
    }),
    notFound: { address: '/404.html', locale: 'fr', ...read('404.html') },
    redirects: readHosting(out)?.redirects ?? [],
  };
}

/** An invariant of each page by itself. */
export function onEachPage(check: (page: Published) => readonly string[]): Invariant {
  return ({ pages }) =>
    pages.flatMap((page) => check(page).map((problem) => `${page.address}: ${problem}`));
}

/** An invariant of each document by itself: every page, and the answer to a wrong address. */
export function onEachDocument(
  check: (published: PublishedDocument, site: PublishedSite) => readonly string[],
): Invariant {
  return (site) =>
    [...site.pages, site.notFound].flatMap((published) =>
      check(published, site).map((problem) => `${published.address}: ${problem}`),
    );
}

/** Says that what is seen is not what it should be, when it is not. */
export function differences(
  what: string,
  seen: readonly unknown[],
  expected: readonly unknown[],
): string[] {
  const [is, should] = [seen, expected].map((values) => plain(JSON.stringify(values)));
  return is === should ? [] : [`${what}: ${is} instead of ${should}`];
}

/** What a reader reads in each element that matches. */
export const textsOf = (root: ParentNode, selector: string): string[] =>
  all(root, selector).map(readableText);

/** A text as a reader reads it: every space a plain one. */
export const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** A line of the content as pages show it. */
export const shown = (text: string, locale: Locale): string => plain(renderInline(text, locale));

/** The page of that identity in that language, else in the only one it exists in. */
export function findPage(site: CheckedSite, locale: Locale, id: string): SitePage {
  const page = site.find(locale, id) ?? site.find(otherLocale(locale), id);
  if (page === undefined) throw new Error(`the content has no page ${id}`);
  return page;
}

/** The name of a page in menus and lists. */
export const shortName = ({ entry: { words } }: SitePage): string => words.navTitle ?? words.title;

/** What a link to a page says on a page of that language; one that leads to the other says so. */
export function linkText(page: SitePage, locale: Locale, text = shortName(page)): string {
  const own = page.entry.locale;
  const label = own === locale ? '' : ` ${MARKDOWN[locale].onlyIn[own]}`;
  return `${markedIfWithdrawn(page, shown(text, own))}${label}`;
}

/** Whether a page is listed, and what it says of others counts. */
export const isListed = ({ entry }: Pick<SitePage, 'entry'>): boolean =>
  entry.facts.withdrawn === undefined;

/** A name of a page, as a reader meets it: that of one that was withdrawn says so. */
export const markedIfWithdrawn = (page: Pick<SitePage, 'entry'>, name: string): string =>
  isListed(page) ? name : plain(fill(messagesIn(page.entry.locale).withdrawnName, { name }));

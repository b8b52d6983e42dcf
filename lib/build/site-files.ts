import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from '../cache/store.ts';
import { folderSource } from '../content/source.ts';
import { siteFeeds } from '../feeds/site-feeds.ts';
import { LLMS_TXT } from '../hosting/llms-txt.ts';
import { ASSETS_FOLDER } from '../hosting/own-files.ts';
import { SPECULATION_RULES } from '../hosting/speculation-rules.ts';
import type { Locale } from '../i18n/locale.ts';
import type { MadeForPages } from '../page/context.ts';
import { PAGE_ROUTE, type CompiledApp } from '../next/compiled-app.ts';
import { aboutFiles } from '../open-data/about-files.ts';
import { dataFiles } from '../open-data/data-files.ts';
import { llmsText } from '../page-markdown/llms-txt.ts';
import { pageMarkdown } from '../page-markdown/page-markdown.ts';
import { writtenText } from '../page-markdown/written-text.ts';
import { markdownAddress } from '../page/markdown-address.ts';
import { openDataText } from '../page/open-data.ts';
import type { PageModel } from '../page/model.ts';
import { pageModel } from '../page/page-model.ts';
import { siteModels } from '../page/site-models.ts';
import { sitemapFiles, sitemapModel } from '../page/sitemap.ts';
import type { CheckedSite } from '../site/load-site.ts';
import type { SearchFiles } from '../search/index-files.ts';
import { searchDescriptions } from '../search/search-description.ts';
import { isOpenData, isSearch, type SitePage } from '../site/site.ts';
import { staticFiles } from '../site/static-files.ts';
import type { Module } from './bundle-module.ts';
import type { CopiedFile } from './publish-site.ts';
import { renderedKey, type RenderedFile } from './rendered-file.ts';

/** What all files of a build have in common. */
export interface BuildContext {
  /** The public address of the site, without a slash at its end. */
  siteUrl: string;
  /** Names what makes files, content aside: the code of the pages, and how they are compressed. */
  code: string;
  /** The brotli quality. */
  quality: number;
}

/** What decides files that are not rendered. */
type SourceContext = Omit<BuildContext, 'quality'>;

/** Where the page of an address is published: `/en/ministry/` is `en/ministry/index.html`. */
const pathOfPage = (address: string): string => `${address.slice(1)}index.html`;

/** The pages of the site, but those of the search: they name what is found in the others. */
export function pageFiles(
  site: CheckedSite,
  context: BuildContext,
  made?: MadeForPages,
): RenderedFile[] {
  return site.pages
    .filter((page) => !isSearch(page))
    .map((page) => pageFile(context, page, pageModel(site, context.siteUrl, page, made)));
}

/** The pages of the search, and what their module reads. */
export function searchFiles(
  site: CheckedSite,
  context: BuildContext,
  { module, indexes }: { module: Module; indexes: Record<Locale, SearchFiles> },
): { pages: RenderedFile[]; assets: CopiedFile[] } {
  const pages = site.pages.filter(isSearch);
  const { fr, en } = indexes;
  const search = {
    module: module.address,
    folder: ASSETS_FOLDER,
    indexes: { fr: fr.index, en: en.index },
  };
  const assets = [...fr.files, ...en.files].map((file): CopiedFile => {
    const path = `${ASSETS_FOLDER.slice(1)}${file.name}`;
    return {
      path,
      key: keyOf(context.code, path, file.hash),
      get content() {
        return Buffer.from(file.text);
      },
    };
  });
  const script = copiedFile(module.address.slice(1), Buffer.from(module.text), context.code);
  return {
    pages: pages.map((page) =>
      pageFile(context, page, pageModel(site, context.siteUrl, page, { search })),
    ),
    assets: [script, ...assets],
  };
}

const pageFile = (
  { code, quality }: BuildContext,
  { address }: SitePage,
  model: PageModel,
): RenderedFile =>
  rendered({
    path: pathOfPage(address),
    code,
    route: PAGE_ROUTE,
    address,
    model: JSON.stringify(model),
    quality,
  });

/** What is rendered beside the pages: `404.html`, `robots.txt`… */
export function appFiles(
  site: CheckedSite,
  { siteUrl, code, quality }: BuildContext,
  app: CompiledApp,
): RenderedFile[] {
  const model = JSON.stringify(siteModels(site, siteUrl).site());
  return app.files.map(({ path, route }) =>
    rendered({ path, code, route, address: `/${path}`, model, quality }),
  );
}

const rendered = (file: Omit<RenderedFile, 'key'>): RenderedFile => ({
  ...file,
  key: renderedKey(file),
});

/** The map of the site for search engines. */
export function mapFiles(site: CheckedSite, { siteUrl, code }: SourceContext): CopiedFile[] {
  return sitemapFiles(sitemapModel(site, siteUrl), siteUrl).map(({ path, xml }) =>
    copiedFile(path, Buffer.from(xml), code),
  );
}

/**
 * The pages as Markdown, and the list of them. Each is made when it is not at hand.
 *
 * @param pages from `pageFiles`
 */
export function markdownFiles(
  site: CheckedSite,
  pages: readonly RenderedFile[],
  { siteUrl, code }: SourceContext,
): CopiedFile[] {
  const texts = pages.flatMap(({ address, model, key }): CopiedFile[] => {
    const page = site.at(address);
    const path = page && markdownAddress(page)?.slice(1);
    if (page === undefined || path === undefined) return [];
    const made = madeText(site, siteUrl, page);
    return [
      {
        path,
        key: keyOf(key, path, page.entry.digest, made),
        get content() {
          return Buffer.from(markdownText(site, siteUrl, page, made, JSON.parse(model)));
        },
      },
    ];
  });
  return [...texts, llmsFile(site, { siteUrl, code })];
}

const llmsFile = (site: CheckedSite, { siteUrl, code }: SourceContext): CopiedFile =>
  copiedFile(LLMS_TXT.slice(1), Buffer.from(llmsText(site, siteUrl)), code);

/** A page as Markdown. */
function markdownText(
  site: CheckedSite,
  siteUrl: string,
  page: SitePage,
  made: string,
  model: PageModel,
): string {
  const source = folderSource(site.folders.contentDir);
  const written = [writtenText(source, page), made].join('\n\n').trim();
  return pageMarkdown(written, page, model, siteUrl);
}

/** What a page adds to the text of its author, in Markdown as well. */
function madeText(site: CheckedSite, siteUrl: string, page: SitePage): string {
  if (!isOpenData(page)) return '';
  return openDataText({ site, siteUrl, locale: page.entry.locale });
}

/** The facts of the site, as data, and what tells of them. */
export function openDataFiles(site: CheckedSite, { siteUrl, code }: SourceContext): CopiedFile[] {
  return [...dataFiles(site, siteUrl), ...Object.values(aboutFiles(site, siteUrl))].map(
    ({ path, text }) => copiedFile(path.slice(1), Buffer.from(text), code),
  );
}

/** How browsers ask the search. */
export function searchDescriptionFiles(
  site: CheckedSite,
  { siteUrl, code }: SourceContext,
): CopiedFile[] {
  return searchDescriptions(site, siteUrl).map(({ path, text }) =>
    copiedFile(path.slice(1), Buffer.from(text), code),
  );
}

/**
 * The feeds of the site.
 *
 * @param pages from `pageFiles`, when there are
 */
export function feedFiles(
  site: CheckedSite,
  { siteUrl, code }: SourceContext,
  pages: readonly RenderedFile[] = [],
): CopiedFile[] {
  const models = new Map(pages.map(({ address, model }) => [address, model]));
  const modelOf = (page: SitePage): PageModel => {
    const known = models.get(page.address);
    return known === undefined ? pageModel(site, siteUrl, page) : JSON.parse(known);
  };
  return siteFeeds(site, siteUrl, { modelOf }).map(({ path, text }) =>
    copiedFile(path, Buffer.from(text), code),
  );
}

/**
 * What a build publishes at an address beside the pages, when it is made of the content: one page as
 * Markdown, a feed, data, the map of the site, how to ask its search. Made for whoever writes.
 */
export function otherFileAt(
  site: CheckedSite,
  siteUrl: string,
  address: string,
): Buffer | undefined {
  const page = site.pages.find((one) => markdownAddress(one) === address);
  if (page !== undefined) {
    const model = pageModel(site, siteUrl, page);
    return Buffer.from(markdownText(site, siteUrl, page, madeText(site, siteUrl, page), model));
  }
  const context = { siteUrl, code: '' };
  return [
    llmsFile(site, context),
    ...mapFiles(site, context),
    ...searchDescriptionFiles(site, context),
    ...feedFiles(site, context),
    ...openDataFiles(site, context),
  ].find(({ path }) => `/${path}` === address)?.content;
}

/** What is published as it is: static files, what Next made beside its code, and rules for links. */
export function copiedFiles(
  publicDir: string,
  app: CompiledApp,
  { code }: Pick<BuildContext, 'code'>,
): CopiedFile[] {
  const contents: (readonly [path: string, content: Buffer])[] = [
    ...staticFiles(publicDir).files.map(
      (path) => [path, readFileSync(join(publicDir, path))] as const,
    ),
    ...[...app.assets].map(([path, file]) => [path, readFileSync(file)] as const),
    [SPECULATION_RULES.path.slice(1), Buffer.from(SPECULATION_RULES.text)],
  ];
  return contents.map(([path, content]) => copiedFile(path, content, code));
}

const copiedFile = (path: string, content: Buffer, code: string): CopiedFile => ({
  path,
  content,
  key: keyOf(code, path, hash('sha256', content)),
});

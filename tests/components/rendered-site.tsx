import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Metadata, MetadataRoute } from 'next';
import type { ReactElement } from 'react';
import Layout from '../../app/[[...path]]/layout.tsx';
import Page, { generateMetadata } from '../../app/[[...path]]/page.tsx';
import GlobalNotFound, { metadata as notFoundHead } from '../../app/global-not-found.tsx';
import { metadata as rootHead } from '../../app/layout.tsx';
import robots from '../../app/robots.ts';
import {
  feedFiles,
  markdownFiles,
  openDataFiles,
  pageFiles,
  searchDescriptionFiles,
} from '../../lib/build/site-files.ts';
import { giveModels } from '../../lib/page/given-models.ts';
import { siteModels } from '../../lib/page/site-models.ts';
import { sitemapModel, type SitemapItem } from '../../lib/page/sitemap.ts';
import type { CheckedSite } from '../../lib/site/load-site.ts';
import { redirectsOf } from '../../lib/site/redirects.ts';
import type { PublishedSite } from '../invariants/published-site.ts';
import { parse } from '../support/page-document.ts';
import { filesIn } from '../support/published-site.ts';

/** The public address of the sites that are rendered. */
export const SITE_URL = 'https://msss.exemple.qc.ca';

/** A site as the app renders it, with what it tells search engines. */
export interface RenderedSite extends PublishedSite {
  sitemap: SitemapItem[];
  robots: MetadataRoute.Robots;
}

/**
 * A site as the app renders it: what a build publishes, without Next around it.
 * Needs Vitest's `jsdom` environment.
 *
 * @param out where to write what a build publishes beside the pages; nowhere by default
 */
export async function renderSite(site: CheckedSite, out = ''): Promise<RenderedSite> {
  giveModels(siteModels(site, SITE_URL));
  const pages = await Promise.all(
    site.pages.map(async (page) => {
      const { address, entry } = page;
      const html = await pageHtml(address);
      return { site, page, entry, address, locale: entry.locale, html, document: parse(html) };
    }),
  );
  const notFound = htmlOf(await GlobalNotFound(), notFoundHead);
  return {
    site,
    out,
    files: [
      ...filesIn(site.folders.publicDir),
      ...(out === '' ? [] : writeCopied(site, out)),
    ].toSorted(),
    addresses: pages.map(({ address }) => address),
    pages,
    notFound: { address: '/404.html', locale: 'fr', html: notFound, document: parse(notFound) },
    redirects: redirectsOf(site),
    sitemap: sitemapModel(site, SITE_URL),
    robots: await robots(),
  };
}

/** Writes the other forms of pages and records, and says where. */
function writeCopied(site: CheckedSite, out: string): string[] {
  const context = { siteUrl: SITE_URL, code: '', quality: 6 };
  const pages = pageFiles(site, context);
  const files = [
    ...searchDescriptionFiles(site, context),
    ...feedFiles(site, context),
    ...openDataFiles(site, context),
    ...markdownFiles(site, pages, context),
  ];
  return files.map(({ path, content }) => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), content);
    return path;
  });
}

/** A page of the site whose models were given, as the app renders it. */
export async function pageHtml(address: string): Promise<string> {
  const params = Promise.resolve({ path: address.split('/').filter((part) => part !== '') });
  const head = { ...rootHead, ...(await generateMetadata({ params })) };
  return htmlOf(await Layout({ params, children: await Page({ params }) }), head);
}

/** A document with its head, of which Next makes elements. */
function htmlOf(root: ReactElement, { title, description, alternates, icons }: Metadata): string {
  const languages = Object.entries(alternates?.languages ?? {});
  const head = renderToStaticMarkup(
    <>
      <title>{String(title)}</title>
      <meta name="description" content={description ?? ''} />
      {alternates?.canonical ? <link rel="canonical" href={String(alternates.canonical)} /> : null}
      {languages.map(([locale, href]) => (
        <link key={locale} rel="alternate" hrefLang={locale} href={String(href)} />
      ))}
      {Object.entries(alternates?.types ?? {}).map(([type, href]) => (
        <link key={type} rel="alternate" type={type} href={String(href)} />
      ))}
      {(Array.isArray(icons) ? icons : []).map((icon) => (
        <link key={String(icon)} {...(icon as object)} />
      ))}
    </>,
  );
  return renderToStaticMarkup(root).replace('<body>', () => `<head>${head}</head><body>`);
}

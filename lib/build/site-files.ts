import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from '../cache/store.ts';
import { SPECULATION_RULES } from '../hosting/speculation-rules.ts';
import type { Maps } from '../map/maps.ts';
import { PAGE_ROUTE, type CompiledApp } from '../next/compiled-app.ts';
import { pageModel } from '../page/page-model.ts';
import { siteModels } from '../page/site-models.ts';
import { sitemapFiles, sitemapModel } from '../page/sitemap.ts';
import type { CheckedSite } from '../site/load-site.ts';
import { staticFiles } from '../site/static-files.ts';
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

/** Where the page of an address is published: `/en/ministry/` is `en/ministry/index.html`. */
const pathOfPage = (address: string): string => `${address.slice(1)}index.html`;

/** The pages of the site. */
export function pageFiles(
  site: CheckedSite,
  { siteUrl, code, quality }: BuildContext,
  maps?: Maps,
): RenderedFile[] {
  return site.pages.map((page) => {
    const { address } = page;
    const model = JSON.stringify(pageModel(site, siteUrl, page, maps));
    return rendered({
      path: pathOfPage(address),
      code,
      route: PAGE_ROUTE,
      address,
      model,
      quality,
    });
  });
}

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
export function mapFiles(site: CheckedSite, { siteUrl, code }: BuildContext): CopiedFile[] {
  return sitemapFiles(sitemapModel(site, siteUrl), siteUrl).map(({ path, xml }) =>
    copiedFile(path, Buffer.from(xml), code),
  );
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

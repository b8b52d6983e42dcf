import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from '../publish/list-folder.ts';

/** Next's folder: what it compiles is in it. */
export const NEXT_FOLDER = '.next';

/** The route that every page of the site is of. */
export const PAGE_ROUTE = '/[[...path]]/page';

/** The route of the answer to a wrong address. */
export const NOT_FOUND_ROUTE = '/_not-found/page';

/** A file that Next makes beside the pages. */
export interface AppFile {
  /** Where it is published, without a slash at its start: `sitemap.xml`. */
  path: string;
  /** Its route, as Next names it: `/sitemap.xml/route`. */
  route: string;
}

/** What Next's folder holds, once compiled. */
export interface CompiledApp {
  /** The files to render beside the pages: one for each route that is no page, and `404.html`. */
  files: AppFile[];
  /** Files to publish as they are: where each is, by where it is published. */
  assets: Map<string, string>;
}

/**
 * Reads what Next compiled.
 *
 * @throws {Error} when it is not there
 */
export function readCompiledApp(nextFolder: string): CompiledApp {
  const manifest: Record<string, string> = JSON.parse(
    readFileSync(join(nextFolder, 'server/app-paths-manifest.json'), 'utf8'),
  );
  const handlers = Object.keys(manifest).filter(
    // Under `npm run dev` alone there are others; none of the site's has a parameter.
    (route) => route.endsWith('/route') && !route.includes('['),
  );
  const staticFolder = join(nextFolder, 'static');
  const assets = existsSync(staticFolder) ? listFolder(staticFolder).files : [];
  return {
    files: [
      { path: '404.html', route: NOT_FOUND_ROUTE },
      ...handlers.map((route) => ({ route, path: route.slice(1, -'/route'.length) })),
    ],
    assets: new Map(
      assets
        // The style sheet is in the pages; the scripts are nowhere.
        .filter((path) => !/\.(?:css|js|map)$/.test(path))
        .map((path) => [`_next/static/${path}`, join(staticFolder, path)]),
    ),
  };
}

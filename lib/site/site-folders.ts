import { resolve } from 'node:path';

/** Where a site is read from. */
export interface SiteFolders {
  /** Holds `fr/`, `en/` and the shared files. */
  contentDir: string;
  /** Holds the images the text shows. */
  publicDir: string;
}

/** The project's own folders; `CONTENT_DIR` reads the pages from another one. */
export function defaultFolders(environment: NodeJS.ProcessEnv = process.env): SiteFolders {
  return {
    // Turbopack would trace the whole project, for a server that there is not.
    contentDir: resolve(/* turbopackIgnore: true */ environment['CONTENT_DIR'] || 'content'),
    publicDir: resolve(/* turbopackIgnore: true */ 'public'),
  };
}

import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { serve, type Serving } from '../../lib/serve/serve.ts';
import { launchBrowser } from './browser.ts';
import { OUT, publishedPages } from './published-site.ts';

/** The addresses of every page, and one that leads nowhere. */
export const ADDRESSES = [...publishedPages().map(({ address }) => address), '/nulle-part/'];

/** The narrowest screen, and an ordinary wide one, in CSS pixels. */
export const NARROW = { width: 320, height: 640 };
export const WIDE = { width: 1280, height: 900 };

/** How long anything may take on a busy machine, in milliseconds. */
const SLOWEST = 30_000;

/** The published site in a browser. */
export interface SiteBrowser {
  /** Opens a tab of its own, with its own settings; closed after the tests of the file. */
  open(options?: BrowserContextOptions): Promise<Page>;
}

/** Serves the site and starts a browser for the tests of a file. */
export function siteBrowser(): SiteBrowser {
  let browser: Browser | undefined;
  let site: Serving | undefined;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serve({ dir: OUT, port: 0 }), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    async open(options = {}) {
      if (browser === undefined || site === undefined) throw new Error('open a tab within a test');
      const context = await browser.newContext({ baseURL: site.url, ...options });
      context.setDefaultTimeout(SLOWEST);
      return context.newPage();
    },
  };
}

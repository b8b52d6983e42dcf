import type { SerialisedModels } from '../page/written-models.ts';
import { sha256, type PageStore } from './page-store.ts';

/** Which pages a build has to render, and which it has already. */
export interface PagePlan {
  /** Address → key of its finished page. */
  keys: ReadonlyMap<string, string>;
  /** Finished pages of earlier builds that are still right: address → HTML. */
  reused: ReadonlyMap<string, string>;
  /** The models of the pages to render. */
  toRender: SerialisedModels;
}

/**
 * Compares a site's models with the finished pages at hand. A page is reused only when its model
 * and the code are those it was made with.
 *
 * @param code the fingerprint of the code
 * @param full render every page, whatever is at hand
 */
export function planPages(
  models: SerialisedModels,
  code: string,
  store: PageStore,
  full: boolean,
): PagePlan {
  const keys = new Map<string, string>();
  const reused = new Map<string, string>();
  const pages = new Map<string, string>();
  for (const [address, json] of models.pages) {
    const key = sha256(`${code}\n${json}`);
    const html = full ? undefined : store.read(key);
    keys.set(address, key);
    if (html === undefined) pages.set(address, json);
    else reused.set(address, html);
  }
  // Next makes the style sheet, the 404 and the sitemap only along with a page.
  const [home] = models.pages;
  if (pages.size === 0 && home !== undefined) {
    pages.set(...home);
    reused.delete(home[0]);
  }
  return { keys, reused, toRender: { ...models, pages } };
}

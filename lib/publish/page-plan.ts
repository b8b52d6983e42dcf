import { brotliDecompressSync } from 'node:zlib';
import type { FormsStore } from './forms-store.ts';
import type { Publication } from './publication.ts';

/** What a build has of a site's pages, and where it puts them. */
export interface PlanOptions {
  /**
   * Address → key of its finished page: the hash of all that decides its bytes and those of its
   * compressed forms.
   */
  keys: ReadonlyMap<string, string>;
  publication: Publication;
  store: FormsStore;
  /** Render every page, whatever is at hand. */
  full: boolean;
}

/** Which pages a build has to render, and how many it has already. */
export interface PagePlan {
  /** Pages that stay where they are published. */
  kept: number;
  /** Pages of earlier builds that are put into the publication. */
  restored: number;
  /** Addresses. */
  toRender: Set<string>;
}

/** Where the page of an address is published: `/en/ministry/` is `en/ministry/index.html`. */
export const pathOfPage = (address: string): string => `${address.slice(1)}index.html`;

/** Keeps or restores the pages whose key is that of an earlier build; the others are to render. */
export function planPages({ keys, publication, store, full }: PlanOptions): PagePlan {
  if (full) return { kept: 0, restored: 0, toRender: new Set(keys.keys()) };
  const plan: PagePlan = { kept: 0, restored: 0, toRender: new Set() };
  for (const [address, key] of keys) {
    const path = pathOfPage(address);
    if (publication.keep(path, key)) plan.kept += 1;
    else if (restore(path, key, publication, store)) plan.restored += 1;
    else plan.toRender.add(address);
  }
  return plan;
}

/** Puts a page of an earlier build into the publication; false when there is none. */
function restore(path: string, key: string, publication: Publication, store: FormsStore): boolean {
  const forms = store.read(key);
  if (forms === undefined) return false;
  const html = decompress(forms.br);
  if (html === undefined) return false;
  publication.put(path, key, html, forms);
  return true;
}

function decompress(br: Buffer): Buffer | undefined {
  try {
    return brotliDecompressSync(br);
  } catch {
    return undefined;
  }
}

import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { pageFile } from '../shared/page-file.ts';
import { spreadOf } from '../shared/statistics.ts';
import type { Weight } from './results.ts';

/** How many pages are weighed, evenly spread over the site. */
const SAMPLE = 25;

/** What a browser loads with a page, by the page's own word. */
export interface Resources {
  styles: ReadonlySet<string>;
  scripts: ReadonlySet<string>;
  /** Images, fonts and whatever else is loaded. */
  others: ReadonlySet<string>;
}

/** What one page costs; bytes are Brotli's, quality 11. */
interface PageWeight {
  html: number;
  styles: number;
  script: number;
  firstVisit: number;
  requests: number;
}

/**
 * Weighs a built site.
 *
 * @param output the folder of the built site
 * @param addresses the addresses of its pages
 */
export async function weigh(output: string, addresses: readonly string[]): Promise<Weight> {
  const sizes = new Map<string, number>();
  const compressed = async (address: string) => {
    const size = sizes.get(address) ?? brotliSize(await readFile(join(output, address)));
    sizes.set(address, size);
    return size;
  };
  const sum = async (list: ReadonlySet<string>) =>
    (await Promise.all([...list].map(compressed))).reduce((total, size) => total + size, 0);

  const pages: PageWeight[] = [];
  for (const address of evenly(addresses, SAMPLE)) {
    const source = await readFile(pageFile(output, address));
    const { styles, scripts, others } = resourcesOf(source.toString());
    const html = brotliSize(source);
    const [style, script, other] = [await sum(styles), await sum(scripts), await sum(others)];
    pages.push({
      html,
      styles: style,
      script,
      firstVisit: html + style + script + other,
      requests: 1 + styles.size + scripts.size + others.size,
    });
  }
  const median = (read: (page: PageWeight) => number) => spreadOf(pages.map(read))?.median ?? 0;
  return {
    html: median((page) => page.html),
    firstVisit: median((page) => page.firstVisit),
    script: median((page) => page.script),
    requests: median((page) => page.requests),
    largestHtmlAndCss: Math.max(...pages.map((page) => page.html + page.styles)),
    writtenPerPage: (await bytesWritten(output)) / addresses.length,
  };
}

/**
 * The files of the site that a page has a browser load. What a script loads later (prefetched
 * pages) and icons are not among them; a `nomodule` script is for browsers of before 2018.
 */
export function resourcesOf(html: string): Resources {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  const others = new Set<string>();
  const add = (set: Set<string>, url: string | undefined) => {
    if (url?.startsWith('/') === true) set.add(url.replace(/[?#].*$/, ''));
  };
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (tree.isElementNode(node)) {
      const attribute = (name: string) => node.attrs.find((attr) => attr.name === name)?.value;
      const rel = attribute('rel')?.toLowerCase();
      const as = attribute('as')?.toLowerCase();
      if (node.tagName === 'script' && attribute('nomodule') === undefined) {
        add(scripts, attribute('src'));
      } else if (node.tagName === 'img') add(others, attribute('src'));
      else if (node.tagName === 'link') {
        const href = attribute('href');
        if (rel === 'stylesheet') add(styles, href);
        else if (rel === 'modulepreload') add(scripts, href);
        else if (rel === 'preload') {
          add(as === 'script' ? scripts : as === 'style' ? styles : others, href);
        }
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return { styles, scripts, others };
}

/** Some of a list, first and last included, at even distances. */
export function evenly<Item>(list: readonly Item[], count: number): Item[] {
  if (list.length <= count) return [...list];
  const step = (list.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, index) => list[Math.round(index * step)]).filter(
    (item) => item !== undefined,
  );
}

/** Bytes of everything below a folder but compressed copies. */
async function bytesWritten(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /\.(?:br|gz)$/.test(entry.name)) continue;
    bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return bytes;
}

function brotliSize(bytes: Buffer): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(bytes, { params }).length;
}

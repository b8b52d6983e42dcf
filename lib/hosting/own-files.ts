import { FEED_FILES } from '../feeds/feed-addresses.ts';
import { OPEN_DATA_PATHS } from '../open-data/data-addresses.ts';
import { SEARCH_DESCRIPTIONS } from '../search/search-description-addresses.ts';
import { LLMS_TXT } from './llms-txt.ts';
import { SPECULATION_RULES } from './speculation-rules.ts';

/**
 * What the site publishes of itself, beside its pages and the files of `public/`: no page and no
 * alias may have these addresses. A route added to `app/` is added here.
 */
const OWN_FILES: readonly string[] = [
  '/404.html',
  '/robots.txt',
  '/sitemap.xml',
  LLMS_TXT,
  SPECULATION_RULES.path,
  ...Object.values(SEARCH_DESCRIPTIONS),
  ...FEED_FILES.map(({ path }) => path),
  ...OPEN_DATA_PATHS,
  // Where some hosts read how to serve the site.
  '/_headers',
  '/_redirects',
];

/** The parts of a map of the site that is too long for one file. */
const SITEMAP_PART = /^\/sitemap-\d+\.xml$/;

/** What a page as Markdown is called, beside its `index.html`. */
export const MARKDOWN_NAME = 'index.md';

/** The folder of files that are named by their content: modules, and what they read. */
export const ASSETS_FOLDER = '/_assets/';

/** The folder of what Next makes beside its code, and ours. */
const OWN_FOLDERS = ['/_next/', ASSETS_FOLDER];

/** First parts of an address that Next answers itself, or that a host keeps for its own programs. */
const KEPT_SLUGS: Readonly<Record<string, string>> = {
  '404': '404.html',
  '500': '500.html',
  documents: 'public/documents',
  images: 'public/images',
  ...Object.fromEntries(
    ['cdn-cgi', 'cgi-bin', 'icons', 'server-info', 'server-status'].map((name) => [name, name]),
  ),
};

/** The file, or the folder, that the site itself publishes at an address; undefined when none. */
export function ownFileAt(address: string): string | undefined {
  const folder = OWN_FOLDERS.find((one) => `${address}/`.startsWith(one));
  if (folder !== undefined) return folder;
  // A host that leaves `.html` out of addresses, and the compressed forms beside the files.
  const plain = address.replace(/\/$/, '').replace(/\.(?:br|gz)$/, '');
  if (SITEMAP_PART.test(plain) || plain.endsWith(`/${MARKDOWN_NAME}`)) return plain;
  return OWN_FILES.find((file) => file === plain || file === `${plain}.html`);
}

/**
 * What keeps a page from having an address; undefined when nothing does.
 *
 * @param publicNames what is at the root of `public/`
 */
export function keptFrom(address: string, publicNames: ReadonlySet<string>): string | undefined {
  const parts = address.split('/').slice(1, -1);
  // `/a/index/` and `/a/` are one page for many hosts.
  if (parts.at(-1) === 'index') return 'index.html';
  const [slug = ''] = parts;
  if (parts.length !== 1) return undefined;
  if (publicNames.has(slug)) return `public/${slug}`;
  return Object.hasOwn(KEPT_SLUGS, slug) ? KEPT_SLUGS[slug] : undefined;
}

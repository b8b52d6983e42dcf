import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { FEED_FILES } from '../../lib/feeds/feed-addresses.ts';
import { OPEN_DATA_PATHS } from '../../lib/open-data/data-addresses.ts';
import { isCompressible, siteQuality } from '../../lib/publish/compressed-file.ts';
import { all, readableText } from '../support/page-document.ts';
import { filesIn } from '../support/published-site.ts';
import {
  differences,
  onEachDocument,
  type Invariant,
  type PublishedSite,
} from './published-site.ts';

/** What a first round trip of ten TCP packets brings, in bytes: the page shows without a second. */
const FIRST_FLIGHT = 14 * 1024;

/** The text of a page that is not unusually long, in characters. */
const USUAL_LENGTH = 12_000;

const FORM = /\.(?:br|gz)$/;

/** The files that staff put in `public/`. */
function staffFiles({ site }: PublishedSite): string[] {
  const { publicDir } = site.folders;
  return existsSync(publicDir) ? filesIn(publicDir) : [];
}

/** What staff put in `public/` is published as it is. */
export const publicFilesArePublished: Invariant = (published) => {
  const { out, files, site } = published;
  return staffFiles(published)
    .filter(
      (path) =>
        !files.includes(path) ||
        !readFileSync(join(out, path)).equals(readFileSync(join(site.folders.publicDir, path))),
    )
    .map((path) => `${path} is not published as it is`);
};

/** What the site makes beside its pages. */
const OWN = new Set([...FEED_FILES.map(({ path }) => path), ...OPEN_DATA_PATHS]);

/** No script but that of the search, no data of the framework, and no style sheet beside the pages. */
export const nothingOfTheFrameworkIsLeft: Invariant = (published) =>
  differences(
    'the files that are neither pages nor the staff’s',
    published.files.filter(
      (path) =>
        /\.(?:m?js|map|txt|json|css)$/.test(path) &&
        !path.startsWith(ASSETS) &&
        !OWN.has(`/${path}`) &&
        !staffFiles(published).includes(path),
    ),
    ['llms.txt', 'robots.txt', 'speculation-rules.json'],
  );

/** What is named by its content, and read by the page of the search. */
const ASSETS = '_assets/';

/** The search has the module that its pages load, and the indexes that they name; nothing else has. */
export const searchHasItsFiles: Invariant = ({ files, pages }) => {
  // The pictures of the pages are there too, with a search or without.
  const assets = files.filter((path) => path.startsWith(ASSETS) && !/\.(?:br|gz|png)$/.test(path));
  const search = pages.filter(({ entry }) => entry.type === 'search');
  const modules = search.flatMap(({ document }) =>
    all(document, 'script').map((script) => script.getAttribute('src')?.slice(1) ?? ''),
  );
  const indexes = search.flatMap(({ document }) => {
    const settings = document.querySelector('#search-found')?.getAttribute('data-settings');
    return Object.values<string>(JSON.parse(settings ?? '{"indexes":{}}').indexes);
  });
  const described = search.map(({ locale }) => `opensearch.${locale}.xml`).toSorted();
  const links = search.flatMap(({ document }) =>
    all(document.head, 'link[rel=search]').map((link) => link.getAttribute('href')?.slice(1)),
  );
  return [
    ...differences(
      'how browsers ask the search',
      [files.filter((path) => /^opensearch.*xml$/.test(path)).toSorted(), links.toSorted()],
      [described, described],
    ),
    ...differences(
      'the modules of the search',
      assets.filter((path) => search.length === 0 || path.endsWith('.js')),
      [...new Set(modules)],
    ),
    ...(modules.length > 0 && indexes.length < 2 ? ['the search has no index'] : []),
    ...indexes
      .filter((name) => !assets.includes(`${ASSETS}${name}`))
      .map((name) => `there is no ${name}`),
  ];
};

/** Everything may be read by search engines, which are told of the sitemap. */
export const robotsAreWelcome: Invariant = ({ out }) => {
  const robots = readFileSync(join(out, 'robots.txt'), 'utf8');
  const isRight =
    /^User-agent: \*\nAllow: \/$/im.test(robots) &&
    !/disallow/i.test(robots) &&
    /^Sitemap: https?:\/\/[^/\s]+\/sitemap\.xml$/m.test(robots);
  return isRight ? [] : [`robots.txt says: ${robots}`];
};

/** The bytes that were compressed; undefined when they are damaged. */
function expanded(path: string): Buffer | undefined {
  try {
    return (path.endsWith('.br') ? brotliDecompressSync : gunzipSync)(readFileSync(path));
  } catch {
    return undefined;
  }
}

/** Text is published compressed too: smaller, and the same once expanded. */
export const textIsCompressed: Invariant = ({ out, files }) => {
  const at = (path: string) => join(out, path);
  const problems = files
    .filter((path) => FORM.test(path))
    .filter((path) => {
      const file = path.replace(FORM, '');
      if (!files.includes(file) || !isCompressible(file)) return true;
      const isSmaller = statSync(at(path)).size < statSync(at(file)).size;
      return !isSmaller || expanded(at(path))?.equals(readFileSync(at(file))) !== true;
    })
    .map((path) => `${path} is not its file compressed`);
  const missing = files
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) => [`${path}.br`, `${path}.gz`])
    .filter((path) => !files.includes(path));
  return [...problems, ...missing.map((path) => `there is no ${path}`)];
};

const fileOf = (address: string) =>
  address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);

/** A page of a usual length, its style sheet included, comes in one flight. */
export const pagesComeInOneFlight = onEachDocument(({ address, html, document }, { out, site }) => {
  if (readableText(document.body).length > USUAL_LENGTH) return [];
  const path = join(out, fileOf(address));
  if (statSync(`${path}.br`).size <= FIRST_FLIGHT) return [];
  // A trial may be compressed less than the site of its size.
  const quality = siteQuality(site.pages.length);
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const size = brotliCompressSync(html, { params }).length;
  return size <= FIRST_FLIGHT ? [] : [`${size} bytes, more than ${FIRST_FLIGHT}`];
});

/** A page holds its style sheet, no script, no code in attributes, and waits for nothing else. */
export const pagesAreWhole = onEachDocument(({ address, document }, { pages }) => [
  ...differences('the style sheets', [all(document.head, 'style').length], [1]),
  // The search alone has a module.
  ...all(
    document,
    pages.find((page) => page.address === address)?.entry.type === 'search'
      ? 'script:not([type=module][src^="/_assets/"]:empty)'
      : 'script:not([type="application/ld+json"])',
  )
    .concat(all(document, 'body style, template, [style], iframe, object, video, source'))
    .concat(all(document, 'link:not([rel=icon], [rel=canonical], [rel=alternate], [rel=search])'))
    .concat(all(document, '[href^="javascript:" i], [src^="javascript:" i]'))
    .map(({ outerHTML }) => `${outerHTML.slice(0, 80)} has no place in a page`),
  ...all(document, '*')
    .flatMap((element) => element.getAttributeNames())
    .filter((name) => name.startsWith('on'))
    .map((name) => `the attribute ${name} is code`),
]);

/** Texts whose HTML was found valid: from one build to the next, most pages stay the same. */
const valid = new Set<string>();

/** A document is valid HTML. */
export const htmlIsValid: Invariant = async ({ pages, notFound }) => {
  // It takes a second to load, and most runs of the invariants look at other things.
  const { htmlErrors } = await import('../support/html-validator.ts');
  const problems: string[] = [];
  for (const { address, html } of [...pages, notFound]) {
    if (valid.has(html)) continue;
    const errors = await htmlErrors(html);
    if (errors.length === 0) valid.add(html);
    problems.push(...errors.map((error) => `${address}: ${error}`));
  }
  return problems;
};

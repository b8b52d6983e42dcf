// @vitest-environment jsdom
import type { Entry } from '../../lib/content/draft.ts';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadSite } from '../../lib/site/load-site.ts';
import { defaultFolders } from '../../lib/settings.ts';
import { INVARIANTS, type InvariantName } from '../invariants/all.ts';
import {
  readPublishedSite,
  type Published,
  type PublishedDocument,
  type PublishedSite,
} from '../invariants/published-site.ts';
import { parse } from '../support/page-document.ts';
import { OUT } from '../support/published-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'invariants-'));
afterAll(() => rmSync(folder, { recursive: true }));

const published = await readPublishedSite(await loadSite(defaultFolders()), OUT);

type Break = (site: PublishedSite) => PublishedSite;

/** Time enough on a machine busy with other things, in milliseconds. */
const SLOWEST = 60_000;

const isSample = ({ entry, locale }: Published) => entry.type === 'section' && locale === 'en';

/** A change in the HTML of some pages, and of the answer to a wrong address. */
function inHtml(change: (html: string) => string): Break {
  const changed = <One extends PublishedDocument>(one: One): One => {
    const html = change(one.html);
    return { ...one, html, document: parse(html) };
  };
  return (site) => ({
    ...site,
    pages: site.pages.map((page) => (isSample(page) ? changed(page) : page)),
    notFound: changed(site.notFound),
  });
}

/** HTML added to their main part. */
const adding = (html: string) => inHtml((page) => page.replace('</main>', () => `${html}</main>`));

const replacing = (part: string | RegExp, by: string) =>
  inHtml((page) => page.replace(part, () => by));

/** A file of the published folder written anew, or added. */
function writing(path: string, text: string): Break {
  return (site) => {
    const out = join(folder, path.replaceAll('/', '-'));
    cpSync(site.out, out, { recursive: true });
    writeFileSync(join(out, path), text);
    return { ...site, out, files: [...new Set([...site.files, path])] };
  };
}

/** Staff's files, of which none is published. */
const publicFile: Break = (site) => {
  const publicDir = join(folder, 'public');
  mkdirSync(publicDir);
  writeFileSync(join(publicDir, 'plan.csv'), 'a,b\n');
  return { ...site, site: { ...site.site, folders: { ...site.site.folders, publicDir } } };
};

/** For each invariant, something that breaks it, on any site. */
const BREAKS: Record<InvariantName, Break> = {
  'each page of the content is published, and nothing else': (site) => ({
    ...site,
    addresses: site.addresses.slice(1),
  }),
  'old addresses lead to the pages that name them': (site) => ({
    ...site,
    redirects: [...site.redirects, { from: '/old/', to: '/', status: 301 }],
  }),
  'each fact is on its page, and each fact on a page is its own': adding(
    '<div class="facts"><dl><div><dt>Fait</dt><dd>?</dd></div></dl></div>',
  ),
  'each date comes from a fact': adding('<time datetime="1899">1899</time>'),
  'the numbers of the network come from the list of regions': adding(
    '<div class="figures"><p class="numeral">0</p></div>',
  ),
  'each contact comes from the list of contacts': replacing(/<a class="contact-phone"/, '<b'),
  'numbers to call and addresses to write to were written by someone': adding(
    '<a href="tel:+15145550000">514</a>',
  ),
  'the map of the world shows the countries of the records': adding(
    '<svg class="world-map"><text>Québec</text><text>Atlantide<tspan>1 km</tspan></text></svg>',
  ),
  'menu, breadcrumbs and foot lead where the content says': replacing(
    /<nav class="menu"/,
    '<nav class="other"',
  ),
  'the notices are there': replacing(/<\/header>/, '<p class="alert">!</p></header>'),
  'the language switch leads to the same page, or the closest': replacing(
    /class="language" href="[^"]*"/,
    'class="language" href="/nowhere/"',
  ),
  'the words of templates are in their language': adding('<p class="kind">Das Amt</p>'),
  'titles and language of the head': replacing('</title>', '!</title>'),
  'canonical address and translations': replacing('hrefLang="x-default"', 'hrefLang="de"'),
  'the sitemap lists every page': (site) => ({ ...site, pages: site.pages.slice(1) }),
  'records lead to each other': (site) => ({
    ...site,
    // Each page is said to follow up every other.
    site: {
      ...site.site,
      pages: site.site.pages.map((page) => {
        const followsUp = site.site.pages
          .filter(({ partOf }) => partOf === undefined)
          .map(({ entry }) => `${entry.id}#essai`);
        const entry: Entry = { ...page.entry };
        Object.assign(entry, { facts: { ...entry.facts, followsUp } });
        return { ...page, entry };
      }),
    },
  }),
  'each feed holds the records of its list': writing(
    'en/feeds/all.feed.json',
    '{"feed_url":"","language":"en","items":[]}',
  ),
  'each page is Markdown too': writing('en/index.md', '# Ministry\n'),
  'the open data are the facts of the content': writing(
    'donnees-ouvertes/regions.csv',
    'number,name\r\n1,Ailleurs\r\n',
  ),
  'the checksums of the open data are theirs': writing('donnees-ouvertes/pays.json', '[]\n'),
  'programs are told of each page': replacing('property="og:type"', 'property="og:kind"'),
  'a picture stands for each page': (site) => ({
    ...site,
    files: site.files.filter((path) => !path.endsWith('.png')),
  }),
  'pages say to machines what they say to readers': adding(
    '<script type="application/ld+json">{}</script>',
  ),
  'links lead somewhere': adding('<a href="/nowhere/">x</a>'),
  'what pages load is published': adding('<img src="/nowhere.png">'),
  'links to the other language are marked': adding('<a href="/" hreflang="en">x</a>'),
  'pages in one language only are announced': inHtml((page) =>
    page.replaceAll('</a>', '</a> (in French only)'),
  ),
  'links that leave the site are marked': adding('<a href="https://example.org/">x</a>'),
  'sections list their pages': inHtml((page) => page.replaceAll(/<main[^]*<\/main>/g, '')),
  'terms lead to their definitions': adding('<a class="term" href="/en/">x</a>'),
  'the index names every page': (site) => ({
    ...site,
    pages: site.pages.map((page) =>
      page.entry.type === 'index' ? { ...page, document: parse('') } : page,
    ),
  }),
  'long lists have the parts that hold something': (site) => {
    const section = site.pages.find(
      ({ page, entry }) => entry.type === 'section' && page.partOf === undefined,
    )?.page;
    // A page that no list has a part for.
    const astray = (page: Published): Published =>
      section === undefined ? page : { ...page, page: { ...page.page, partOf: section } };
    return {
      ...site,
      pages: site.pages.map((page) => (page.entry.type === 'page' ? astray(page) : page)),
    };
  },
  'the parts of lists are led to': adding('<ul class="filters"><li><a href="/">x</a></li></ul>'),
  'links have words': adding('<a href="/"></a>'),
  'each phrase is in the language that it says': adding(
    '<svg aria-label="Carte des lieux de la mission"></svg>',
  ),
  'headings are in order': adding('<h6>x</h6>'),
  'landmarks are there': replacing('<header', '<div></div><header'),
  'lists are lists': adding('<ul><li>x</li></ul>'),
  'landmarks are named': adding('<nav></nav>'),
  'the keyboard goes in the order of the page': adding('<p tabindex="1">x</p>'),
  'ids are unique': adding('<p id="main">x</p>'),
  'images are described': adding('<img src="/a.png" alt="x">'),
  'images are their authors’': adding('<img src="/a.png" alt="x">'),
  'French is set as in Québec': adding('<p lang="fr">Quoi ?</p>'),
  'staff’s files are published': publicFile,
  'nothing of the framework is left': (site) => ({
    ...site,
    files: [...site.files, '_next/static/chunk.js'],
  }),
  'the search has its files': (site) => ({
    ...site,
    files: [...site.files, '_assets/other-0.js'],
  }),
  'robots are welcome': writing('robots.txt', 'User-agent: *\nDisallow: /\n'),
  'text is compressed': writing('index.html.br', ''),
  // A comment that nothing shrinks, and the file that the build would have made of it.
  'pages come in one flight': (site) =>
    adding(`<!--${randomBytes(15_000).toString('base64')}-->`)(
      writing('404.html.br', 'x'.repeat(15_000))(site),
    ),
  'pages are whole': adding('<script>1</script>'),
  'HTML is valid': (site) =>
    adding('<p><div></div></p>')({ ...site, pages: site.pages.filter(isSample) }),
};

it.each(Object.entries(BREAKS) as [InvariantName, Break][])(
  'what breaks this is seen: %s',
  async (name, break_) => {
    expect(await INVARIANTS[name](break_(published))).not.toEqual([]);
  },
  SLOWEST,
);

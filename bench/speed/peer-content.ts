import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { otherLocale, type Locale } from '../../lib/i18n/locale.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { pageContext } from '../../lib/page/context.ts';
import { furnitureModel } from '../../lib/page/furniture.ts';
import { pageLink } from '../../lib/page/page-links.ts';
import { linkResolver } from '../../lib/site/resolve-links.ts';
import type { CheckedSite } from '../../lib/site/load-site.ts';
import { childrenOf, type SitePage } from '../../lib/site/site.ts';

/** The address the peers' absolute links start with. */
export const BENCH_SITE_URL = 'https://example.org';

/** A Markdown link to another file of the tree: its path and its anchor. */
const FILE_LINK = /\]\(([^()\s]+\.md)(#[^()\s]*)?\)/g;

/**
 * The file of a page in a peer's content folder: its address, so that a peer finds one from the
 * other. The home page is `home.md`; an `index.md` would hide its neighbours from Hugo.
 */
export function peerFile({ address }: SitePage): string {
  return address === '/' ? 'home.md' : `${address.slice(1, -1)}.md`;
}

/**
 * Writes the site's pages as the peers read them: the same bodies, under front matter that gives
 * all that their templates show. What this site works out (addresses, breadcrumbs, lists) is
 * given to them: their builds are not slowed by it.
 *
 * @param folder where the content goes
 */
export async function writePeerContent(site: CheckedSite, folder: string): Promise<void> {
  for (const page of site.pages) {
    const file = join(folder, peerFile(page));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${frontMatter(site, page)}\n${await bodyOf(site, page)}`);
  }
}

/** The words of the furniture in both languages, one file for all pages. */
export function peerFurniture(site: CheckedSite): Record<string, unknown> {
  return { site: BENCH_SITE_URL, fr: furnitureWords(site, 'fr'), en: furnitureWords(site, 'en') };
}

function furnitureWords(site: CheckedSite, locale: Locale) {
  const home = site.find(locale, '');
  if (home === undefined) throw new Error(`no home page in ${locale}`);
  const furniture = furnitureModel(pageContext(site, BENCH_SITE_URL, home));
  const { contacts, demonstration, languageNotice } = furniture;
  const [contact] = contacts;
  const messages = messagesIn(locale);
  return {
    other: otherLocale(locale),
    siteName: furniture.siteName,
    home: furniture.home,
    skipToContent: messages.skipToContent,
    mainMenu: messages.mainMenu,
    otherLanguage: messages.otherLanguage,
    breadcrumbs: messages.breadcrumbs,
    contact: contact?.about,
    aboutSite: messages.aboutSite,
    notices: [demonstration, languageNotice].filter((notice) => notice !== undefined),
    menu: furniture.menu.map(({ href, text }) => ({ href, text })),
    address: [contact?.name, contact?.street, contact?.phone?.text, contact?.email].filter(
      (line) => line !== undefined,
    ),
    footer: furniture.footer.map(({ href, text }) => ({ href, text })),
  };
}

/** JSON is YAML: each value is written as JSON, and no peer reads another than the others. */
function frontMatter(site: CheckedSite, page: SitePage): string {
  const context = pageContext(site, BENCH_SITE_URL, page);
  const { title, description } = page.entry.words;
  const fields = {
    title,
    description,
    locale: page.entry.locale,
    url: page.address,
    translation: page.translation?.address ?? '',
    breadcrumbs: furnitureModel(context).breadcrumbs.map(({ href, text }) => ({ href, text })),
    children: (page.list?.items ?? childrenOf(page))
      .map((child) => pageLink(context, child))
      .map(({ href, text, description: said }) => ({ href, text, description: said })),
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---', ''].join('\n');
}

/** The Markdown of a page; links to files become links to addresses. */
async function bodyOf(site: CheckedSite, { entry, partOf }: SitePage): Promise<string> {
  if (partOf !== undefined) return '';
  const text = await readFile(join(site.folders.contentDir, entry.file), 'utf8');
  const body = text
    .split('\n')
    .slice(entry.bodyLine - 1)
    .join('\n');
  const resolve = linkResolver(site);
  return body.replace(FILE_LINK, (_link, path: string, anchor = '') => {
    const target = resolve(entry, path);
    if (target.kind !== 'page') throw new Error(`${entry.file}: link to ${path} leads nowhere`);
    return `](${target.page.address}${anchor})`;
  });
}

/** Pages that stand for their kind, chosen from the content as it is: none is known by its name. */
import type { Entry } from '../../lib/content/draft.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import { loadSite } from '../../lib/site/load-site.ts';
import { defaultFolders } from '../../lib/settings.ts';
import type { SitePage } from '../../lib/site/site.ts';
import { publishedPages } from './published-site.ts';

/** The content of the site. */
export const site = await loadSite(defaultFolders());

/** The longest published page of a language that has all these marks in its HTML. */
export function pageWith(locale: Locale, ...marks: readonly string[]): string {
  const [page] = publishedPages()
    .filter((one) => one.locale === locale && marks.every((mark) => one.html.includes(mark)))
    .toSorted((a, b) => b.html.length - a.html.length);
  if (page === undefined) throw new Error(`no page in ${locale} has ${marks.join(' and ')}`);
  return page.address;
}

/** The addresses to follow from the main menu down to a page. */
export function trailTo(page: SitePage): string[] {
  const above = page.parent;
  return above?.parent === undefined ? [page.address] : [...trailTo(above), page.address];
}

/** The first page of a type that a reader comes to from the main menu, if there is one. */
export function recordOf<Type extends Entry['type']>(
  type: Type,
  locale: Locale,
  isRight: (entry: Extract<Entry, { type: Type }>) => boolean = () => true,
): SitePage<Extract<Entry, { type: Type }>> | undefined {
  const menu = site.references.site.menu.map((id) => site.find(locale, id)?.address);
  return site.pages.find(
    (page): page is SitePage<Extract<Entry, { type: Type }>> =>
      page.entry.type === type &&
      page.entry.locale === locale &&
      menu.includes(trailTo(page)[0]) &&
      isRight(page.entry as Extract<Entry, { type: Type }>),
  );
}

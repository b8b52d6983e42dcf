import { contentTypes } from '../../lib/content/schema/types.ts';
import type { Entry } from '../../lib/content/draft.ts';
import { LOCALES, type Locale } from '../../lib/i18n/locale.ts';
import type { SitePage } from '../../lib/site/site.ts';

/** A page to audit. */
export interface ChosenPage {
  /** Its template, and what the template shows of the things it can: `section: news`. */
  look: string;
  locale: Locale;
  address: string;
}

/**
 * One page of every look in each language: the heaviest, where there is most that can go wrong. In
 * the order of the templates, French first.
 *
 * @param weightOf the weight of the page at an address, in bytes
 */
export function choosePages(
  pages: readonly SitePage[],
  weightOf: (address: string) => number,
): ChosenPage[] {
  const chosen = new Map<string, { page: SitePage; weight: number }>();
  for (const page of pages) {
    const key = `${lookOf(page.entry)} ${page.entry.locale}`;
    const weight = weightOf(page.address);
    if (weight > (chosen.get(key)?.weight ?? -1)) chosen.set(key, { page, weight });
  }
  return [...chosen.values()]
    .map(({ page }) => page)
    .toSorted(inOrder)
    .map(({ entry, address }) => ({ look: lookOf(entry), locale: entry.locale, address }));
}

function lookOf({ type, facts }: Entry): string {
  const shown =
    type === 'section' ? (facts.lists ?? 'pages') : 'shows' in facts ? facts.shows : undefined;
  return shown === undefined ? type : `${type}: ${shown}`;
}

const TYPES = Object.keys(contentTypes);

function inOrder({ entry: a }: SitePage, { entry: b }: SitePage): number {
  return (
    TYPES.indexOf(a.type) - TYPES.indexOf(b.type) ||
    lookOf(a).localeCompare(lookOf(b), 'en') ||
    LOCALES.indexOf(a.locale) - LOCALES.indexOf(b.locale)
  );
}

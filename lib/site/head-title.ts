import { locateField, type Draft } from '../content/draft.ts';
import type { Problem } from '../content/problem.ts';
import { formatDateRange } from '../i18n/format.ts';
import { renderInline } from '../markdown/inline.ts';
import { markedName, type Site, type SitePage } from './site.ts';

/** Where search engines cut the title of a page, in characters. */
const TITLE_CUT = 60;

/** What of the settings a title needs. */
interface MinistryNames {
  name?: string | undefined;
  shortName?: string | undefined;
}

/**
 * The title of a page where it stands alone, in a tab or in search results: its own, then the
 * ministry's short name if it fits. Home pages bear the full name.
 */
export function headTitle(
  page: SitePage<Draft>,
  { name = '', shortName = '' }: MinistryNames,
): string {
  const { locale, type, words } = page.entry;
  const typeset = (text: string) => renderInline(text, locale);
  const { title = '', navTitle = title } = words;
  if (type !== 'home') {
    const own = typeset(markedName(page, ownTitle(page)));
    const whole = `${own} – ${typeset(shortName)}`;
    return whole.length > TITLE_CUT ? own : whole;
  }
  // English says more, or both home pages would have one title.
  if (locale === 'fr') return typeset(name);
  const whole = typeset(`${name} – ${title}`);
  return whole.length > TITLE_CUT ? typeset(`${name} – ${navTitle}`) : whole;
}

/** The title of a page below home, as it was typed; missions have their dates. */
const ownTitle = (page: SitePage<Draft>): string =>
  [page.entry.words.title ?? '', ...datesOf(page)].join(', ');

/** Several missions go to the same country: their dates tell them apart. */
export function datesOf({ entry, translation }: SitePage<Draft>): string[] {
  const french = entry.locale === 'fr' ? entry : translation?.entry;
  if (french?.type !== 'mission-report') return [];
  const { start, end } = french.facts;
  return start === undefined || end === undefined
    ? []
    : [formatDateRange(start, end, entry.locale)];
}

/**
 * Finds the titles that search engines cut; neither the ministry's own name nor what is added to that of
 * a page that was withdrawn is the page's to shorten.
 */
export function checkTitles(site: Site<Draft>): Problem[] {
  const names = site.content.references.values.site;
  return site.pages.flatMap((page): Problem[] => {
    const { file, type, locale } = page.entry;
    const { length } =
      type === 'home' ? headTitle(page, names) : renderInline(ownTitle(page), locale);
    if (length <= TITLE_CUT || (type === 'home' && locale === 'fr')) return [];
    const params = {
      actual: String(length),
      cut: String(TITLE_CUT),
      excess: String(length - TITLE_CUT),
    };
    return [
      { file, ...locateField(page.entry, ['title']), field: 'title', code: 'title-cut', params },
    ];
  });
}

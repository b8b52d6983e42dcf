import { formatDateRange, formatDayRange } from '../i18n/format.ts';
import { messagesIn } from '../i18n/messages.ts';
import { renderInline } from '../markdown/inline.ts';
import type { CheckedSite } from '../site/load-site.ts';
import { isRecord } from '../site/newest-first.ts';
import type { SitePage } from '../site/site.ts';
import type { Picture, PictureWords } from './picture.ts';

/** A longer title takes the whole width, in letters; with the world it would weigh too much besides. */
export const BESIDE_THE_WORLD = 60;

/** What stands for a page where it is shared. */
export function pagePicture({ references }: CheckedSite, page: SitePage): Picture {
  const { entry } = page;
  const { locale } = entry;
  const { name, status, demonstrationNotice } = references.site;
  const typeset = (text: string) => renderInline(text, locale);
  const kind = kindOf(page);
  const words: PictureWords = {
    locale,
    // The French home page has that name for its title.
    ...(entry.words.title === name ? {} : { site: renderInline(name, 'fr') }),
    // Where a link is shared, nothing else says whose the site is.
    ...(status === 'demonstration' ? { notice: typeset(demonstrationNotice[locale]) } : {}),
    ...(kind === undefined ? {} : { kind: typeset(kind) }),
    title: typeset(entry.words.title),
  };
  const dated = (date: string | undefined): Picture => {
    const { days = '', rest = '' } = date === undefined ? {} : formatDayRange(date, date, locale);
    return { ...words, face: 'record', numeral: days, rest };
  };
  switch (entry.type) {
    case 'mission-report': {
      const { start, end, places } = entry.facts;
      return {
        ...words,
        face: 'coast',
        date: formatDateRange(start, end, locale),
        places: places.flatMap((key) => {
          const place = references.places[key];
          return place === undefined ? [] : [{ lat: place.lat, lon: place.lon }];
        }),
      };
    }
    case 'agreement':
      return dated(entry.facts.signed);
    case 'news':
    case 'publication':
      return dated(entry.facts.published);
    case 'page':
    case 'index':
    case 'glossary':
      return { ...words, face: 'text' };
    default:
      return { ...words, face: words.title.length > BESIDE_THE_WORLD ? 'text' : 'world' };
  }
}

/** What a record is, or the section that another page is in. */
function kindOf(page: SitePage): string | undefined {
  if (isRecord(page)) return messagesIn(page.entry.locale).kinds[page.entry.type];
  const section = page.parent?.entry;
  return section === undefined || section.type === 'home'
    ? undefined
    : (section.words.navTitle ?? section.words.title);
}

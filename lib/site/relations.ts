import type { EntryOf } from '../content/draft.ts';
import type { Locale } from '../i18n/locale.ts';
import { pagesOfType, type Site, type SitePage } from './site.ts';

/** What points at an agreement without being written in it. */
export interface Relations {
  /** The agreements that follow it. */
  renewedBy: SitePage<EntryOf<'agreement'>>[];
  /** The missions that bear on it. */
  missions: SitePage<EntryOf<'mission-report'>>[];
}

type Index = Map<string, Relations>;

const NONE: Relations = { renewedBy: [], missions: [] };

/** Each site is gone through once, whatever the number of its agreements. */
const indexes = new WeakMap<Site, Record<Locale, Index>>();

function indexIn(site: Site, locale: Locale): Index {
  const index: Index = new Map();
  const of = (id: string): Relations => {
    const known = index.get(id) ?? { renewedBy: [], missions: [] };
    index.set(id, known);
    return known;
  };
  for (const page of pagesOfType(site, locale, 'agreement')) {
    const { renews } = page.entry.facts;
    if (renews !== undefined) of(renews).renewedBy.push(page);
  }
  for (const page of pagesOfType(site, locale, 'mission-report')) {
    for (const id of page.entry.facts.agreements ?? []) of(id).missions.push(page);
  }
  return index;
}

/** The agreements and missions that name an agreement, in that language where they exist in it. */
export function relationsOf(site: Site, locale: Locale, id: string): Relations {
  const index = indexes.get(site) ?? { fr: indexIn(site, 'fr'), en: indexIn(site, 'en') };
  indexes.set(site, index);
  return index[locale].get(id) ?? NONE;
}

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

interface Index {
  /** By agreement. */
  relations: Map<string, Relations>;
  /** By partner. */
  agreements: Map<string, SitePage<EntryOf<'agreement'>>[]>;
}

const NONE: Relations = { renewedBy: [], missions: [] };

/** Each site is gone through once, whatever the number of its agreements. */
const indexes = new WeakMap<Site, Record<Locale, Index>>();

function indexIn(site: Site, locale: Locale): Index {
  const relations: Index['relations'] = new Map();
  const of = (id: string): Relations => {
    const known = relations.get(id) ?? { renewedBy: [], missions: [] };
    relations.set(id, known);
    return known;
  };
  const all = pagesOfType(site, locale, 'agreement');
  for (const page of all) {
    const { renews } = page.entry.facts;
    if (renews !== undefined) of(renews).renewedBy.push(page);
  }
  for (const page of pagesOfType(site, locale, 'mission-report')) {
    for (const id of page.entry.facts.agreements ?? []) of(id).missions.push(page);
  }
  return { relations, agreements: Map.groupBy(all, ({ entry }) => entry.facts.partner ?? '') };
}

function indexOf(site: Site, locale: Locale): Index {
  const index = indexes.get(site) ?? { fr: indexIn(site, 'fr'), en: indexIn(site, 'en') };
  indexes.set(site, index);
  return index[locale];
}

/** The agreements and missions that name an agreement, in that language where they exist in it. */
export function relationsOf(site: Site, locale: Locale, id: string): Relations {
  return indexOf(site, locale).relations.get(id) ?? NONE;
}

/** The agreements with a partner, in that language. */
export function agreementsWith(
  site: Site,
  locale: Locale,
  partner: string,
): SitePage<EntryOf<'agreement'>>[] {
  return indexOf(site, locale).agreements.get(partner) ?? [];
}

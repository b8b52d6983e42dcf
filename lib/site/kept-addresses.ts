import type { Draft } from '../content/draft.ts';
import { messagesIn } from '../i18n/messages.ts';
import { FACETS, type Site, type SitePage } from './site.ts';

/** The number of a page of a long list. */
const NUMBERED = /^p\d+$/;

/** A letter of the index of the site, or what stands for every number. */
const LETTER = /^(?:[a-z]|0-9)$/;

/**
 * The page that keeps an address for a part of its list, whether there is such a part today or not:
 * what is published of a list follows its records, and none of them may be in the way.
 */
export function keeperOf(site: Site<Draft>, address: string): SitePage<Draft> | undefined {
  const parts = address.split('/').slice(1, -1);
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const page = site.at(`/${parts.slice(0, length).join('/')}/`);
    if (page !== undefined && keeps(page, parts[length] ?? '')) return page;
  }
  return undefined;
}

function keeps({ entry }: SitePage<Draft>, slug: string): boolean {
  if (entry.type === 'index') return LETTER.test(slug);
  if (entry.type !== 'section') return false;
  const { lists = 'pages' } = entry.facts;
  const { facets } = messagesIn(entry.locale);
  const isFacet = FACETS.some((facet) => facets[facet].slug === slug);
  return NUMBERED.test(slug) || (isFacet && lists !== 'pages');
}

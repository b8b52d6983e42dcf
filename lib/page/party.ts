import { pageOfParty, type Party } from '../site/relations.ts';
import type { PageContext } from './context.ts';
import type { Named } from './model.ts';
import { linkTo } from './page-links.ts';

/** A partner or a country by its name in the page’s language, with the way to its page. */
export function namedParty(context: PageContext, party: Party): Named {
  const { site, locale, page, typeset } = context;
  const { partners, countries } = site.references;
  const item = 'partner' in party ? partners[party.partner] : countries[party.country];
  const name = item?.name[locale] ?? '';
  const own = pageOfParty(site, locale, party);
  if (own === undefined || own === page) return typeset(name);
  // The name of a page that exists in the other language only is that of the page, in that language.
  return linkTo(context, own, own.entry.locale === locale ? name : undefined);
}

/** How each language writes the facts that are made of several. */
import { statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { z } from 'zod';
import type { asOf, person } from '../../lib/content/schema/fields.ts';
import type { Facts } from '../../lib/content/schema/types.ts';
import { formatDate, formatDateAfter, formatDocument } from '../../lib/i18n/format.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import { fill, messagesIn } from '../../lib/i18n/messages.ts';
import { plain, shown, type Published } from './published-site.ts';

type AsOf = z.infer<typeof asOf>;

/** The title of the notice that facts are of a date. */
export function asOfTitle({ on, after }: AsOf, locale: Locale): string {
  if (on !== undefined) return formatDate(on, locale);
  return fill(messagesIn(locale).asOfAfterTitle, { date: formatDate(after ?? '', locale) });
}

/** The same, beside a few figures. */
export function asOfShort({ on, after }: AsOf, locale: Locale): string {
  const messages = messagesIn(locale);
  return fill(on === undefined ? messages.asOfAfterShort : messages.asOfOnShort, {
    date: formatDate(on ?? after ?? '', locale),
    ofDate: formatDateAfter('of', on ?? after ?? '', locale),
    toDate: formatDateAfter('to', on ?? after ?? '', locale),
  });
}

/** A person and the office held, with the title that the source gives. */
export const personText = (
  { name, honorific, role }: z.infer<typeof person>,
  locale: Locale,
): string =>
  plain(
    `${honorific === undefined ? '' : `${messagesIn(locale).honorifics[honorific]} `}${shown(name, locale)} ${shown(role[locale], locale)}`,
  );

/** The names of places, in the page's language. */
export function placeNames(keys: readonly string[], { site, locale }: Published): string[] {
  return keys.map((key) => shown(site.references.places[key]?.name[locale] ?? '', locale));
}

/**
 * Documents, those in the page's language first: for each, what it is and weighs, and what says that
 * it is in another language.
 */
export function documentTexts(
  documents: Facts<'publication'>['documents'],
  { site, locale }: Published,
  title?: string,
): string[] {
  const inOrder = documents.toSorted(
    (a, b) => Number(a.language !== locale) - Number(b.language !== locale),
  );
  return inOrder.map(({ file, language }) => {
    const { size } = statSync(join(site.folders.publicDir, file));
    const format = formatDocument(
      { bytes: size, format: extname(file).slice(1).toUpperCase(), language },
      locale,
    );
    return plain(title === undefined ? format : `${title} (${format})`);
  });
}

/** What is known of an agreement, and since when. */
export function statusText({ value, known }: Facts<'agreement'>['status'], locale: Locale): string {
  const messages = messagesIn(locale);
  return plain(
    fill(messages.statusKnown, {
      status: messages.statuses[value],
      date: formatDate(known, locale),
      ofDate: formatDateAfter('of', known, locale),
    }),
  );
}

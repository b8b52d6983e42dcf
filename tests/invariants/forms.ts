/** How each language writes the facts that are made of several. */
import { statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { z } from 'zod';
import type { asOf, person } from '../../lib/content/schema/fields.ts';
import type { Facts } from '../../lib/content/schema/types.ts';
import { formatDate, formatDateAfter, formatDocument, formatList } from '../../lib/i18n/format.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import { MARKDOWN } from '../../lib/i18n/markdown.ts';
import { fill, messagesIn } from '../../lib/i18n/messages.ts';
import { findPage, linkText, plain, shown, type Published } from './published-site.ts';

type AsOf = z.infer<typeof asOf>;

/** The title of the notice that facts are of a date. */
export function asOfTitle({ on }: AsOf, locale: Locale): string {
  if (on !== undefined) return formatDate(on, locale);
  return messagesIn(locale).asOfUndated;
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

/** The same, in a cell of a list. */
export function shortStatus(
  { value, known }: Facts<'agreement'>['status'],
  locale: Locale,
): string {
  return plain(fill(messagesIn(locale).statusesIn[value], { year: known.slice(0, 4) }));
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

/** The lines that say where facts come from: the document, then when it says it was updated. */
export function sourceTexts(
  { page, title, date, url, updated }: NonNullable<Facts<'page'>['source']>,
  { site, locale }: Pick<Published, 'site' | 'locale'>,
  of: 'sourceOf' | 'regionsSource' | 'centresSource' = 'sourceOf',
): string[] {
  const messages = messagesIn(locale);
  const target = page === undefined ? undefined : findPage(site, locale, page);
  const name =
    target === undefined
      ? shown(title?.[locale] ?? '', locale)
      : linkText(target, locale, target.entry.words.title);
  const label = url === undefined ? '' : ` ${MARKDOWN[locale].externalSite}`;
  const day = date === undefined ? '' : `, ${formatDate(date, locale)}`;
  return [
    fill(messages[of], { title: `${name}${label}${day}` }),
    ...(updated === undefined
      ? []
      : [fill(messages.sourceUpdatedOn, { date: formatDate(updated, locale) })]),
  ].map(plain);
}

/** What an agreement's source leaves unsaid, in a sentence, if it does. */
export function unsaidText(facts: Facts<'agreement'>, locale: Locale): string[] {
  const { unsaid, unsaidOf: names } = messagesIn(locale);
  const people = (side: string) =>
    (facts.signatories ?? []).filter((one) => one.side === side && one.person !== undefined);
  const missing: [boolean, string][] = [
    [facts.partner === undefined, names.partner],
    [facts.signed === undefined, names.signed],
    [facts.signed !== undefined && facts.signed.length < '2014-05-06'.length, names.day],
    [facts.signedIn === undefined, names.place],
    [[...people('quebec'), ...people('partner')].length === 0, names.anyone],
    [people('quebec').length === 0 && people('partner').length > 0, names.quebec],
    [people('partner').length === 0 && people('quebec').length > 0, names.other],
    [(facts.fields ?? []).length === 0, names.fields],
  ];
  const list = missing.flatMap(([isMissing, name]) => (isMissing ? [name] : []));
  return list.length === 0 ? [] : [plain(fill(unsaid, { list: formatList(list, locale) }))];
}

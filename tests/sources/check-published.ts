import { LOCALES } from '../../lib/i18n/locale.ts';
import type { Finding } from '../../lib/i18n/check-sources.ts';
import type { Redirect } from '../../lib/site/redirects.ts';
import { FIXED_ADDRESSES, FORMER_ADDRESSES } from './addresses.ts';
import { unknownDates } from './dates.ts';
import type { Expected, FactSheet } from './facts/fact.ts';
import { pageText, type PageText } from './page-text.ts';

/** What was published, as far as the sources are concerned. */
export interface PublishedText {
  /** The HTML of the page at an address, if there is one. */
  read(address: string): string | undefined;
  redirects: readonly Redirect[];
}

/** Mistakes of the sources, not to be carried over. */
const SLIPS = [
  /\p{L}—\p{L}/u,
  /ouvre une nouvelle fenêtre|opens? (?:in )?a new window/i,
  /is the promote/i,
  // All that the sources tell is there in both languages.
  /\((?:in French only|in English only|en français seulement|en anglais seulement)\)/,
];

/** A telephone number as the other language writes it. */
const FOREIGN_PHONE = { fr: /\d{3}-\d{3}-\d{4}/, en: /\d{3} \d{3}-\d{4}/ };

const isSaid = (text: string, expected: Expected) =>
  typeof expected === 'string' ? text.includes(expected) : expected.test(text);

const wordsOf = (expected: Expected) =>
  typeof expected === 'string' ? expected : expected.source.replaceAll('\\', '');

/** What is not where the sources, the former site and other sites need it. */
export function checkPublished(
  { read, redirects }: PublishedText,
  sheets: readonly FactSheet[],
): Finding[] {
  const texts = new Map<string, PageText | undefined>();
  const textAt = (address: string) => {
    const html = texts.has(address) ? undefined : read(address);
    if (!texts.has(address)) texts.set(address, html === undefined ? undefined : pageText(html));
    return texts.get(address);
  };
  const addresses = FIXED_ADDRESSES.flatMap((page) => LOCALES.map((locale) => page[locale]));
  const sourced = [...new Set([...addresses, ...sheets.flatMap(({ page }) => [page.fr, page.en])])];
  return [
    ...sourced
      .filter((address) => textAt(address) === undefined)
      .map((address): Finding => ({ kind: 'page-missing', address })),
    ...FORMER_ADDRESSES.filter(
      ([from, to]) => !redirects.some((redirect) => redirect.from === from && redirect.to === to),
    ).map(([from, to]): Finding => ({ kind: 'redirect-missing', from, to })),
    ...sheets.flatMap((sheet) => checkSheet(sheet, textAt)),
  ];
}

function checkSheet(
  { source, page, facts, unsaid = [], ...sheet }: FactSheet,
  textAt: (address: string) => PageText | undefined,
): Finding[] {
  const part = sheet.part ?? 'main';
  return LOCALES.flatMap((locale) => {
    const address = page[locale];
    const text = textAt(address);
    if (text === undefined) return [];
    const missing = facts
      .map(([, french, english]) => (locale === 'fr' ? french : (english ?? french)))
      .filter((expected) => !isSaid(text[part], expected))
      .map((expected): Finding => ({
        kind: 'fact-missing',
        address,
        source,
        words: wordsOf(expected),
      }));
    const invented = unsaid.flatMap((pattern) => pattern.exec(text.words) ?? []);
    const slips = [...SLIPS, FOREIGN_PHONE[locale]].flatMap(
      (slip) => slip.exec(text.body)?.[0] ?? [],
    );
    // The home page lists what the ministry publishes since.
    const dates = page.fr === '/' ? [] : unknownDates(text[part], locale);
    return [
      ...missing,
      ...invented.map((words): Finding => ({ kind: 'unsaid', address, source, words })),
      ...slips.map((words): Finding => ({ kind: 'slip', address, words })),
      ...dates.map((date): Finding => ({ kind: 'unknown-date', address, source, date })),
    ];
  });
}

import type { Entry } from '../content/draft.ts';
import type { References } from '../content/shared-lists.ts';
import type { Locale } from '../i18n/locale.ts';
import { fill, messagesIn } from '../i18n/messages.ts';
import { anchorOf } from '../markdown/headings.ts';
import { renderInline } from '../markdown/inline.ts';
import { derivePage, spread } from './derived-page.ts';
import { termsIn } from './glossary.ts';
import { datesOf } from './head-title.ts';
import { compareText, markedName, type IndexName, type SitePage } from './site.ts';

/** Names on a page: a page of the index weighs what comes in the first packets, its style included. */
export const MOST_NAMES = 120;

/** What stands for every number. */
const DIGITS = '0-9';

/**
 * Puts every page of that language in its index: here, or, when they are many, on a page a letter.
 *
 * @param pages all those of the language
 * @returns the pages that the letters take
 */
export function fillIndex(
  index: SitePage<Extract<Entry, { type: 'index' }>>,
  pages: readonly SitePage[],
  references: References,
  most = MOST_NAMES,
): SitePage[] {
  const { locale } = index.entry;
  const names = namesOf(index as SitePage, pages, references);
  const groups = byLetter(names, locale);
  const at = index as SitePage;
  if (names.length <= most) {
    const letters = groups.map((group) => ({ ...group, count: group.names.length, page: at }));
    at.index = { letters, groups, numbered: [at] };
    return [];
  }
  const messages = messagesIn(locale);
  const title = (letter: string) =>
    fill(messages.indexOf, { title: at.entry.words.title, value: letter });
  const spreads = groups.map(({ letter, names: own }) => {
    const count = own.length;
    const slug = letter.toLowerCase();
    const words = title(letter);
    const first = derivePage({
      of: index,
      key: slug,
      title: words,
      description: fill(messages.indexDescription, { title: words, count }),
      slug,
    }) as SitePage;
    const parts = spread(first, own, most, (number) => {
      const numbered = fill(messages.pageOf, { title: words, number });
      const from = (number - 1) * most + 1;
      const to = Math.min(count, from + most - 1);
      return derivePage({
        of: index,
        parent: first,
        key: `${slug}-${number}`,
        title: numbered,
        description: fill(messages.indexPartDescription, { title: numbered, from, to, count }),
        slug: `p${number}`,
      }) as SitePage;
    });
    return { letter, count, page: first, parts };
  });
  const letters = spreads.map(({ letter, count, page }) => ({ letter, count, page }));
  at.index = { letters, groups: [], numbered: [at] };
  return spreads.flatMap(({ letter, parts }) => {
    const numbered = parts.map(({ page }) => page);
    for (const { page, items } of parts) {
      page.index = { letters, groups: [{ letter, names: items }], numbered };
    }
    return numbered;
  });
}

/**
 * Everything that is named in that language, each name of a page once; a term that is the name of a
 * page too leads to the page.
 */
function namesOf(index: SitePage, pages: readonly SitePage[], references: References): IndexName[] {
  const named = pages
    .filter((page) => page !== index)
    .flatMap((page) => namesOfPage(page, references));
  const texts = new Set(named.map(({ text }) => anchorOf(text)));
  const terms = pages
    .filter(({ entry }) => entry.type === 'glossary')
    .flatMap((page) => namesOfTerms(page, references))
    .filter(({ text }) => !texts.has(anchorOf(text)));
  const seen = new Set<string>();
  return [...named, ...terms].filter(({ text, page, anchor }) => {
    const key = [anchorOf(text), page.address, anchor].join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

/** The names of a page: its title, a short one that begins otherwise, those of whom it is about. */
function namesOfPage(page: SitePage, { partners, countries }: References): IndexName[] {
  const { locale, type, words, facts } = page.entry;
  const title = [words.title, ...datesOf(page)].join(', ');
  const names = [title];
  const { navTitle } = words;
  if (navTitle !== undefined && firstWord(navTitle) !== firstWord(title)) names.push(navTitle);
  if (type === 'partner') {
    const partner = partners[facts.partner ?? ''];
    const country = countries[facts.country ?? ''];
    for (const name of [partner?.short, partner?.name[locale], country?.name[locale]]) {
      if (name !== undefined) names.push(name);
    }
  }
  return names.map((name) => ({ text: markedName(page, name), page }));
}

/** The terms that the glossary defines, by all their names. */
function namesOfTerms(page: SitePage, references: References): IndexName[] {
  return termsIn(references, page.entry.locale).flatMap(({ term, forms, anchor }) =>
    [term, ...forms].map((text) => ({ text, page, anchor })),
  );
}

const firstWord = (text: string) => anchorOf(text).split('-')[0];

/** Names by the letter they begin with, in the order of the language. */
function byLetter(
  names: readonly IndexName[],
  locale: Locale,
): { letter: string; names: IndexName[] }[] {
  const letters = new Map<string, IndexName[]>();
  const plain = ({ text }: IndexName) => renderInline(text, locale);
  for (const name of names.toSorted((a, b) => compareText(plain(a), plain(b), locale))) {
    const letter = letterOf(plain(name));
    const own = letters.get(letter);
    if (own === undefined) letters.set(letter, [name]);
    else own.push(name);
  }
  return [...letters]
    .map(([letter, own]) => ({ letter, names: own }))
    .toSorted((a, b) => compareText(a.letter, b.letter, locale));
}

/** Letters that are two. */
const JOINED: Readonly<Record<string, string>> = { Œ: 'O', Æ: 'A' };

/** The first letter of a text, without its accent; articles stand as they are. */
function letterOf(text: string): string {
  const [first = '0'] = /[\p{L}\p{N}]/u.exec(text.normalize('NFD')) ?? [];
  if (!/\p{L}/u.test(first)) return DIGITS;
  const letter = first.toUpperCase();
  return JOINED[letter] ?? letter;
}

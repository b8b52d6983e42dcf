import { LOCALES } from '../../lib/i18n/locale.ts';
import { all, readableText } from '../support/page-document.ts';
import { differences, markedIfWithdrawn, shown, type Invariant } from './published-site.ts';

/** The letter that a name is under: without its accent; `0-9` for what begins with none. */
function letterOf(name: string): string {
  const bare = name.normalize('NFD').replaceAll('œ', 'oe').replaceAll('Œ', 'OE');
  const [first = ''] = bare.match(/[\p{L}\p{N}]/u) ?? [];
  return /\p{L}/u.test(first) ? first.toUpperCase() : '0-9';
}

/**
 * The index names every page of its language by its title, under the letter it begins with, in order,
 * and every letter leads to its names, as many as it says.
 */
export const indexNamesPages: Invariant = ({ pages }) =>
  LOCALES.flatMap((locale) => {
    const own = pages.filter((page) => page.locale === locale);
    const index = own.filter(({ entry }) => entry.type === 'index');
    if (index.length === 0) return [];
    const named = index.flatMap(({ document, address }) =>
      all(document, '.site-index section').map((section) => {
        const heading = section.querySelector('h2');
        const links = all(section, 'li > a').map((link) => ({
          text: readableText(link),
          href: link.getAttribute('href') ?? '',
        }));
        return { address, id: heading?.id, letter: heading?.textContent ?? '', links };
      }),
    );
    const links = named.flatMap((group) => group.links);
    const missing = own
      .filter(({ page, entry }) => page.partOf === undefined && entry.type !== 'index')
      .filter(({ page, entry, address }) => {
        const title = shown(entry.words.title, locale);
        const mark = markedIfWithdrawn(page, '').trim();
        return !links.some(
          ({ text, href }) => href === address && text.startsWith(title) && text.endsWith(mark),
        );
      })
      .map(({ address }) => `the index does not name ${address}`);
    const collator = new Intl.Collator({ fr: 'fr-CA', en: 'en-CA' }[locale]);
    return [
      ...missing,
      ...named.flatMap(({ address, letter, links: names }) => [
        ...names
          .filter(({ text }) => letterOf(text) !== letter)
          .map(({ text }) => `${address}: “${text}” is under ${letter}`),
        ...differences(
          `${address}: the order of ${letter}`,
          names.map(({ text }) => text),
          names.map(({ text }) => text).toSorted((a, b) => collator.compare(a, b)),
        ),
      ]),
      ...index.flatMap(({ document, address }) =>
        differences(
          `${address}: the letters`,
          all(document, '.site-index nav:first-child li').map((item) => {
            const [path, anchor] = (item.querySelector('a')?.getAttribute('href') ?? '').split('#');
            const groups = named.filter(
              (group) =>
                (path === '' ? group.address === address : group.address.startsWith(path ?? '')) &&
                (anchor === undefined || group.id === anchor),
            );
            const count = groups.flatMap((group) => group.links).length;
            return [readableText(item), groups[0]?.letter, path === '' || count];
          }),
          all(document, '.site-index nav:first-child li').map((item) => {
            const [, letter, count] = /^(\S+)(?: \((\d+)\))?$/.exec(readableText(item)) ?? [];
            return [readableText(item), letter, count === undefined || Number(count)];
          }),
        ),
      ),
    ];
  });

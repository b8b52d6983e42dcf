import { posix } from 'node:path';
import { distance } from 'fastest-levenshtein';
import type { Draft } from '../content/draft.ts';
import { addressKey, movesOf } from './redirects.ts';
import type { Site, SitePage } from './site.ts';

type DraftPage = SitePage<Draft>;

/** Finds the page that a path was probably meant for; undefined when none is near. */
export type FindNearest = (from: Draft, path: string) => DraftPage | undefined;

/** Names are compared with those of every page: beyond that many, nobody reads what is found. */
const MOST_SEARCHES = 200;

/** Longer than the path of any file. */
const MOST_CHARACTERS = 300;

/** What the address of a page may end in, written by hand or taken from a browser. */
const PAGE_END = /(?:(?:^|\/)index)?(?:\.(?:md|markdown|html?|php\d?|aspx?))?\/*$/i;

const OTHER_FILE = /\.(?!(?:md|markdown|html?|php\d?|aspx?)$)[a-z]\w*$/i;

/** Whether a path is that of a file that is no page: none is looked for under its name. */
export const isOtherFile = (path: string): boolean => OTHER_FILE.test(path);

/**
 * Gets ready to find pages by what was written of them: the path of their file, wrong in its folder,
 * its case or a letter; or their address, in either language, an old one too, however it ends.
 */
export function nearestPages(site: Site<Draft>): FindNearest {
  const byAddress = new Map<string, DraftPage>();
  const key = (address: string) => addressKey(address.toLowerCase()).replace(PAGE_END, '') || '/';
  for (const { from, page } of movesOf(site)) byAddress.set(key(from), page);
  for (const page of site.pages) byAddress.set(key(page.address), page);
  const byName = new Map<string, DraftPage[]>();
  for (const page of site.pages) {
    for (const name of new Set([lastOf(page.entry.id), lastOf(page.address)])) {
      const pages = byName.get(name);
      if (pages === undefined) byName.set(name, [page]);
      else pages.push(page);
    }
  }
  let searches = 0;

  return (from, path) => {
    if (path.length > MOST_CHARACTERS || isOtherFile(path)) return undefined;
    const { file, locale, id } = from;
    const isFromRoot = path.startsWith('/');
    const folder = isFromRoot ? '' : posix.dirname(withoutLanguage(file));
    const wanted = posix
      .join(folder, path.toLowerCase())
      .replace(PAGE_END, '')
      .replace(/^(?:\.{0,2}(?:\/|$))+/, '');
    const address = isFromRoot ? path : posix.join(site.find(locale, id)?.address ?? '/', path);
    const atAddress = byAddress.get(key(address));
    const ofFile = site.find(locale, wanted);
    const found = isFromRoot ? (atAddress ?? ofFile) : (ofFile ?? atAddress);
    if (found !== undefined) return found;

    const name = lastOf(wanted);
    searches += 1;
    if (name === '' || searches > MOST_SEARCHES) return undefined;
    const pages =
      byName.get(name) ?? nearestNames(byName, name).flatMap((one) => byName.get(one) ?? []);
    const inLanguage = pages.filter(({ entry }) => entry.locale === locale);
    return closest(inLanguage.length === 0 ? pages : inLanguage, wanted);
  };
}

/** The names that are the fewest letters away from another, if they are few. */
function nearestNames(names: ReadonlyMap<string, unknown>, name: string): string[] {
  let least = Math.max(1, Math.floor(name.length / 3));
  let nearest: string[] = [];
  for (const known of names.keys()) {
    if (Math.abs(known.length - name.length) > least) continue;
    const edits = distance(known, name);
    if (edits > least) continue;
    if (edits < least) nearest = [];
    least = edits;
    nearest.push(known);
  }
  return nearest;
}

/** The page whose identity is nearest to another. */
function closest(pages: readonly DraftPage[], id: string): DraftPage | undefined {
  return pages
    .map((page) => ({ page, edits: distance(page.entry.id, id) }))
    .toSorted((a, b) => a.edits - b.edits)[0]?.page;
}

const lastOf = (path: string) => path.replace(/\/$/, '').split('/').at(-1) ?? '';

const withoutLanguage = (file: string) => file.replace(/^\w+\//, '');

/** The path of a page's file as a link in another writes it: `../nous-joindre.md`. */
export function pathFrom({ file }: Draft, page: DraftPage): string {
  return posix.relative(posix.dirname(withoutLanguage(file)), withoutLanguage(page.entry.file));
}

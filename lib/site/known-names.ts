import type { LoadedReferences } from '../content/shared-lists.ts';
import { nameFinder, type NameFinder } from '../markdown/official-names.ts';

/** Shared lists, as far as they could be read. */
type Lists = LoadedReferences['values'];

const finders = new WeakMap<Lists, NameFinder>();

/** Finds the names that stay in French in English: the ministry's, its units', the regions'. */
export function officialNames(references: Lists): NameFinder {
  const known = finders.get(references);
  if (known !== undefined) return known;
  const finder = nameFinder(officialNameList(references));
  finders.set(references, finder);
  return finder;
}

/** Those names. */
export function officialNameList({ site, contacts, regions }: Lists): string[] {
  const named = [site, ...Object.values(contacts), ...(regions.list ?? [])];
  return named.flatMap((one) => one?.name ?? []);
}

import type { References } from '../content/shared-lists.ts';
import { nameFinder, type NameFinder } from '../markdown/official-names.ts';

const finders = new WeakMap<References, NameFinder>();

/** Finds the names that stay in French in English: the ministry's, its units', the regions'. */
export function officialNames(references: References): NameFinder {
  const known = finders.get(references);
  if (known !== undefined) return known;
  const { site, contacts, regions } = references;
  const finder = nameFinder([
    site.name,
    ...Object.values(contacts).map(({ name }) => name),
    ...regions.list.map(({ name }) => name),
  ]);
  finders.set(references, finder);
  return finder;
}

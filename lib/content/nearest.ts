import { distance } from 'fastest-levenshtein';

/** More names than that are too many to read in a message. */
const SHOWN = 12;
const NEAR = 3;

/** The three names that look most like one that is unknown, as a message shows them. */
export function nearest(wanted: string, names: readonly string[]): string {
  const found = names
    .map((name) => ({ name, edits: distance(wanted.toLowerCase(), name.toLowerCase()) }))
    .toSorted((a, b) => a.edits - b.edits)
    .slice(0, NEAR)
    .map(({ name }) => name);
  return listed(found);
}

/** Names to choose from, as a message shows them: all, or the nearest when they are many. */
export function namesToChoose(wanted: string, names: readonly string[]): string {
  return names.length > SHOWN ? nearest(wanted, names) : listed(names);
}

/** Names as a message shows them. */
export const listed = (names: readonly string[]): string => names.join(', ') || '–';

import type { BodySectionModel } from '../../lib/page/model.ts';

/** How many a section counts, and whether they come on top of another's. */
export function Count({ count, added }: Pick<BodySectionModel, 'count' | 'added'>) {
  return added === undefined ? count : `+${count}`;
}

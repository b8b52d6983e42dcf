import type { SitePage } from '../site/site.ts';
import type { PageContext } from './context.ts';
import type { FaceModel } from './model.ts';

/** The face of a page of the regions, or of the duties; others are words. */
export function faceOf({ site }: PageContext, { entry }: SitePage): { face?: FaceModel } {
  if (entry.type !== 'page') return {};
  const { facts, words, body } = entry;
  if (facts.shows === 'regions') {
    const { list } = site.references.regions;
    return { face: { tiles: list.map(({ row, column }) => ({ row, column })) } };
  }
  if (facts.shows !== 'duties') return {};
  const duties = body.sections.flatMap(({ id, items }) =>
    items === undefined
      ? []
      : [{ count: items.length, ...(words.added?.includes(id) && { added: true as const }) }],
  );
  return { face: { duties } };
}

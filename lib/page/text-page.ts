import type { EntryOf } from '../content/draft.ts';
import { pageBase } from './base.ts';
import type { PageContext } from './context.ts';
import { figuresModel } from './home.ts';
import { sourceModel } from './page-links.ts';
import type { FiguresModel, PageBase, SourceModel } from './model.ts';

export interface TextPageModel extends PageBase {
  template: 'page';
  regions?: {
    figures: FiguresModel;
    list: { number: string; name: string }[];
    source: SourceModel;
  };
}

/** The model of an ordinary page. */
export function textPageModel(context: PageContext, entry: EntryOf<'page'>): TextPageModel {
  const base = pageBase(context);
  if (entry.facts.shows !== 'regions') return { ...base, template: 'page' };
  const list = context.site.references.regions.list.map(({ number, name }) => ({
    number: String(number).padStart(2, '0'),
    name: context.typeset(name),
  }));
  return {
    ...base,
    template: 'page',
    regions: {
      figures: figuresModel(context),
      list,
      source: sourceModel(context, context.site.references.regions.source),
    },
  };
}

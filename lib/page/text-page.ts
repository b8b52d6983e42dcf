import type { EntryOf } from '../content/draft.ts';
import { pageBase } from './base.ts';
import type { PageContext } from './context.ts';
import type { PageBase, RegionsModel } from './model.ts';
import { regionsModel } from './regions.ts';

export interface TextPageModel extends PageBase {
  template: 'page';
  regions?: RegionsModel;
}

/** The model of an ordinary page. */
export function textPageModel(context: PageContext, entry: EntryOf<'page'>): TextPageModel {
  const base = pageBase(context);
  if (entry.facts.shows !== 'regions') return { ...base, template: 'page' };
  return { ...base, template: 'page', regions: regionsModel(context) };
}

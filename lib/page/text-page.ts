import type { EntryOf } from '../content/draft.ts';
import { pageBase } from './base.ts';
import type { PageContext } from './context.ts';
import type { PageBase, ReformModel, RegionsModel } from './model.ts';
import { openDataSections } from './open-data.ts';
import { reformModel } from './reform.ts';
import { regionsModel } from './regions.ts';

export interface TextPageModel extends PageBase {
  template: 'page';
  regions?: RegionsModel;
  /** Whether the items of its sections are its face. */
  duties?: true;
  reform?: ReformModel;
}

/** The model of an ordinary page. */
export function textPageModel(context: PageContext, entry: EntryOf<'page'>): TextPageModel {
  const { shows } = entry.facts;
  const base = pageBase(context);
  const reform = reformModel(context, entry);
  const marked = <Section extends { id: string }>(sections: readonly Section[]) =>
    sections.map((section) =>
      entry.words.added?.includes(section.id) ? { ...section, added: true as const } : section,
    );
  const page: TextPageModel = {
    ...base,
    body: { ...base.body, sections: marked(base.body.sections) },
    contents: marked(base.contents),
    template: 'page',
    ...(reform === undefined ? {} : { reform }),
  };
  // Its face leads to every item: no list of the sections beside it.
  if (shows === 'duties') return { ...page, contents: [], duties: true };
  if (shows === undefined) return page;
  if (shows === 'open-data') return withOpenData(context, page);
  return { ...page, regions: regionsModel(context) };
}

/** The page with a section for each set of data. */
function withOpenData(context: PageContext, page: TextPageModel): TextPageModel {
  const sections = openDataSections(context);
  return {
    ...page,
    body: { ...page.body, sections: [...page.body.sections, ...sections] },
    contents: [...page.contents, ...sections.map(({ id, title }) => ({ id, title }))],
  };
}

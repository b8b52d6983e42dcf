import type { EntryOf } from '../content/entry.ts';
import { pageBase } from './base.ts';
import type { PageContext } from './context.ts';
import { dayTime } from './dates.ts';
import { findPage, pageLink } from './links.ts';
import type { NewsItemModel, OutlineOf } from './model.ts';

/** The model of a news item's page. */
export function newsItemModel(
  context: PageContext,
  entry: EntryOf<'news'>,
): OutlineOf<NewsItemModel> {
  return {
    ...pageBase(context),
    template: 'news',
    published: dayTime(entry.facts.published, context.locale),
    related: (entry.facts.related ?? []).map((id) => pageLink(context, findPage(context, id))),
  };
}

import type { RecordType } from '../content/schema/types.ts';
import type { CheckedSite } from '../site/load-site.ts';
import type { SitePage } from '../site/site.ts';
import { pageContext, type MadeForPages, type PageContext } from './context.ts';
import { glossaryModel } from './glossary.ts';
import { homeModel } from './home.ts';
import type { PageModel } from './model.ts';
import { recordPages, type RecordEntry, type RecordModels } from './record-pages.ts';
import { searchPageModel } from './search.ts';
import { sectionModel } from './section.ts';
import { indexPageModel } from './site-index.ts';
import { textPageModel } from './text-page.ts';

/**
 * The model of a page: all that its template needs.
 *
 * @param siteUrl the public address of the site, without a slash at its end
 * @param made what a build makes for its pages; while writing, there is none
 */
export function pageModel(
  site: CheckedSite,
  siteUrl: string,
  page: SitePage,
  made?: MadeForPages,
): PageModel {
  const context = pageContext(site, siteUrl, page, made);
  const { entry } = page;
  switch (entry.type) {
    case 'home':
      return homeModel(context, entry);
    case 'section':
      return sectionModel(context, entry);
    case 'page':
      return textPageModel(context, entry);
    case 'index':
      return indexPageModel(context);
    case 'glossary':
      return glossaryModel(context);
    case 'search':
      return searchPageModel(context);
    default:
      return recordModel(context, entry.type, entry);
  }
}

function recordModel<Type extends RecordType>(
  context: PageContext,
  type: Type,
  entry: RecordEntry<Type>,
): RecordModels[Type] {
  return recordPages[type].model(context, entry);
}

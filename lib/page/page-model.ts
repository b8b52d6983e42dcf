import type { RecordType } from '../content/schema/types.ts';
import type { Maps } from '../map/maps.ts';
import type { CheckedSite } from '../site/load-site.ts';
import type { SitePage } from '../site/site.ts';
import { pageText } from './body.ts';
import { pageContext, type PageContext } from './context.ts';
import { homeModel } from './home.ts';
import type { OutlineOf, PageModel, PageOutline } from './model.ts';
import { recordPages, type RecordEntry, type RecordModels } from './record-pages.ts';
import { sectionModel } from './section.ts';
import { textPageModel } from './text-page.ts';

/**
 * The model of a page: all that its template needs.
 *
 * @param siteUrl the public address of the site, without a slash at its end
 */
export function pageModel(
  site: CheckedSite,
  siteUrl: string,
  page: SitePage,
  maps?: Maps,
): PageModel {
  const context = pageContext(site, siteUrl, page, maps);
  return { ...pageOutline(context), ...pageText(context) };
}

function pageOutline(context: PageContext): PageOutline {
  const { entry } = context.page;
  switch (entry.type) {
    case 'home':
      return homeModel(context, entry);
    case 'section':
      return sectionModel(context, entry);
    case 'page':
      return textPageModel(context, entry);
    default:
      return recordOutline(context, entry.type, entry);
  }
}

function recordOutline<Type extends RecordType>(
  context: PageContext,
  type: Type,
  entry: RecordEntry<Type>,
): OutlineOf<RecordModels[Type]> {
  return recordPages[type].model(context, entry);
}

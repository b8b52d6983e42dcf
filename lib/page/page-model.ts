import type { Maps } from '../map/maps.ts';
import type { CheckedSite } from '../site/load-site.ts';
import type { SitePage } from '../site/site.ts';
import { agreementModel } from './agreement.ts';
import { pageWords } from './body.ts';
import { pageContext, type PageContext } from './context.ts';
import { homeModel } from './home.ts';
import { missionReportModel } from './mission-report.ts';
import type { PageModel, PageOutline } from './model.ts';
import { newsItemModel } from './news-item.ts';
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
  return { ...pageOutline(context), ...pageWords(context) };
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
    case 'agreement':
      return agreementModel(context, entry);
    case 'mission-report':
      return missionReportModel(context, entry);
    case 'news':
      return newsItemModel(context, entry);
  }
}

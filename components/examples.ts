import type { Example } from './example.ts';
import { examples as body } from './body/body.examples.tsx';
import { examples as breadcrumbs } from './breadcrumbs/breadcrumbs.examples.tsx';
import { examples as coastMap } from './coast-map/coast-map.examples.tsx';
import { examples as contactBlock } from './contact-block/contact-block.examples.tsx';
import { examples as contents } from './contents/contents.examples.tsx';
import { examples as datedList } from './dated-list/dated-list.examples.tsx';
import { examples as duties } from './duties/duties.examples.tsx';
import { examples as facts } from './facts/facts.examples.tsx';
import { examples as figures } from './figures/figures.examples.tsx';
import { examples as filters } from './filters/filters.examples.tsx';
import { examples as lanes } from './lanes/lanes.examples.tsx';
import { examples as masthead } from './masthead/masthead.examples.tsx';
import { examples as mosaic } from './mosaic/mosaic.examples.tsx';
import { examples as notice } from './notice/notice.examples.tsx';
import { examples as pageEnd } from './page-end/page-end.examples.tsx';
import { examples as pageHead } from './page-head/page-head.examples.tsx';
import { examples as pageLink } from './page-link/page-link.examples.tsx';
import { examples as pageList } from './page-list/page-list.examples.tsx';
import { examples as pageShell } from './page-shell/page-shell.examples.tsx';
import { examples as pager } from './pager/pager.examples.tsx';
import { examples as problemsPage } from './problems/problems-page.examples.tsx';
import { examples as recordTable } from './record-table/record-table.examples.tsx';
import { examples as recommendations } from './recommendations/recommendations.examples.tsx';
import { examples as reform } from './reform/reform.examples.tsx';
import { examples as regionsTable } from './regions-table/regions-table.examples.tsx';
import { examples as siteFooter } from './site-footer/site-footer.examples.tsx';
import { examples as siteIndex } from './site-index/site-index.examples.tsx';
import { examples as agreement } from './templates/agreement.examples.tsx';
import { examples as glossary } from './templates/glossary.examples.tsx';
import { examples as home } from './templates/home.examples.tsx';
import { examples as indexPage } from './templates/index-page.examples.tsx';
import { examples as missionReport } from './templates/mission-report.examples.tsx';
import { examples as newsItem } from './templates/news-item.examples.tsx';
import { examples as notFound } from './templates/not-found.examples.tsx';
import { examples as partner } from './templates/partner.examples.tsx';
import { examples as publication } from './templates/publication.examples.tsx';
import { examples as section } from './templates/section.examples.tsx';
import { examples as textPage } from './templates/text-page.examples.tsx';
import { examples as text } from './text/text.examples.tsx';
import { examples as timeline } from './timeline/timeline.examples.tsx';
import { examples as worldMap } from './world-map/world-map.examples.tsx';

/** Every component as it is used: the gallery of `npm run dev` and the tests read this list. */
export const examples: readonly Example[] = [
  ...body,
  ...breadcrumbs,
  ...coastMap,
  ...contactBlock,
  ...contents,
  ...datedList,
  ...duties,
  ...facts,
  ...figures,
  ...filters,
  ...masthead,
  ...mosaic,
  ...notice,
  ...pageEnd,
  ...pageHead,
  ...pageLink,
  ...pageList,
  ...pageShell,
  ...pager,
  ...problemsPage,
  ...recordTable,
  ...recommendations,
  ...reform,
  ...regionsTable,
  ...siteFooter,
  ...siteIndex,
  ...agreement,
  ...glossary,
  ...home,
  ...indexPage,
  ...missionReport,
  ...newsItem,
  ...notFound,
  ...partner,
  ...publication,
  ...section,
  ...textPage,
  ...text,
  ...timeline,
  ...worldMap,
  ...lanes,
];

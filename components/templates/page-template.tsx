import type { PageModel } from '../../lib/page/model.ts';
import { Agreement } from './agreement.tsx';
import { Home } from './home.tsx';
import { MissionReport } from './mission-report.tsx';
import { NewsItem } from './news-item.tsx';
import { Section } from './section.tsx';
import { TextPage } from './text-page.tsx';

/** The template of a page, by its model. */
export function PageTemplate({ page }: { page: PageModel }) {
  switch (page.template) {
    case 'home':
      return <Home page={page} />;
    case 'section':
      return <Section page={page} />;
    case 'page':
      return <TextPage page={page} />;
    case 'agreement':
      return <Agreement page={page} />;
    case 'mission-report':
      return <MissionReport page={page} />;
    case 'news':
      return <NewsItem page={page} />;
  }
}

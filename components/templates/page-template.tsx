import type { ReactNode } from 'react';
import type { ContentType } from '../../lib/content/schema/types.ts';
import type { PageModel } from '../../lib/page/model.ts';
import { Agreement } from './agreement.tsx';
import { Glossary } from './glossary.tsx';
import { Home } from './home.tsx';
import { IndexPage } from './index-page.tsx';
import { MissionReport } from './mission-report.tsx';
import { NewsItem } from './news-item.tsx';
import { Partner } from './partner.tsx';
import { Publication } from './publication.tsx';
import { SearchPage } from './search-page.tsx';
import { Section } from './section.tsx';
import { TextPage } from './text-page.tsx';

type Template<Type extends ContentType> = (props: {
  page: Extract<PageModel, { template: Type }>;
}) => ReactNode;

/** The template of each type of page. */
const templates: { [Type in ContentType]: Template<Type> } = {
  home: Home,
  section: Section,
  page: TextPage,
  index: IndexPage,
  glossary: Glossary,
  search: SearchPage,
  agreement: Agreement,
  'mission-report': MissionReport,
  news: NewsItem,
  publication: Publication,
  partner: Partner,
};

/** A page in the template of its type. */
export function PageTemplate({ page }: { page: PageModel }) {
  // The compiler knows that a type has its own template, not that this page is of this type.
  const Template = templates[page.template] as (props: { page: PageModel }) => ReactNode;
  return <Template page={page} />;
}

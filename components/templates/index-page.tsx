import type { IndexPageModel } from '../../lib/page/site-index.ts';
import { OpeningWords } from '../body/opening-words.tsx';
import { PageHead } from '../page-head/page-head.tsx';
import { PageShell } from '../page-shell/page-shell.tsx';
import { SiteIndex } from '../site-index/site-index.tsx';

/** The index of the site, whole or a letter of it. */
export function IndexPage({ page }: { page: IndexPageModel }) {
  const { locale, index } = page;
  return (
    <PageShell page={page}>
      <PageHead page={page} />
      <OpeningWords page={page} />
      <SiteIndex locale={locale} index={index} />
    </PageShell>
  );
}

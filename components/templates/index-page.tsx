import type { IndexPageModel } from '../../lib/page/site-index.ts';
import { Body } from '../body/body.tsx';
import { Contents } from '../contents/contents.tsx';
import { AsOfNotice } from '../notice/as-of-notice.tsx';
import { PageHead } from '../page-head/page-head.tsx';
import { PageShell } from '../page-shell/page-shell.tsx';
import { SiteIndex } from '../site-index/site-index.tsx';

/** The index of the site, whole or a letter of it. */
export function IndexPage({ page }: { page: IndexPageModel }) {
  const { locale, body, asOf, index } = page;
  return (
    <PageShell page={page}>
      <PageHead page={page} />
      {body.intro.length > 0 || body.sections.length > 0 || asOf !== undefined ? (
        <Body
          locale={locale}
          body={body}
          rail={<Contents locale={locale} items={page.contents} />}
          before={asOf === undefined ? null : <AsOfNotice locale={locale} asOf={asOf} />}
        />
      ) : null}
      <SiteIndex locale={locale} index={index} />
    </PageShell>
  );
}

import type { TextPageModel } from '../../lib/page/text-page.ts';
import { Body } from '../body/body.tsx';
import { Contents } from '../contents/contents.tsx';
import { Figures } from '../figures/figures.tsx';
import { AsOfNotice } from '../notice/as-of-notice.tsx';
import { PageHead } from '../page-head/page-head.tsx';
import { PageShell } from '../page-shell/page-shell.tsx';
import { RegionsTable } from '../regions-table/regions-table.tsx';

/** An ordinary page. */
export function TextPage({ page }: { page: TextPageModel }) {
  const { locale, regions, asOf } = page;
  return (
    <PageShell page={page}>
      <PageHead page={page} />
      {regions === undefined ? null : (
        <div className="wrap">
          <div className="axis">
            <div className="column pt-6">
              <AsOfNotice locale={locale} asOf={regions.figures.asOf} />
            </div>
          </div>
          <Figures locale={locale} figures={regions.figures} />
        </div>
      )}
      <Body
        locale={locale}
        body={page.body}
        rail={<Contents locale={locale} items={page.contents} />}
        before={
          asOf === undefined || regions !== undefined ? null : (
            <AsOfNotice locale={locale} asOf={asOf} />
          )
        }
        after={
          regions === undefined ? undefined : (
            <RegionsTable locale={locale} regions={regions.list} source={regions.source} />
          )
        }
      />
    </PageShell>
  );
}

import type { TextPageModel } from '../../lib/page/text-page.ts';
import { Body } from '../body/body.tsx';
import { Contents } from '../contents/contents.tsx';
import { Figures } from '../figures/figures.tsx';
import { AsOfNotice } from '../notice/as-of-notice.tsx';
import { PageHead } from '../page-head/page-head.tsx';
import { PageShell } from '../page-shell/page-shell.tsx';
import { RegionsHead } from '../mosaic/regions-head.tsx';
import { RegionsTable } from '../regions-table/regions-table.tsx';

/** An ordinary page. One that shows the regions opens with their mosaic. */
export function TextPage({ page }: { page: TextPageModel }) {
  const { locale, regions } = page;
  // The list of regions has a date of its own.
  const asOf = regions?.figures.asOf ?? page.asOf;
  return (
    <PageShell page={page}>
      {regions === undefined ? (
        <PageHead page={page} />
      ) : (
        <RegionsHead page={page} regions={regions} />
      )}
      <Body
        locale={locale}
        body={page.body}
        rail={
          <>
            {regions === undefined ? null : <RegionsTable locale={locale} regions={regions} />}
            <Contents locale={locale} items={page.contents} />
          </>
        }
        before={
          <>
            {asOf === undefined ? null : <AsOfNotice locale={locale} asOf={asOf} />}
            {regions === undefined ? null : (
              <Figures locale={locale} figures={regions.figures} networks />
            )}
          </>
        }
      />
    </PageShell>
  );
}

import type { TextPageModel } from '../../lib/page/text-page.ts';
import { Body } from '../body/body.tsx';
import { Contents } from '../contents/contents.tsx';
import { Duties } from '../duties/duties.tsx';
import { Figures } from '../figures/figures.tsx';
import { AsOfNotice } from '../notice/as-of-notice.tsx';
import { PageHead } from '../page-head/page-head.tsx';
import { PageShell } from '../page-shell/page-shell.tsx';
import { RegionsHead } from '../mosaic/regions-head.tsx';
import { Reform } from '../reform/reform.tsx';
import { RegionsTable } from '../regions-table/regions-table.tsx';

/** An ordinary page. One that shows the regions opens with their mosaic. */
export function TextPage({ page }: { page: TextPageModel }) {
  const { locale, regions, duties, reform, body } = page;
  // The list of regions has a date of its own.
  const asOf = regions?.figures.asOf ?? page.asOf;
  const notice = asOf && <AsOfNotice locale={locale} asOf={asOf} />;
  return (
    <PageShell page={page}>
      {regions ? (
        <RegionsHead page={page} regions={regions} />
      ) : duties ? (
        <div className="from-rail">
          <PageHead page={page} />
          {notice && <div className="wrap">{notice}</div>}
          <Duties locale={locale} sections={body.sections} />
        </div>
      ) : (
        <PageHead page={page} />
      )}
      <Body
        locale={locale}
        body={body}
        rail={
          <>
            {regions && <RegionsTable locale={locale} regions={regions} />}
            <Contents locale={locale} items={page.contents} />
          </>
        }
        before={
          <>
            {duties ? null : notice}
            {regions && <Figures locale={locale} figures={regions.figures} networks />}
          </>
        }
        between={reform && <Reform locale={locale} reform={reform} />}
      />
    </PageShell>
  );
}

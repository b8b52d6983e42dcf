import { messagesIn } from '../../lib/i18n/messages.ts';
import type { SectionModel } from '../../lib/page/model.ts';
import { Body } from '../body/body.tsx';
import { DatedList } from '../dated-list/dated-list.tsx';
import { AsOfNotice } from '../notice/as-of-notice.tsx';
import { PageHead } from '../page-head/page-head.tsx';
import { PageList } from '../page-list/page-list.tsx';
import { PageShell } from '../page-shell/page-shell.tsx';
import { AgreementsTable } from '../record-table/agreements-table.tsx';
import { MissionsTable } from '../record-table/missions-table.tsx';
import { Contents } from '../contents/contents.tsx';
import { YearAxis } from '../year-axis/year-axis.tsx';

/** The landing page of a section: what it is about, then what it holds. */
export function Section({ page }: { page: SectionModel }) {
  const { locale, body, asOf } = page;
  const hasWords = body.intro.length > 0 || body.sections.length > 0;
  return (
    <PageShell page={page}>
      <PageHead page={page} />
      {hasWords || asOf !== undefined ? (
        <Body
          locale={locale}
          body={body}
          rail={<Contents locale={locale} items={page.contents} />}
          before={asOf === undefined ? null : <AsOfNotice asOf={asOf} />}
        />
      ) : null}
      <div className="wrap axis start">
        <h2 className="rail bar label-heading">{messagesIn(locale).inThisSection}</h2>
        <div className="column wide">
          <Listing page={page} />
        </div>
      </div>
    </PageShell>
  );
}

function Listing({ page: { locale, listing } }: { page: SectionModel }) {
  const messages = messagesIn(locale);
  switch (listing.kind) {
    case 'agreements':
      return (
        <>
          <YearAxis axis={listing.axis} />
          <AgreementsTable locale={locale} rows={listing.rows} />
        </>
      );
    case 'mission-reports':
      return <MissionsTable locale={locale} rows={listing.rows} />;
    case 'news':
      return listing.items.length === 0 ? (
        <p className="empty">{messages.emptyNews}</p>
      ) : (
        <DatedList locale={locale} items={listing.items} />
      );
    case 'pages':
      return listing.pages.length === 0 ? (
        <p className="empty">{messages.emptyList}</p>
      ) : (
        <PageList locale={locale} pages={listing.pages} />
      );
  }
}

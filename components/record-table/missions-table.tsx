import { messagesIn, plural } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { MissionRow } from '../../lib/page/model.ts';
import { PageLink } from '../page-link/page-link.tsx';
import { RecordTable } from './record-table.tsx';

export interface MissionsTableProps {
  locale: Locale;
  rows: readonly MissionRow[];
}

/** The list of mission reports. */
export function MissionsTable({ locale, rows }: MissionsTableProps) {
  const messages = messagesIn(locale);
  if (rows.length === 0) return <p className="empty">{messages.emptyReports}</p>;
  return (
    <RecordTable<MissionRow>
      caption={plural(messages.reportsCaption, rows.length, locale)}
      columns={[
        { name: messages.year, cell: ({ year }) => year },
        { name: messages.report, cell: ({ link }) => <PageLink link={link} locale={locale} /> },
        {
          name: messages.dates,
          cell: ({ dates }) => <time dateTime={dates.dateTime}>{dates.text}</time>,
        },
        { name: messages.places, cell: ({ places }) => places },
      ]}
      rows={rows}
      keyOf={({ link }) => link.href}
    />
  );
}

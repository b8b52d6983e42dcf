import { fill, messagesIn, plural } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { AgreementRow } from '../../lib/page/model.ts';
import { PageLink } from '../page-link/page-link.tsx';
import { RecordTable } from './record-table.tsx';

export interface AgreementsTableProps {
  locale: Locale;
  rows: readonly AgreementRow[];
}

/** The list of agreements. */
export function AgreementsTable({ locale, rows }: AgreementsTableProps) {
  const messages = messagesIn(locale);
  if (rows.length === 0) return <p className="empty">{messages.emptyAgreements}</p>;
  return (
    <RecordTable<AgreementRow>
      caption={plural(messages.agreementsCaption, rows.length, locale)}
      columns={[
        { name: messages.year, cell: ({ year }) => year ?? <NoYear locale={locale} /> },
        { name: messages.agreement, cell: ({ link }) => <PageLink link={link} locale={locale} /> },
        { name: messages.partner, cell: ({ partner }) => partner ?? messages.notPublished },
        { name: messages.country, cell: ({ country }) => country },
        {
          name: messages.status,
          cell: ({ status, followedIn }) =>
            followedIn === undefined
              ? status
              : `${status}; ${fill(messages.followedIn, { year: followedIn })}`,
        },
      ]}
      rows={rows}
      keyOf={({ link }) => link.href}
    />
  );
}

/** A dash for the eye, words for the ear: the column of years has no room for more. */
function NoYear({ locale }: { locale: Locale }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{messagesIn(locale).notPublished}</span>
    </>
  );
}

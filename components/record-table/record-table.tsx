import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { RecordRow, RecordTableModel } from '../../lib/page/model.ts';
import { PageLink } from '../page-link/page-link.tsx';
import { Text } from '../text/text.tsx';
import { Time } from '../text/time.tsx';

export interface RecordTableProps {
  locale: Locale;
  table: Pick<RecordTableModel, 'caption' | 'yearName' | 'columns' | 'items'>;
}

/**
 * A list of records as a table; on a phone each row becomes the year and its facts. The roles are
 * repeated because Safari forgets those of what CSS gives another `display`: a validator finds them
 * redundant, a reader of iOS would find no table.
 */
export function RecordTable({ locale, table }: RecordTableProps) {
  const messages = messagesIn(locale);
  const { caption, yearName = messages.year, columns, items } = table;
  const [, ...names] = columns;
  return (
    <table className="records" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[yearName, ...columns].map((name) => (
            <th key={name} role="columnheader" scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {items.map(({ year, link, facts }) => (
          <tr key={link.href} role="row" className="row-target">
            <td role="cell" className="record-year">
              <span className="row-words">{year ?? <NoYear locale={locale} />}</span>
            </td>
            <th role="rowheader" scope="row">
              <PageLink link={link} locale={locale} />
            </th>
            {facts.map((fact, index) => (
              <td key={names[index]} role="cell" data-label={names[index]}>
                <span className="row-words">
                  <RowFact locale={locale} fact={fact ?? messages.notStated} />
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RowFact({ locale, fact }: { locale: Locale; fact: NonNullable<RecordRow['facts'][0]> }) {
  if (typeof fact === 'string') return <Text locale={locale}>{fact}</Text>;
  return <Time locale={locale} time={fact} />;
}

/** A dash for the eye, words for the ear: the column of years has no room for more. */
function NoYear({ locale }: { locale: Locale }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{messagesIn(locale).notStated}</span>
    </>
  );
}

import type { ReactNode } from 'react';

/** A column of a list of records. */
export interface Column<Row> {
  name: string;
  cell(row: Row): ReactNode;
}

export interface RecordTableProps<Row> {
  caption: string;
  /** First the year, then the record's name, then its facts. */
  columns: readonly [year: Column<Row>, record: Column<Row>, ...facts: Column<Row>[]];
  rows: readonly Row[];
  keyOf(row: Row): string;
}

/**
 * A list of records as a table; on a phone each row becomes the year and its facts. The roles are
 * repeated because CSS that changes `display` makes browsers forget them.
 */
export function RecordTable<Row>({ caption, columns, rows, keyOf }: RecordTableProps<Row>) {
  const [year, record, ...facts] = columns;
  return (
    <table className="records" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ name }) => (
            <th key={name} role="columnheader" scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row" className="row-target">
            <td role="cell" className="record-year">
              {year.cell(row)}
            </td>
            <th role="rowheader" scope="row">
              {record.cell(row)}
            </th>
            {facts.map(({ name, cell }) => (
              <td key={name} role="cell" data-label={name}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { ReactNode } from 'react';
import styles from './table.module.css';

/** One column of a table. */
export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** The column that names the row. */
  readonly names?: true;
  /** Figures stand at the right. */
  readonly end?: true;
  /** Its header is for screen readers only, as over buttons. */
  readonly bare?: true;
  /** How much of the table's width it takes, such as `25%`; without it the browser shares. */
  readonly width?: string;
  /** Whether a card leaves this out, such as a count of none. */
  readonly quiet?: (row: Row) => boolean;
}

interface DataTableProps<Row> {
  /** Says what the table holds; shown unless `quiet`. */
  readonly caption: string;
  readonly quiet?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A table that becomes a stack of cards on narrow screens and stays a table for a screen reader. */
export function DataTable<Row>({ caption, quiet = true, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    <div className={styles.scroll}>
      <table role="table" className={styles.table}>
        <caption>{quiet ? <span className={styles.hidden}>{caption}</span> : caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.key}
                role="columnheader"
                scope="col"
                className={column.end ? styles.end : undefined}
                style={column.width ? { width: column.width } : undefined}
              >
                {column.bare ? <span className={styles.hidden}>{column.header}</span> : column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map((column) => (
                <DataCell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DataCell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const side = column.end ? styles.end : undefined;
  if (column.names) {
    return (
      <th role="rowheader" scope="row" className={side}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td
      role="cell"
      data-label={column.bare ? undefined : column.header}
      data-quiet={column.quiet?.(row) || undefined}
      className={side}
    >
      {column.cell(row)}
    </td>
  );
}

import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './table.module.css';

export interface Column<Row> {
  /** Its heading. */
  title: string;
  of: (row: Row) => ReactNode;
  isNumber?: boolean;
  /** The heading is for those who listen. */
  isHidden?: boolean;
}

interface Props<Row> {
  /** What the table holds, in words. */
  caption: string;
  isCaptionHidden?: boolean;
  /** The first one names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}

/** A table that reads as one; on a narrow screen each row becomes a card with its headings. */
export function Table<Row>({ caption, isCaptionHidden = false, columns, rows, keyOf }: Props<Row>) {
  return (
    <div className={classes.scroll} role="group" aria-label={caption} tabIndex={0}>
      <table className={`${classes.table} ${classes.stacked}`}>
        <caption className={isCaptionHidden ? classes.unseen : undefined}>
          {isCaptionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
        </caption>
        <thead>
          <tr>
            {columns.map(({ title, isNumber, isHidden }) => (
              <th key={title} scope="col" className={isNumber ? classes.number : undefined}>
                {isHidden ? <VisuallyHidden>{title}</VisuallyHidden> : title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ title, of, isNumber, isHidden }, place) =>
                place === 0 ? (
                  <th key={title} scope="row">
                    {of(row)}
                  </th>
                ) : (
                  <td key={title} data-label={isHidden ? undefined : title} className={isNumber ? classes.number : undefined}>
                    {of(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

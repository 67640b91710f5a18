import type { ComponentChildren } from 'preact';

export interface Column {
  readonly title: string;
  /** Numbers stand at the end of their column, digit under digit. */
  readonly numeric?: boolean;
}

interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly ComponentChildren[])[];
}

/** A table of so many rows has a height of its own, within which it is moved. */
const longFrom = 12;
/** A table of so many columns has its rows stacked on a phone: each cell below the other, with the name of its column. */
const wideFrom = 4;

/** A table whose first column names its rows. What is wider than the page is moved sideways, by keyboard as well. */
export function Table({ caption, columns, rows }: Table) {
  const shape = ['table', rows.length < longFrom && 'short', columns.length >= wideFrom && 'wide']
    .filter(Boolean)
    .join(' ');
  // Roles are said: stacked, the elements alone would have none.
  return (
    <div class={shape} tabIndex={0} role="region" aria-label={caption}>
      <table role="table">
        <caption class="unseen">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ title, numeric }) => (
              <th key={title} scope="col" role="columnheader" class={numeric ? 'numeric' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((cells, row) => (
            <tr key={row} role="row">
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row" role="rowheader">
                    {cell}
                  </th>
                ) : (
                  <td
                    key={column}
                    role="cell"
                    class={columns[column]?.numeric ? 'numeric' : undefined}
                    data-column={columns[column]?.title}
                  >
                    {cell}
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

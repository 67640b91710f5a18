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

/** A table whose first column names its rows. What is wider than the page is moved sideways, by keyboard as well. */
export function Table({ caption, columns, rows }: Table) {
  return (
    <div class={rows.length < longFrom ? 'table short' : 'table'} tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, numeric }) => (
              <th key={title} scope="col" class={numeric ? 'numeric' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column} class={columns[column]?.numeric ? 'numeric' : undefined}>
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

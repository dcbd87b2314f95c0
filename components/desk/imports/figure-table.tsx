import type { FigureTable } from '@/lib/views/imports/types'

/** Figures of a file by the columns of our own format; `numbers` stand before their rows. */
export function FigureTableView({
  table: { columns, rows },
  label,
  numbers = [],
  numberLabel = '',
}: {
  table: FigureTable
  label: string
  numbers?: readonly string[]
  numberLabel?: string
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the page is scrolled by keys.
    <section className="mt-2 overflow-x-auto" aria-label={label} tabIndex={0}>
      <table className="figures first-rows">
        <thead>
          <tr>
            {numbers.length > 0 && <th scope="col">{numberLabel}</th>}
            {columns.map(({ name, label }) => (
              <th key={name} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have nothing but their place.
            <tr key={at}>
              {numbers.length > 0 && (
                <th scope="row" className="text-muted">
                  <bdi>{numbers[at]}</bdi>
                </th>
              )}
              {columns.map(({ name }, column) => (
                <td key={name} dir="auto">
                  {cells[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

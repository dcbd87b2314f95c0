import type { CurveTableRows as Table } from '@/lib/charts/curve-table'

/** The numbers behind a drawing, folded away until asked for. */
export function CurveTableView({
  table,
  caption,
  summary,
  corrected,
}: {
  table: Table
  caption: string
  summary: string
  /** Over what was corrected or withdrawn later. */
  corrected: string
}) {
  const { head, rows, total, marks, events } = table
  const columns = 2 + [head.operator, head.sum].filter((column) => column !== null).length
  return (
    <details data-numbers>
      <summary className="text-accent">{summary}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section aria-label={caption} tabIndex={0} className="mt-2 max-h-96 overflow-auto print:max-h-none">
        <table className={`figures ${head.operator !== null && head.sum !== null ? 'two-lines' : ''}`}>
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{head.when}</th>
              {head.operator !== null && (
                <th scope="col" className="name">
                  {head.operator}
                </th>
              )}
              <th scope="col" className="n">
                {head.total}
              </th>
              {head.sum !== null && (
                <th scope="col" className="n">
                  {head.sum}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ when, operator, total, sum, value, href }) => (
              <tr key={`${when}${operator}`} data-value={value}>
                <th scope="row" className="d">
                  <a href={href} rel="nofollow">
                    {when}
                  </a>
                </th>
                {operator !== null && <td className="name">{operator}</td>}
                <td className="n">{total}</td>
                {sum !== null && <td className="n">{sum}</td>}
              </tr>
            ))}
          </tbody>
          {[
            { kind: 'marks', name: corrected, lines: marks },
            { kind: 'events', name: table.noted, lines: events },
          ]
            .filter(({ lines }) => lines.length > 0)
            .map(({ kind, name, lines }) => (
              <tbody key={kind} data-kind={kind}>
                <tr>
                  <th scope="rowgroup" colSpan={columns} className="pt-4 font-semibold">
                    {name}
                  </th>
                </tr>
                {lines.map(({ key, text }) => (
                  <tr key={key}>
                    <td colSpan={columns}>{text}</td>
                  </tr>
                ))}
              </tbody>
            ))}
          {total !== null && (
            <tfoot>
              <tr data-kind="total" data-value={total.value}>
                <th scope="row" colSpan={columns - 1} className="d">
                  {total.when}
                </th>
                <td className="n">{total.amount}</td>
              </tr>
            </tfoot>
          )}
        </table>
      </section>
    </details>
  )
}

import { FigureHead } from '@/components/ui/figure-head'
import { NumberLink } from '@/components/ui/number-link'
import type { RankedRow } from '@/lib/charts/ranked-rows'

/** Rows that add up, longest first, each with a bar. */
export function RankedTable({
  caption,
  head,
  rows,
  total,
}: {
  caption: string
  head: { name: string; amount: string; asOf: string; total: string }
  rows: RankedRow[]
  total: { value: string; amount: string; asOf: string; href: string | null }
}) {
  return (
    <table className="figures">
      <caption className="sr-only">{caption}</caption>
      <FigureHead name={head.name} amount={head.amount} asOf={head.asOf} wide />
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} data-kind={row.kind} data-key={row.key} data-value={row.value}>
            <th scope="row">
              <span className="flex flex-col gap-x-4 gap-y-1 sm:flex-row sm:items-center">
                <span className="sm:w-64 sm:shrink-0">
                  {row.placeHref === null ? row.name : <a href={row.placeHref}>{row.name}</a>}
                  {row.hint !== '' && <span className="ms-1.5 text-xs text-muted">{row.hint}</span>}
                </span>
                <svg className="amount-bar h-2.5 w-full min-w-0 sm:flex-1" aria-hidden="true">
                  <rect
                    width={`${row.percent}%`}
                    height="100%"
                    fill={row.hatched ? 'url(#hatch)' : 'currentColor'}
                  />
                </svg>
              </span>
            </th>
            <td className="n">
              <NumberLink href={row.href}>{row.amount}</NumberLink>
            </td>
            <td className="n d wide">{row.asOf}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr data-kind="total" data-value={total.value}>
          <th scope="row">{head.total}</th>
          <td className="n">
            <NumberLink href={total.href}>{total.amount}</NumberLink>
          </td>
          <td className="n d wide">{total.asOf}</td>
        </tr>
      </tfoot>
    </table>
  )
}

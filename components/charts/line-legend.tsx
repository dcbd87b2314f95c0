import { FigureHead } from '@/components/ui/figure-head'
import { NumberLink } from '@/components/ui/number-link'
import { PartyMark } from '@/components/ui/party-mark'
import type { LegendRow } from '@/lib/charts/metric-figure'

/** The lines of a drawing by name, with the last amount of each. */
export function LineLegend({
  rows,
  head,
  party,
}: {
  rows: LegendRow[]
  head: { name: string; amount: string; asOf: string }
  party: string
}) {
  return (
    <table className="figures mt-4">
      <FigureHead {...head} wide={false} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} data-kind={row.kind} data-operator={row.key} data-value={row.value}>
            <th scope="row">
              <span className="flex items-baseline gap-2">
                <LineSample tone={row.tone} letter={row.letter} />
                <span>
                  {row.name}
                  {row.party && <PartyMark text={party} />}
                </span>
              </span>
            </th>
            <td className="n">
              <NumberLink href={row.href}>{row.amount}</NumberLink>
            </td>
            <td className="n d wide">{row.asOf}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** How a line looks in the drawing, with the letter that names it where there is little room. */
function LineSample({ tone, letter }: { tone: number; letter: string }) {
  return (
    <span className={`tone-${tone} inline-flex shrink-0 items-center gap-1.5`} aria-hidden="true">
      <svg width="18" height="8" aria-hidden="true">
        <line x1="0" x2="18" y1="4" y2="4" stroke="currentColor" strokeWidth={tone === 0 ? 1.25 : 2} />
      </svg>
      <b className="inline-block min-w-3 text-ink">{letter}</b>
    </span>
  )
}

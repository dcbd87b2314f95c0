import { NumberLink } from '@/components/ui/number-link'
import { PartyMark } from '@/components/ui/party-mark'
import type { WhyRow } from '@/lib/views/why/why-rows'

/** How far a line inside others is set in. */
const indents = ['', 'ps-5', 'ps-10', 'ps-15']

/** Amounts and, where they add up, what they come to. Amounts inside another stand in a column of their own. */
export function WhyTable({
  caption,
  head,
  party,
  rows,
  total,
}: {
  caption: string
  head: { name: string; amount: string; total: string }
  party: string
  rows: readonly WhyRow[]
  total: { value: string; amount: string } | null
}) {
  const nested = rows.some(({ depth }) => depth > 0)
  return (
    <table className="figures">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head.name}</th>
          <th scope="col" className="n" colSpan={nested ? 2 : 1}>
            {head.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.key}
            data-kind={row.kind}
            data-key={row.key}
            data-depth={row.depth}
            data-value={row.value === '' ? undefined : row.value}
          >
            <th scope="row" className="sm:w-full">
              <span className={`block ${indents[Math.min(row.depth, indents.length - 1)]}`}>
                {row.name}
                {row.party && <PartyMark text={party} />}
                {row.note !== '' && <span className="block text-xs text-muted">{row.note}</span>}
              </span>
            </th>
            {nested && <td className="n d">{row.depth > 0 && <Amount of={row} />}</td>}
            <td className="n">{row.depth === 0 && <Amount of={row} />}</td>
          </tr>
        ))}
      </tbody>
      {total !== null && (
        <tfoot>
          <tr data-kind="total" data-value={total.value}>
            <th scope="row" colSpan={nested ? 2 : 1}>
              {head.total}
            </th>
            <td className="n whitespace-nowrap">{total.amount}</td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}

function Amount({ of: { href, amount, value } }: { of: WhyRow }) {
  return (
    <NumberLink href={href}>
      {value === '' ? (
        <span className="text-muted">{amount}</span>
      ) : (
        <span className="whitespace-nowrap">{amount}</span>
      )}
    </NumberLink>
  )
}

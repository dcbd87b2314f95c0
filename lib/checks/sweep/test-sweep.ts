import type { TypedRow } from '../entered'
import { known, knownPlaces, reportOf } from '../test-record'
import { type Found, type Sweep, sweep } from './sweep'
import type { SweptClaim } from './swept-stream'

/** What a sweep finds in these rows beside those on record, each with its row; without a database. */
export function swept(
  rows: readonly TypedRow[],
  record: readonly TypedRow[],
  today: string,
): { row: TypedRow; found: Found }[] {
  const all = [...record, ...rows]
  return sweepsOf(rows, record, today).flatMap((given) =>
    [...sweep(given)].map((found) => ({ row: all[found.claim.id]!, found })),
  )
}

/** The sweeps of rows beside those on record: one for each operator, country and metric that the rows speak of. */
export function sweepsOf(rows: readonly TypedRow[], record: readonly TypedRow[], today: string): Sweep[] {
  const all = [...record, ...rows]
  const accounts = new Map<string, { name: TypedRow; claims: SweptClaim[] }>()
  const nameOf = (row: TypedRow) => [row.operator, row.country, row.metric].join('\n')
  const entered = new Set(rows.map(nameOf))
  for (const [at, row] of all.entries()) {
    const name = nameOf(row)
    if (!entered.has(name)) continue
    const account = accounts.get(name) ?? { name: row, claims: [] }
    account.claims.push(claimOf(row, at, at >= record.length))
    accounts.set(name, account)
  }
  return [...accounts.values()].map(({ name, claims }) => {
    const { operator, country } = name as Required<TypedRow>
    const metric = known.metrics.get(name.metric!)!
    return { today, operator, country, metric, places: knownPlaces, claims }
  })
}

function claimOf(row: TypedRow, id: number, isNew: boolean): SweptClaim {
  const [figure] = reportOf([row]).figures
  if (figure?.bounds == null) throw new Error(`row ${id} cannot be read`)
  const { part, places, basis, from, to, qualifier, amount, amountTo, unit, bounds, words = '' } = figure
  const { report_id = '', publisher = '', published = '', accessed = '' } = row
  return {
    ...{
      id,
      reportId: 0,
      isNew,
      isRedated: false,
      part,
      area: places,
      basis,
      from,
      to,
      qualifier,
      amount,
      amountTo,
      unit,
      words,
      accessed,
    },
    ...bounds,
    language: '',
    source: { claimId: String(id).padStart(6, '0'), reportId: report_id, publisher, published },
    pinned: row.pin === 'set_aside' || row.pin === 'accept' ? row.pin : null,
  }
}

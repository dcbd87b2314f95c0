import 'server-only'
import { z } from 'zod'
import { CLAIM_COLUMNS } from '@/lib/exchange/claims-format'
import { endOfDays } from '@/lib/periods/day'
import { placeTree } from '@/lib/places/tree'
import { claimBatches } from './claims-export'
import type { NarrowedClaims } from './claims-page'
import { byteOrderMark, dayParameter, list, optional, readParameters, required } from './parameters'
import { type CountryOnRecord, findCountryOnRecord, findScope } from './summary-scope'
import type { DownloadTable } from './table'

const schema = z.strictObject({
  country: required('country', 'the code of a country, such as SY'),
  metric: list,
  operator: optional('operator'),
  place: optional('place'),
  from: dayParameter('from'),
  to: dayParameter('to'),
  bom: byteOrderMark,
})

type ClaimsQuery = z.infer<typeof schema>

/** What a file of claims covers: a country, and where the address asks for some of its claims, which. */
type ClaimsScope = CountryOnRecord & { narrowed: NarrowedClaims | null }

/**
 * The claims on a country's record: all of them, as a file that may be entered again, or those by some metrics, of one
 * operator, that name a place or one inside it, or whose last day lies in a period.
 */
export const claimsTable: DownloadTable<ClaimsQuery, ClaimsScope> = {
  columns: CLAIM_COLUMNS,
  read: (given) => {
    const read = readParameters(given, schema)
    if (!read.ok) return read
    const { from, to } = read.query
    if (from === null || to === null || from <= to) return read
    return { ok: false, problems: [`from must not be after to: ${from} is after ${to}`] }
  },
  find: async (session, query) => {
    const { country, metric, operator, place, from, to } = query
    if (metric.length === 0 && operator === null && place === null && from === null && to === null) {
      const found = await findCountryOnRecord(session, country)
      return found.ok ? { ok: true, query: { ...found.query, narrowed: null } } : found
    }
    const scope = await findScope(session, {
      ...query,
      operator: operator === null ? [] : [operator],
      by: 'place',
      level: 'city',
    })
    if (!scope.ok) return scope
    const { places, metrics, operations } = scope.query
    const tree = placeTree(places)
    const around = scope.query.place.code
    const narrowed = {
      operators: new Set(operations.map(({ operatorId }) => operatorId)),
      metrics: new Set(metrics.map(({ key }) => key)),
      names: (area: readonly string[]) => area.some((code) => code === around || tree.isInside(code, around)),
      from: from ?? '',
      to: to ?? endOfDays,
    }
    return { ok: true, query: { ...scope.query.country, narrowed } }
  },
  batches: (session, scope, onMended) => claimBatches(session, scope, scope.narrowed, onMended),
  fileName: ({ code, narrowed }) => `${code}-${narrowed === null ? '' : 'some-'}claims`,
}

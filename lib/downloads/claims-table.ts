import 'server-only'
import { z } from 'zod'
import type { SqlConnection } from '@/lib/db/connection'
import { CLAIM_COLUMNS, COLUMN_AT } from '@/lib/exchange/claims-format'
import { problemWith } from '@/lib/problems/problem'
import { readTitles } from '@/lib/reports/untitled'
import { claimBatches } from './claims-export'
import type { NarrowedClaims } from './claims-page'
import { claimColumnTexts } from './column-texts'
import { narrowedTo } from './narrowed-claims'
import {
  byteOrderMark,
  dayParameter,
  list,
  optional,
  placesParameter,
  readParameters,
  requiredCountry,
  several,
} from './parameters'
import { loadWithheld, readBy } from './people-claims'
import { type CountryOnRecord, findCountryOnRecord, findScope } from './summary-scope'
import type { DownloadTable } from './table'

const schema = z.strictObject({
  country: requiredCountry('country'),
  metric: list,
  operator: several,
  place: placesParameter,
  report: optional('report'),
  from: dayParameter('from'),
  to: dayParameter('to'),
  bom: byteOrderMark,
})

type ClaimsQuery = z.infer<typeof schema>

/** What a file of claims covers: a country, and where the address asks for some of its claims, which. */
export type ClaimsScope = CountryOnRecord & { narrowed: NarrowedClaims | null }

/**
 * The claims on a country's record: all of them, as a file that may be entered again, or those by some metrics, of some
 * operators, that name some places or one inside them, of one report, or whose last day lies in a period.
 */
export const claimsTable: DownloadTable<ClaimsQuery, ClaimsScope> = {
  columns: CLAIM_COLUMNS,
  columnTexts: claimColumnTexts,
  read: (given) => {
    const read = readParameters(given, schema)
    if (!read.ok) return read
    const { from, to } = read.query
    if (from === null || to === null || from <= to) return read
    return { ok: false, problems: [problemWith('fromAfterTo', { from, to })] }
  },
  find: async (session, query) => {
    const { country, metric, operator, place, report, from, to } = query
    const isWhole =
      [metric, operator, place].every(({ length }) => length === 0) &&
      [report, from, to].every((one) => one === null)
    if (isWhole) {
      const found = await findCountryOnRecord(session, country)
      return found.ok ? { ok: true, query: { ...found.query, narrowed: null } } : found
    }
    const scope = await findScope(session, { ...query, by: 'place', level: 'city' })
    if (!scope.ok) return scope
    const narrowed = narrowedTo(scope.query)
    if (report === null) return { ok: true, query: { ...scope.query.country, narrowed } }
    const found = await findReport(session, report)
    return found === null
      ? { ok: false, problems: [problemWith('parameterReport', { name: 'report' })] }
      : { ok: true, query: { ...scope.query.country, narrowed: { ...narrowed, report: found } } }
  },
  async *batches(session, scope, onMended) {
    yield* claimBatches(session, scope, scope.narrowed, onMended, await loadWithheld(session, scope))
  },
  forReading: withTitles,
  claimsOf: ({ id, code, narrowed }) => ({ country: { id, code }, narrowed }),
  title: ({ code, narrowed }, { t }) =>
    t('workbook.claims', { some: narrowed === null ? 'no' : 'yes', country: code }),
  fileName: ({ code, narrowed }) => `${code}-${narrowed === null ? '' : 'some-'}claims`,
}

/** A report by its key, with the ids between which its claims lie; null where there is none. */
async function findReport(session: SqlConnection, key: string): Promise<NarrowedClaims['report'] | null> {
  const [found] = await session.query<{ id: number; first: number | bigint; last: number | bigint }>(
    `select r."id", min(c."id") as "first", max(c."id") as "last" from "Report" r
     join "Claim" c on c."reportId" = r."id" where r."key" = ? group by r."id"`,
    [key],
  )
  return found === undefined
    ? null
    : { id: found.id, after: Number(found.first) - 1, last: Number(found.last) }
}

/** Reports without a title are called by who published them, of where and on which day, as pages call them. */
async function* withTitles(
  session: SqlConnection,
  batches: AsyncGenerator<string[][]>,
): AsyncGenerator<string[][]> {
  const [key, title] = [COLUMN_AT.report_id, COLUMN_AT.report_title]
  const reportOf = (cells: readonly string[]) => ({ key: cells[key] ?? '', title: cells[title] ?? '' })
  for await (const rows of batches) {
    const titleOf = await readTitles(readBy(session), rows.map(reportOf), 'en')
    for (const cells of rows) cells[title] = titleOf(reportOf(cells))
    yield rows
  }
}

/** The same with what is withheld from readers: for those who keep the record, and may enter it elsewhere. */
export const fullClaimsTable: DownloadTable<ClaimsQuery, ClaimsScope> = {
  ...claimsTable,
  batches: (session, scope, onMended) => claimBatches(session, scope, scope.narrowed, onMended),
}

import 'server-only'
import { marks, type Session } from '@/lib/db/session'
import type { FileProblem } from '@/lib/exchange/types'
import { fold } from '@/lib/places/fold'
import { cleared } from '@/lib/signs/cleared'
import { AlikeIds, SHORTENED } from './alike-ids'
import type { ClaimRow } from './types'

/** What came of looking for reports that rows may mean by an id that is not on record. */
export interface TwinIds {
  /** The id on record that says the same as the row's, but for signs that nobody sees. */
  same: ReadonlyMap<string, string>
  problems: readonly FileProblem[]
}

/** How many days are asked of at once, so that few statements are made. */
const daysAtOnce = 200

/**
 * Looks whether rows that would add a report mean one that is on record, or in the same rows, under an id that is written otherwise: by
 * the same publisher, of the same day, with an id that a spreadsheet or a careless hand makes of the other. `isKnown` says
 * whether a report is on record by its id.
 */
export async function findTwinIds(
  session: Session,
  rows: readonly ClaimRow[],
  isKnown: (key: string) => boolean,
): Promise<TwinIds> {
  const added = new Map<string, ClaimRow>()
  for (const row of rows) {
    const { key } = row.report
    if (!added.has(key) && !isKnown(key)) added.set(key, row)
  }
  const same = new Map<string, string>()
  const problems: FileProblem[] = []
  const told = (line: number, message: string) => problems.push({ line, column: 'report_id', message })
  if (added.size === 0) return { same, problems }
  const there = await idsByOrigin(session, [...added.values()])
  for (const [key, row] of added) {
    const origin = originOf(row.report.published, fold(row.report.publisher))
    const others = there.get(origin) ?? new AlikeIds()
    const twin = others.find(key)
    if (twin !== undefined && cleared(twin, 'code').text === key) same.set(key, twin)
    else if (twin !== undefined) told(row.line, twinMessage(key, twin))
    else if (SHORTENED.test(key) && key.includes('+')) told(row.line, shortenedMessage(key))
    others.add(key)
    there.set(origin, others)
  }
  return { same, problems }
}

const originOf = (published: string, publisher: string) => `${published} ${publisher}`

/** The ids of reports on record that came out on the days of these rows, by day and folded name of the publisher. */
async function idsByOrigin(session: Session, rows: readonly ClaimRow[]): Promise<Map<string, AlikeIds>> {
  const found = new Map<string, AlikeIds>()
  const days = [...new Set(rows.map(({ report }) => report.published))]
  for (let start = 0; start < days.length; start += daysAtOnce) {
    const some = days.slice(start, start + daysAtOnce)
    while (some.length < daysAtOnce) some.push(some[0]!)
    const reports = await session.rows<[string, string, string]>(
      `select distinct r."key", rc."published", n."folded" from "Place" p
       join "ReportCountry" rc on rc."countryId" = p."id" join "Report" r on r."id" = rc."reportId"
       join "OrganisationName" n on n."organisationId" = r."publisherId"
       where p."kind" = 'country' and rc."published" in (${marks(daysAtOnce)})`,
      some,
    )
    for (const [key, published, folded] of reports) {
      const origin = originOf(published, folded)
      const ids = found.get(origin) ?? new AlikeIds()
      ids.add(key)
      found.set(origin, ids)
    }
  }
  return found
}

const twinMessage = (key: string, twin: string) =>
  `"${key}" may be the report "${twin}", of the same publisher and day, as a spreadsheet or another hand writes its id; write ${twin}, or give a report of its own an id that differs in more than noughts, letter case, blanks and forms of a number or a day`

const shortenedMessage = (key: string) =>
  `"${key}" is what a spreadsheet shows of a long number; write the id in full, in a column that is formatted as text`

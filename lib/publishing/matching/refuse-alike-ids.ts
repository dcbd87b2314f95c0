import 'server-only'
import type { ReportedRow } from '@/lib/claims/types'
import { placeholders, type SqlConnection } from '@/lib/db/connection'
import type { FileProblem } from '@/lib/exchange/types'
import { elementAt } from '@/lib/lookup/element-at'
import { fold } from '@/lib/places/fold'
import { type Problem, problemWith } from '@/lib/problems/problem'
import { cleared } from '@/lib/signs/cleared'
import { AlikeIds, SHORTENED } from './alike-ids'

/** What came of looking for reports that rows may mean by an id that is not on record. */
export interface AlikeFound {
  /** The id on record that says the same as the row's, but for signs that nobody sees. */
  same: ReadonlyMap<string, string>
  problems: readonly FileProblem[]
}

/** How many days are asked of at once, so that few statements are made, and how many are kept at hand. */
const daysAtOnce = 200
const daysKept = 2_000

/**
 * Finds rows that would add a report and mean one that is on record, or on an earlier row, under an id that is written otherwise: by
 * the same publisher, of the same day, with an id that a spreadsheet or a careless hand makes of the other.
 */
export class AlikeIdSearch {
  /** The ids of reports by day and folded name of the publisher, and the days that were read. */
  readonly #byOrigin = new Map<string, AlikeIds>()
  readonly #days = new Set<string>()

  constructor(private readonly session: SqlConnection) {}

  /** `isKnown` says whether a report is on record by its id. */
  async among(rows: readonly ReportedRow[], isKnown: (key: string) => boolean): Promise<AlikeFound> {
    const added = new Map<string, ReportedRow>()
    for (const row of rows) {
      const { key } = row.report
      if (!added.has(key) && !isKnown(key)) added.set(key, row)
    }
    const same = new Map<string, string>()
    const problems: FileProblem[] = []
    await this.#read([...added.values()].map(({ report }) => report.published))
    for (const [key, { report, line }] of added) {
      const ids = this.#idsOf(report.published, fold(report.publisher))
      const alike = ids.find(key)
      const refuse = (problem: Problem) => problems.push({ line, column: 'report_id', ...problem })
      if (alike === key) continue
      if (alike !== undefined && cleared(alike, 'code').text === key) same.set(key, alike)
      else if (alike !== undefined) refuse(problemWith('reportAlike', { report: key, other: alike }))
      else if (SHORTENED.test(key) && key.includes('+')) refuse(problemWith('idShortened', { text: key }))
      ids.add(key)
    }
    return { same, problems }
  }

  #idsOf(published: string, publisher: string): AlikeIds {
    const origin = `${published} ${publisher}`
    const ids = this.#byOrigin.get(origin) ?? new AlikeIds()
    this.#byOrigin.set(origin, ids)
    return ids
  }

  /** Brings the reports on record of these days to hand. */
  async #read(published: readonly string[]): Promise<void> {
    if (this.#days.size > daysKept) {
      this.#days.clear()
      this.#byOrigin.clear()
    }
    const days = [...new Set(published)].filter((day) => !this.#days.has(day))
    for (let start = 0; start < days.length; start += daysAtOnce) {
      const some = days.slice(start, start + daysAtOnce)
      while (some.length < daysAtOnce) some.push(elementAt(some, 0))
      const reports = await this.session.query<{ key: string; day: string; publisher: string }>(
        `select distinct r."key", rc."published" as "day", n."folded" as "publisher" from "Place" p
         join "ReportCountry" rc on rc."countryId" = p."id" join "Report" r on r."id" = rc."reportId"
         join "OrganisationName" n on n."organisationId" = r."publisherId"
         where p."kind" = 'country' and rc."published" in (${placeholders(daysAtOnce)})`,
        some,
      )
      for (const { key, day, publisher } of reports) this.#idsOf(day, publisher).add(key)
      for (const day of some) this.#days.add(day)
    }
  }
}

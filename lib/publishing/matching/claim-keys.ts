import 'server-only'
import type { ReportedRow } from '@/lib/claims/types'
import { padded, placeholders, type SqlConnection } from '@/lib/db/connection'
import { madeClaimId } from '@/lib/exchange/cells/made-claim-id'
import type { CachedReport, ReportCache } from '../report-cache'

/** As many as any database is asked for in one statement. */
const mostAtOnce = 2_048

/**
 * The public ids of claims: each is one claim's on the whole record, whoever made it up. Knows those that the rows at hand give,
 * and those that they may be given.
 */
export class ClaimKeys {
  /** Which report has the claim of an id. */
  readonly #owners = new Map<string, string>()
  /** Ids that rows at hand give, which no other claim is given meanwhile. */
  readonly #wanted = new Set<string>()
  /** Ids that may be given and were looked up. */
  readonly #looked = new Set<string>()

  constructor(private readonly session: SqlConnection) {}

  /** To be called before rows are entered: what was entered before must have been written, and their reports be on the cache. */
  async lookUp(rows: readonly ReportedRow[], cache: ReportCache): Promise<void> {
    this.#owners.clear()
    this.#wanted.clear()
    this.#looked.clear()
    const counts = new Map<string, number>()
    for (const { report, claim } of rows) {
      if (claim.claimId !== '') this.#wanted.add(claim.claimId)
      const number = (counts.get(report.key) ?? 0) + 1
      counts.set(report.key, number)
      this.#looked.add(madeClaimId(report.key, (cache.get(report.key)?.claims.size ?? 0) + number))
    }
    const keys = [...new Set([...this.#wanted, ...this.#looked])]
    for (let start = 0; start < keys.length; start += mostAtOnce) {
      const some = padded(keys.slice(start, start + mostAtOnce))
      const found = await this.session.query<{ key: string; owner: string }>(
        `select c."key", r."key" as "owner" from "Claim" c join "Report" r on r."id" = c."reportId" where c."key" in (${placeholders(some.length)})`,
        some,
      )
      for (const { key, owner } of found) this.#owners.set(key, owner)
    }
  }

  /** The key of the report whose claim has this id, among those that were looked up or entered since. */
  ownerOf(key: string): string | undefined {
    return this.#owners.get(key)
  }

  /** The id of a new claim of a report: the wanted one, unless it is blank or taken, else the report's key with the next free number. */
  async keyFor(report: CachedReport, wanted: string): Promise<string> {
    if (wanted !== '' && report.claims.get(wanted) === undefined) return wanted
    for (let number = report.claims.size + 1; ; number++) {
      const key = madeClaimId(report.key, number)
      if (!(await this.#isTaken(key, report))) return key
    }
  }

  add(key: string, reportKey: string): void {
    this.#owners.set(key, reportKey)
  }

  async #isTaken(key: string, report: CachedReport): Promise<boolean> {
    if (report.claims.get(key) !== undefined || this.#owners.has(key) || this.#wanted.has(key)) return true
    if (this.#looked.has(key)) return false
    return (await this.session.query('select 1 from "Claim" where "key" = ?', [key])).length > 0
  }
}

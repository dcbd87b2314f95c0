import 'server-only'
import type { ClaimOrigin } from '@/lib/claims/claim-tallies'
import type { ReportFields } from '@/lib/claims/types'
import { padded, placeholders, type SqlConnection, type SqlValue } from '@/lib/db/connection'
import { entryOf } from '@/lib/lookup/entry-of'
import type { CachedClaim } from './cached-claim'
import { ReportClaims } from './matching/match-claim'
import { identityOf, isArchived, joined, originOf } from './rows'

/** A report with all its claims. */
export interface CachedReport {
  id: number
  key: string
  /** The fields that its rows share, as one text for comparison. */
  fields: string
  /** The same as a row of the file gave them, null while none did. */
  said: ReportFields | null
  published: string
  origin: ClaimOrigin
  isArchived: boolean
  countries: Set<number>
  claims: ReportClaims
  /** The line of the file being entered that first named it, 0 when it was on record before. */
  line: number
}

const reportColumns =
  '"id","key","title","publisherId","saidById","grade","language","url","archiveUrl","published","accessed"'
const claimColumns = `c."id",c."key",c."reportId",s."id",s."operationId",o."countryId",s."metricKey",s."part",s."areaId",
  c."basis",c."fromDay",c."toDay",c."verb",c."fromPrecision",c."toPrecision",c."qualifier",c."amount",c."amountTo",c."unit",
  c."low",c."value",c."high",c."words",c."note",c."ended",c."supersedesId",r."grade",r."publisherId",coalesce(r."saidById",r."publisherId")`
/** A claim is counted by its own stream, or by the one that its stream is counted in. */
const claimTables = `"Claim" c join "Stream" f on f."id" = c."streamId" join "Stream" s on s."id" = coalesce(f."countedInId", f."id")
  join "Operation" o on o."id" = s."operationId" join "Report" r on r."id" = c."reportId"`

/** How many reports or claims are asked for at once. */
const atOnce = 512

/** How many reports are kept at hand; the rest are read again when a later row names them. */
const capacity = 1_000

/**
 * The reports that the rows being entered name, with their claims, so that each row can be compared with what is on record.
 * Bounded: however long the file, only the latest reports are held.
 */
export class ReportCache {
  readonly #session: SqlConnection
  readonly #reports = new Map<string, CachedReport>()
  /** Reports and claims that this file has entered, by id, with their line: what outlives the cache. */
  readonly #reportLines = new Map<number, number>()
  readonly #claimsFrom: number

  constructor(session: SqlConnection, claimsFrom: number) {
    this.#session = session
    this.#claimsFrom = claimsFrom
  }

  get(key: string): CachedReport | undefined {
    return this.#reports.get(key)
  }

  add(report: CachedReport): void {
    this.#reports.set(report.key, report)
    this.#reportLines.set(report.id, report.line)
  }

  /** Brings the reports with these keys to hand. Whatever was entered before must have been written. */
  async fetch(keys: readonly string[]): Promise<void> {
    for (const key of this.#reports.keys()) {
      if (this.#reports.size <= capacity) break
      this.#reports.delete(key)
    }
    const missing = [...new Set(keys)].filter((key) => !this.#reports.has(key))
    for (let start = 0; start < missing.length; start += atOnce)
      await this.#read(padded(missing.slice(start, start + atOnce)))
  }

  async #read(keys: readonly string[]): Promise<void> {
    const found = new Map<number, CachedReport>()
    // In cells, here and in `#claims`: what a row says is compared as one text of its fields in their order.
    const reports = await this.#session.rows<[number, string, ...SqlValue[]]>(
      `select ${reportColumns} from "Report" where "key" in (${placeholders(keys.length)})`,
      keys,
    )
    for (const [id, key, ...fields] of reports) {
      const report: CachedReport = {
        id,
        key,
        fields: joined(fields),
        said: null,
        published: String(fields[7]),
        origin: originOf(fields),
        isArchived: isArchived(fields),
        countries: new Set(),
        claims: new ReportClaims(),
        line: this.#reportLines.get(id) ?? 0,
      }
      found.set(id, report)
      this.#reports.set(key, report)
    }
    if (found.size === 0) return
    const ids = padded([...found.keys()])
    const inIds = `(${placeholders(ids.length)})`
    const countries = await this.#session.query<{ countryId: number; reportId: number }>(
      `select "countryId", "reportId" from "ReportCountry" where "reportId" in ${inIds}`,
      ids,
    )
    for (const { countryId, reportId } of countries) entryOf(found, reportId).countries.add(countryId)
    const claims = new Map<number, CachedClaim>()
    const rows = await this.#claims('c."reportId"', ids)
    for (const { reportId, claim } of rows) {
      claims.set(claim.id, claim)
      entryOf(found, reportId).claims.add(claim)
    }
    const rulings = await this.#session.query<CachedClaim['rulings'][number] & { claimId: number }>(
      `select u."claimId", u."ruling", u."reason", u."by", u."at" from "Ruling" u join "Claim" c on c."id" = u."claimId"
       where c."reportId" in ${inIds} order by u."id"`,
      ids,
    )
    for (const { claimId, ...ruling } of rulings) entryOf(claims, claimId).rulings.push(ruling)
    const answers = await this.#session.query<{ claimId: number; check: string; reason: string }>(
      `select a."claimId", a."check", a."reason" from "CheckAnswer" a join "Claim" c on c."id" = a."claimId"
       where c."reportId" in ${inIds}`,
      ids,
    )
    for (const { claimId, check, reason } of answers) entryOf(claims, claimId).answers.set(check, reason)
  }

  /** The claims of these public ids, of whatever report, by public id. Whatever was entered before must have been written. */
  async claimsOf(keys: readonly string[]): Promise<Map<string, CachedClaim>> {
    const distinct = [...new Set(keys)]
    const claims = new Map<string, CachedClaim>()
    for (let start = 0; start < distinct.length; start += atOnce) {
      const found = await this.#claims('c."key"', padded(distinct.slice(start, start + atOnce)))
      for (const { claim } of found) claims.set(claim.key, claim)
    }
    return claims
  }

  async #claims(column: string, values: readonly (string | number)[]) {
    const rows = await this.#session.rows<ClaimCells>(
      `select ${claimColumns} from ${claimTables} where ${column} in (${placeholders(values.length)}) order by c."id"`,
      values,
    )
    return rows.map((row) => {
      const [id, key, reportId, streamId, operationId, countryId, metric, part, areaId, ...said] = row
      const [basis, from, to, ...rest] = said
      const [grade, publisherId, sourceId] = rest.splice(-3) as [string, number | bigint, number | bigint]
      const supersedesId = rest.pop() as number | null
      const ended = rest.pop() as string
      const claim: CachedClaim = {
        id,
        key,
        origin: { grade, publisherId: Number(publisherId), sourceId: Number(sourceId) },
        stream: { id: Number(streamId), account: { operationId, countryId, metric, part }, areaId },
        basis,
        from,
        to,
        identity: identityOf(Number(streamId), basis, from, to),
        content: joined(rest),
        ended,
        supersedesId,
        rulings: [],
        answers: new Map(),
        line: id >= this.#claimsFrom ? -1 : 0,
        saidOn: 0,
        correctedOn: 0,
      }
      return { reportId, claim }
    })
  }
}

type ClaimCells = [
  ...[id: number, key: string, reportId: number, streamId: number, operationId: number, countryId: number],
  ...[metric: string, part: string, areaId: number, basis: string, from: string, to: string, ...SqlValue[]],
]

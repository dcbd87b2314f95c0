import 'server-only'
import { nextId } from '@/lib/db/publishing'
import { marks, type Session } from '@/lib/db/session'
import type { FileProblem } from '@/lib/exchange/types'
import { type Directory, openDirectory } from '@/lib/organisations/directory'
import { Batch } from './batch'
import { Effects } from './effects'
import { Journal } from './journal'
import { matchClaim, ReportClaims } from './match'
import { claimCells, contentCells, firstDifference, identityOf, joined, reportCells } from './rows'
import { Shelf, type ShelvedClaim, type ShelvedReport } from './shelf'
import { openStreams, type StreamOnRecord, type Streams } from './streams'
import type { Author, ClaimFields, ClaimRow, ReportFields } from './types'

/** The columns of a file for the fields of a report, in the order of `reportCells`. */
const reportColumnNames = [
  'report_title',
  'publisher',
  'said_by',
  'grade',
  'language',
  'url',
  'archive_url',
  'published',
  'accessed',
] as const

/**
 * Enters rows on the record, inside a publishing transaction. Rows that share a report key are one report. A claim is known
 * as `matchClaim` says; a row that says the same changes nothing, one that says anything else supersedes it.
 */
export class Register {
  readonly effects = new Effects()
  readonly problems: FileProblem[] = []
  readonly counts = {
    rows: 0,
    reports: 0,
    reportsNew: 0,
    reportsChanged: 0,
    claimsNew: 0,
    unchanged: 0,
    superseded: 0,
    withdrawn: 0,
    rulings: 0,
  }

  readonly #seen = new Set<number>()
  readonly #journal = new Journal()
  readonly #batch: Batch
  /** Which report has a claim, by public id: those that the rows at hand name or enter. */
  readonly #owners = new Map<string, string>()

  private constructor(
    private readonly session: Session,
    private readonly author: Author,
    private readonly directory: Directory,
    private readonly streams: Streams,
    private readonly shelf: Shelf,
    private readonly next: { report: number; claim: number; ruling: number; audit: number },
  ) {
    this.#batch = new Batch(session)
  }

  /** `placeIds` gives the id of each place's code. */
  static async open(
    session: Session,
    author: Author,
    placeIds: ReadonlyMap<string, number>,
  ): Promise<Register> {
    const next = {
      report: await nextId(session, 'Report'),
      claim: await nextId(session, 'Claim'),
      ruling: await nextId(session, 'Ruling'),
      audit: await nextId(session, 'AuditEntry'),
    }
    const shelf = new Shelf(session, next.claim)
    return new Register(
      session,
      author,
      await openDirectory(session),
      openStreams(session, placeIds),
      shelf,
      next,
    )
  }

  /** Names of organisations that were not known before. */
  get organisations(): readonly string[] {
    return this.directory.added
  }

  /** Whether the record is another than before. */
  get changedAnything(): boolean {
    const { reportsNew, reportsChanged, claimsNew, superseded, withdrawn, rulings } = this.counts
    return reportsNew + reportsChanged + claimsNew + superseded + withdrawn + rulings > 0
  }

  async enter(rows: readonly ClaimRow[]): Promise<void> {
    await this.shelf.fetch(rows.map((row) => row.report.key))
    await this.#findOwners(rows)
    for (const row of rows) {
      this.counts.rows++
      const report = await this.#report(row.report, row.line)
      if (report !== null) await this.#claim(row, report)
    }
    for (const entry of this.#journal.take(this.author))
      this.#batch.add('AuditEntry', [this.next.audit++, ...entry])
    await this.#batch.write()
  }

  async #report(fields: ReportFields, line: number): Promise<ShelvedReport | null> {
    const publisherId = await this.directory.idOf(fields.publisher)
    const saidById = fields.saidBy === '' ? null : await this.directory.idOf(fields.saidBy)
    const cells = reportCells(fields, publisherId, saidById)
    const text = joined(cells)
    let report = this.shelf.get(fields.key)
    if (report === undefined) {
      const { key, published } = fields
      report = {
        id: this.next.report++,
        key,
        fields: text,
        published,
        countries: new Set(),
        claims: new ReportClaims(),
        line,
      }
      this.shelf.add(report)
      this.#batch.add('Report', [report.id, key, ...cells, this.author.at])
      this.counts.reportsNew++
    } else if (report.fields !== text) {
      if (this.#seen.has(report.id)) return this.#refuseReport(report, fields, text, line)
      await this.#changeReport(report, fields, cells)
    }
    if (!this.#seen.has(report.id)) {
      this.#seen.add(report.id)
      this.counts.reports++
      report.line = line
    }
    return report
  }

  #refuseReport(report: ShelvedReport, fields: ReportFields, text: string, line: number): null {
    const [at] = firstDifference(report.fields, text)
    const where = report.line > 0 ? `line ${report.line}` : 'an earlier line'
    this.problems.push({
      line,
      column: reportColumnNames[at]!,
      message: `differs from ${where} of the same report "${fields.key}"; rows that share a report_id are one report`,
    })
    return null
  }

  async #changeReport(
    report: ShelvedReport,
    fields: ReportFields,
    cells: ReturnType<typeof reportCells>,
  ): Promise<void> {
    await this.#batch.write()
    await this.session.run(
      `update "Report" set "title"=?, "publisherId"=?, "saidById"=?, "grade"=?, "language"=?, "url"=?, "archiveUrl"=?,
       "published"=?, "accessed"=? where "id" = ?`,
      [...cells, report.id],
    )
    await this.session.run('update "ReportCountry" set "published" = ? where "reportId" = ?', [
      fields.published,
      report.id,
    ])
    report.fields = joined(cells)
    report.published = fields.published
    this.counts.reportsChanged++
    this.#journal.changed(report.key)
    for (const stream of await this.streams.ofReport(report.id)) this.effects.touch(stream)
  }

  async #claim({ claim, line }: ClaimRow, report: ShelvedReport): Promise<void> {
    const stream = await this.streams.find({
      ...claim,
      operatorId: await this.directory.idOf(claim.operator),
    })
    const identity = identityOf(stream.id, claim.basis, claim.from, claim.to)
    const content = joined(contentCells(claim))
    this.#journal.read(report.key, `${identity} ${content}\n`)
    const match = matchClaim(report.claims, { claimId: claim.claimId, identity, content })
    if (match.kind !== 'new' && match.claim.line !== 0)
      return this.#refuseRepeat(match.kind, match.claim, line)
    if (match.kind === 'unchanged') {
      this.counts.unchanged++
      if (claim.withdrawn && match.claim.ended === '') {
        await this.#end(match.claim, 'withdrawn', report)
        this.counts.withdrawn++
      }
      return this.#rule(match.claim, claim, stream)
    }
    const owner = match.kind === 'new' ? this.#owners.get(claim.claimId) : undefined
    if (owner !== undefined) return this.#refuseTaken(claim.claimId, owner, line)
    const corrected = await this.#corrected(
      claim,
      match.kind === 'corrects' ? match.claim : null,
      report,
      line,
    )
    if (corrected === undefined) return
    const added: ShelvedClaim = {
      id: this.next.claim++,
      key: report.claims.keyFor(report.key, match.kind === 'new' ? claim.claimId : ''),
      streamId: stream.id,
      identity,
      content,
      ended: claim.withdrawn ? 'withdrawn' : '',
      supersedesId: corrected?.id ?? null,
      rulings: [],
      line,
    }
    this.#add(added, claim, report, stream)
    if (corrected === null) this.counts.claimsNew++
    else {
      await this.#end(corrected, 'superseded', report)
      this.counts.superseded++
    }
    return this.#rule(added, claim, stream)
  }

  #add(added: ShelvedClaim, claim: ClaimFields, report: ShelvedReport, stream: StreamOnRecord): void {
    const { countryId } = stream.account
    report.claims.add(added)
    this.#owners.set(added.key, report.key)
    if (!report.countries.has(countryId)) {
      report.countries.add(countryId)
      this.#batch.add('ReportCountry', [countryId, report.id, report.published])
      this.effects.gain(countryId, 1, 0)
    }
    this.#batch.add('Claim', claimCells(added, report.id, claim, this.author.at))
    if (added.ended === '') this.effects.gain(countryId, 0, 1)
    this.effects.touch(stream)
    this.#journal.entered(report.key, added.key)
  }

  #refuseRepeat(kind: 'unchanged' | 'corrects', before: ShelvedClaim, line: number): void {
    const where = before.line > 0 ? `line ${before.line}` : 'an earlier line'
    const message =
      kind === 'unchanged'
        ? `says the same as ${where}; leave one of them out`
        : `another figure than on ${where} for the same report, operator, places and window; give each row a claim_id if the report states both`
    this.problems.push({ line, column: kind === 'unchanged' ? 'report_id' : 'amount', message })
  }

  /** Reads which reports have the claims whose public ids the rows give. */
  async #findOwners(rows: readonly ClaimRow[]): Promise<void> {
    this.#owners.clear()
    const keys = rows.map(({ claim }) => claim.claimId).filter((key) => key !== '')
    if (keys.length === 0) return
    const found = await this.session.rows<[string, string]>(
      `select c."key", r."key" from "Claim" c join "Report" r on r."id" = c."reportId" where c."key" in (${marks(keys.length)})`,
      keys,
    )
    for (const [key, owner] of found) this.#owners.set(key, owner)
  }

  #refuseTaken(claimId: string, owner: string, line: number): void {
    const message = `"${claimId}" belongs to report "${owner}"; a claim belongs to one report`
    this.problems.push({ line, column: 'claim_id', message })
  }

  /** The claim that the new one supersedes: the one that the row names, else the one that it says differently. */
  async #corrected(claim: ClaimFields, matched: ShelvedClaim | null, report: ShelvedReport, line: number) {
    if (claim.supersedes === '') return matched
    const own = report.claims.get(claim.supersedes)
    if (own !== undefined) return own
    await this.#batch.write()
    const [row] = await this.session.rows<[number, string, number, string]>(
      'select "id", "key", "streamId", "ended" from "Claim" where "key" = ?',
      [claim.supersedes],
    )
    if (row !== undefined) return { id: row[0], key: row[1], streamId: row[2], ended: row[3] }
    const message = `"${claim.supersedes}" is not the claim_id of a claim on record or on an earlier line`
    this.problems.push({ line, column: 'supersedes', message })
    return undefined
  }

  async #end(
    claim: Pick<ShelvedClaim, 'id' | 'key' | 'streamId' | 'ended'>,
    how: 'superseded' | 'withdrawn',
    report: ShelvedReport,
  ): Promise<void> {
    if (claim.ended !== '') return
    await this.#batch.write()
    await this.session.run('update "Claim" set "ended" = ?, "endedAt" = ? where "id" = ?', [
      how,
      this.author.at,
      claim.id,
    ])
    claim.ended = how
    const stream = await this.streams.byId(claim.streamId)
    this.effects.touch(stream)
    this.effects.gain(stream.account.countryId, 0, -1)
    this.#journal.ended(report.key, claim.key)
  }

  /** A pin of the file becomes a ruling, once: a ruling made since is not overruled by entering the file again. */
  #rule(claim: ShelvedClaim, { pin, pinReason }: ClaimFields, stream: StreamOnRecord): void {
    if (pin === '' || claim.rulings.includes(`${pin} ${pinReason}`)) return
    claim.rulings.push(`${pin} ${pinReason}`)
    this.#batch.add('Ruling', [
      this.next.ruling++,
      claim.id,
      pin,
      pinReason,
      '',
      this.author.by,
      this.author.at,
    ])
    this.effects.touch(stream)
    this.counts.rulings++
  }
}

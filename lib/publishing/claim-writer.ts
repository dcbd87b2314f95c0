import 'server-only'
import { stateAction } from '@/lib/audit/chain'
import type { EntryCells } from '@/lib/audit/entry-hash'
import type { Reason } from '@/lib/claims/reasons'
import type { TouchedStreams } from '@/lib/claims/touched-streams'
import type { Author, ReportedRow } from '@/lib/claims/types'
import type { SqlConnection } from '@/lib/db/connection'
import type { FileProblem } from '@/lib/exchange/types'
import { problemWith } from '@/lib/problems/problem'
import { ClaimEntry } from './enter-claim'
import { ReportEntry } from './enter-report'
import type { OpenFinding } from './findings'
import { AlikeIdSearch } from './matching/refuse-alike-ids'
import { supersede } from './superseding/supersede'
import { type EntryCounts, openWriteContext, type Purpose, type WriteContext } from './write-context'

/** How many figures wait for the entry of a report to vouch for them, before one of their own does: a report may have a million. */
const mostNoted = 5_000

/** Enters rows on the record, inside a publishing transaction. What it did is in `counts`, `effects` and `problems`. */
export class ClaimWriter {
  readonly #reports: ReportEntry
  readonly #claims: ClaimEntry
  readonly #alikeIds: AlikeIdSearch
  /** The id of the first claim that this entry puts on record: all that follow it are of this entry. */
  readonly since: number

  constructor(private readonly entry: WriteContext) {
    this.since = entry.next.claim
    this.#reports = new ReportEntry(entry)
    this.#claims = new ClaimEntry(entry)
    this.#alikeIds = new AlikeIdSearch(entry.session)
  }

  /** `placeIds` gives the id of each place's code. */
  static async open(
    session: SqlConnection,
    author: Author,
    placeIds: ReadonlyMap<string, number>,
    purpose: Purpose = { action: 'report.import' },
  ): Promise<ClaimWriter> {
    return new ClaimWriter(await openWriteContext(session, author, placeIds, purpose))
  }

  get counts(): EntryCounts {
    return this.entry.counts
  }

  /** The streams to reconcile, and what each country gained. */
  get effects(): TouchedStreams {
    return this.entry.effects
  }

  /** What could not be entered: with any of these the transaction has to be rolled back. */
  get problems(): readonly FileProblem[] {
    return this.entry.problems
  }

  /** Names of organisations that were not known before. */
  get organisations(): readonly string[] {
    return this.entry.directory.added
  }

  /** Whether the record is another than before. */
  get changedAnything(): boolean {
    const { reportsNew, reportsChanged, claimsNew, superseded, withdrawn, rulings, answers } = this.counts
    return reportsNew + reportsChanged + claimsNew + superseded + withdrawn + rulings + answers > 0
  }

  async enter(rows: readonly ReportedRow[]): Promise<void> {
    const { cache, batch, trail, chain, author, counts } = this.entry
    await cache.fetch(rows.map((row) => row.report.key))
    const meant = await this.#meantReports(rows)
    await this.#claims.lookUpKeys(meant)
    for (const row of meant) {
      counts.rows++
      if (this.#mistakes(row)) continue
      const report = await this.#reports.enter(row.report, row.line)
      if (report !== null) await this.#claims.enter(row, report)
    }
    for (const entry of trail.takeOldest(author)) this.#enterInAudit(entry)
    if (chain.notes.size >= mostNoted) this.#enterInAudit([author.at, author.by, stateAction, '', '', '', ''])
    await batch.write()
  }

  /** Whether a name of the row would be taken for somebody's whose own differs from it by a sign that means something: a problem. */
  #mistakes({ line, report, claim }: ReportedRow): boolean {
    const { directory, problems } = this.entry
    const named = { publisher: report.publisher, said_by: report.saidBy, operator: claim.operator }
    let isMistaken = false
    for (const [column, name] of Object.entries(named)) {
      const other = name === '' ? null : directory.mistakenFor(name)
      if (other === null) continue
      isMistaken = true
      problems.push({
        line,
        column,
        ...problemWith('nameAlike', { name, other }),
      })
    }
    return isMistaken
  }

  #enterInAudit(cells: EntryCells): void {
    const { batch, chain } = this.entry
    const { entry, states } = chain.link(cells)
    batch.add('AuditEntry', entry)
    for (const row of states) batch.add('AuditEntryState', row)
  }

  /** The rows with the ids of reports on record that they mean; a file that may mean another report than it says is a problem. */
  async #meantReports(rows: readonly ReportedRow[]): Promise<readonly ReportedRow[]> {
    const { cache, problems, purpose } = this.entry
    if (purpose.action !== 'report.import') return rows
    const alike = await this.#alikeIds.among(rows, (key) => cache.get(key) !== undefined)
    problems.push(...alike.problems)
    if (alike.same.size === 0) return rows
    await cache.fetch([...alike.same.values()])
    return rows.map((row) => {
      const key = alike.same.get(row.report.key)
      return key === undefined ? row : { ...row, report: { ...row.report, key } }
    })
  }

  /** To be called after the last row: settles what rows supersede. Every claim of theirs is on record afterwards. */
  async complete(): Promise<void> {
    await supersede(this.entry)
    await this.entry.batch.write()
  }

  /** Keeps one reason with claims of this entry that stand although a check contradicts them. Between `complete` and `finish`. */
  accept(open: readonly OpenFinding[], reason: Reason): void {
    const { batch, trail, author, counts } = this.entry
    for (const { claimId, claimKey, reportKey, check } of open) {
      batch.add('CheckAnswer', [claimId, check, reason, '', author.by, author.at])
      trail.answered(reportKey, claimKey, `${check} ${reason}`)
      counts.answers++
    }
  }

  /** To be called last: writes what was held back. */
  async finish(): Promise<void> {
    await this.complete()
    const { batch, trail, chain, author } = this.entry
    await chain.notes.settle(author.at)
    for (const entry of trail.takeAll(author)) this.#enterInAudit(entry)
    await batch.addPlaceWords([...this.#reports.untitled])
    await batch.write()
    await chain.close()
  }
}

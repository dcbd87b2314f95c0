import 'server-only'
import { THINGS } from '@/lib/audit/kept-things'
import type { StateNotes } from '@/lib/audit/state-notes'
import { addPlaceWords } from '@/lib/claims/search-words-store'
import type { SqlConnection, SqlValue } from '@/lib/db/connection'
import { elementAt } from '@/lib/lookup/element-at'
import { columns } from './rows'

export type Table = keyof typeof columns

/** What entering does to the record: written, or only planned. */
export interface Writes {
  add(table: Table, row: SqlValue[]): void
  /** Ends a standing claim. */
  endClaim(id: number, how: 'superseded' | 'withdrawn', at: string): Promise<void>
  /** Says of a claim which one it supersedes. */
  supersede(id: number, supersedesId: number): Promise<void>
  /** Takes back the answer to a check, for another in its place. */
  removeAnswer(claimId: number, check: string): Promise<void>
  /** Brings the fields of a report up to date; `cells` as `reportCells` gives them. Its words and its address are added anew. */
  changeReport(id: number, cells: readonly SqlValue[], published: string): Promise<void>
  /** Has untitled reports found by the names of their places; their figures are added. */
  addPlaceWords(reportIds: readonly number[]): Promise<void>
  /** Everything that was added is on record afterwards. */
  write(): Promise<void>
}

/** Rows waiting to be written together: references point backwards, so the tables are written in this order. */
const order: readonly Table[] = [
  'Report',
  'ReportCountry',
  'ReportWord',
  'ReportAddress',
  'Claim',
  'Ruling',
  'CheckAnswer',
  'AuditEntry',
  'AuditEntryState',
]

export class WriteBatch implements Writes {
  readonly #session: SqlConnection
  readonly #notes: StateNotes
  readonly #rows = new Map<Table, SqlValue[][]>()

  /** `notes` are told what is written, for the audit to vouch for it. */
  constructor(session: SqlConnection, notes: StateNotes) {
    this.#session = session
    this.#notes = notes
  }

  add(table: Table, row: SqlValue[]): void {
    this.#note(table, row)
    const rows = this.#rows.get(table)
    if (rows === undefined) this.#rows.set(table, [row])
    else rows.push(row)
  }

  #note(table: Table, row: SqlValue[]): void {
    const [first, second] = row as [number, number]
    // By far the most rows of a file: their state is told from what is written.
    if (table === 'Claim') this.#notes.addRow('Claim', keptCells(row))
    else if (table === 'Report') this.#notes.touch({ Report: [first] })
    else if (table === 'ReportCountry') this.#notes.touch({ Report: [second] })
    else if (table === 'Ruling') this.#notes.touch({ Claim: [second] })
    else if (table === 'CheckAnswer') this.#notes.touch({ Claim: [first] })
  }

  async endClaim(id: number, how: 'superseded' | 'withdrawn', at: string): Promise<void> {
    this.#notes.touch({ Claim: [id] })
    await this.write()
    await this.#session.run('update "Claim" set "ended" = ?, "endedAt" = ? where "id" = ?', [how, at, id])
  }

  async supersede(id: number, supersedesId: number): Promise<void> {
    this.#notes.touch({ Claim: [id] })
    await this.write()
    await this.#session.run('update "Claim" set "supersedesId" = ? where "id" = ?', [supersedesId, id])
  }

  async removeAnswer(claimId: number, check: string): Promise<void> {
    this.#notes.touch({ Claim: [claimId] })
    await this.write()
    await this.#session.run('delete from "CheckAnswer" where "claimId" = ? and "check" = ?', [claimId, check])
  }

  async changeReport(id: number, cells: readonly SqlValue[], published: string): Promise<void> {
    this.#notes.touch({ Report: [id] })
    await this.write()
    await this.#session.run(
      `update "Report" set "filedPublisherId" = case when "publisherId" = ? then "filedPublisherId" end,
       "filedSaidById" = case when "saidById" = ? then "filedSaidById" end, "title"=?, "publisherId"=?, "saidById"=?, "grade"=?, "language"=?, "url"=?, "archiveUrl"=?,
       "published"=?, "accessed"=? where "id" = ?`,
      [elementAt(cells, 1), elementAt(cells, 2), ...cells, id],
    )
    await this.#session.run('update "ReportCountry" set "published" = ? where "reportId" = ?', [
      published,
      id,
    ])
    await this.#session.run('delete from "ReportWord" where "reportId" = ?', [id])
    await this.#session.run('delete from "ReportAddress" where "reportId" = ?', [id])
  }

  async addPlaceWords(reportIds: readonly number[]): Promise<void> {
    await this.write()
    await addPlaceWords(this.#session, reportIds)
  }

  async write(): Promise<void> {
    for (const table of order) await this.#session.insert(table, columns[table], this.#rows.get(table) ?? [])
    this.#rows.clear()
  }
}

/** Where the row of a claim has the columns that the audit keeps; -1 for those that are blank at first. */
const keptAt = [THINGS.Claim.key, ...THINGS.Claim.columns].map((name) =>
  (columns.Claim as readonly string[]).indexOf(name),
)

const keptCells = (row: readonly SqlValue[]) => keptAt.map((at) => (at < 0 ? '' : elementAt(row, at)))

import 'server-only'
import { reportWords } from '@/lib/claims/search-words'
import type { ReportFields } from '@/lib/claims/types'
import type { SqlValue } from '@/lib/db/connection'
import { REPORT_COLUMNS } from '@/lib/exchange/claims-format'
import { elementAt } from '@/lib/lookup/element-at'
import { problemWith } from '@/lib/problems/problem'
import { addressDigest } from './address-digest'
import { lineBefore } from './line-before'
import { completed } from './matching/absent-columns'
import { ReportClaims } from './matching/match-claim'
import { isSameReport } from './matching/same-content'
import type { CachedReport } from './report-cache'
import {
  columns,
  firstDifference,
  isArchived,
  joined,
  originOf,
  reportCells,
  separated,
  talliedOf,
} from './rows'
import type { WriteContext } from './write-context'

/** Where `reportCells` has the address. */
const URL_AT = columns.Report.indexOf('url') - 2

/** Enters reports: rows that share a key are one report, whose fields may differ from the record but not within a file. */
export class ReportEntry {
  readonly #seen = new Set<number>()
  /** Ids of the reports that were entered without a title. */
  readonly untitled = new Set<number>()

  constructor(private readonly entry: WriteContext) {}

  /** The report of a row, added or brought up to date; null when the row contradicts an earlier one of the same file. */
  async enter(fields: ReportFields, line: number): Promise<CachedReport | null> {
    let report = this.entry.cache.get(fields.key)
    if (report?.said && saysSame(report.said, fields)) return report
    const publisherId = await this.entry.directory.idOf(fields.publisher)
    const given = fields.saidBy === '' ? null : await this.entry.directory.idOf(fields.saidBy)
    const cells = this.#completed(reportCells(fields, publisherId, given), report)
    const saidById = cells[2] as number | null
    const text = joined(cells)
    if (report === undefined) {
      const { key, published } = fields
      report = {
        id: this.entry.next.report++,
        key,
        fields: text,
        said: null,
        published,
        origin: originOf(cells),
        isArchived: isArchived(cells),
        countries: new Set(),
        claims: new ReportClaims(),
        line,
      }
      this.entry.cache.add(report)
      this.entry.batch.add('Report', [report.id, key, ...cells, this.entry.author.at])
      this.#addWords(report.id, fields.title, publisherId, saidById)
      this.#addAddress(report.id, cells)
      this.entry.counts.reportsNew++
    } else if (!isSameReport(report.fields, text)) {
      if (this.#seen.has(report.id)) return this.#refuse(report, fields, text, line)
      await this.#change(report, fields, cells, line)
      this.#addWords(report.id, fields.title, publisherId, saidById)
      this.#addAddress(report.id, cells)
    }
    if (!this.#seen.has(report.id)) {
      this.#seen.add(report.id)
      if (cells[0] === '') this.untitled.add(report.id)
      this.entry.counts.reports++
      report.line = line
    }
    report.said = fields
    return report
  }

  /** The cells of a row, with what is on record where the file has no column. */
  #completed(cells: SqlValue[], report: CachedReport | undefined): SqlValue[] {
    const { absent } = this.entry.purpose
    if (!absent || report === undefined) return cells
    const whole = completed(cells, separated(report.fields), absent.report)
    const saidBy = whole[2]
    if (typeof saidBy === 'string') whole[2] = saidBy === '' ? null : Number(saidBy)
    return whole
  }

  #addWords(reportId: number, title: string, publisherId: number, saidById: number | null): void {
    const { directory, batch } = this.entry
    const others = [...directory.wordsOf(publisherId), ...directory.wordsOf(saidById)]
    for (const word of reportWords(title, others)) batch.add('ReportWord', [reportId, word])
  }

  #addAddress(reportId: number, cells: readonly SqlValue[]): void {
    const address = addressDigest(String(cells[URL_AT]))
    if (address !== '') this.entry.batch.add('ReportAddress', [reportId, address])
  }

  #refuse(report: CachedReport, fields: ReportFields, text: string, line: number): null {
    const [at] = firstDifference(report.fields, text)
    this.entry.problems.push({
      line,
      column: elementAt(REPORT_COLUMNS, at),
      ...problemWith('reportDiffers', { ...lineBefore(report.line), report: fields.key }),
    })
    return null
  }

  async #change(
    report: CachedReport,
    fields: ReportFields,
    cells: ReturnType<typeof reportCells>,
    line: number,
  ): Promise<void> {
    await this.entry.batch.changeReport(report.id, cells, fields.published)
    const [before, after] = [named(report.fields), named(joined(cells))]
    this.entry.trail.changed(report.key, before, after)
    if (before.published !== after.published || before.accessed !== after.accessed)
      this.entry.purpose.onRedated?.(line, report.id)
    report.fields = joined(cells)
    report.published = fields.published
    this.#recount(report, cells)
    this.entry.counts.reportsChanged++
    for (const stream of await this.entry.streams.ofReport(report.id)) this.entry.effects.touch(stream)
  }

  /** What is on record of the report comes from elsewhere, or is under another grade. */
  #recount(report: CachedReport, cells: readonly SqlValue[]): void {
    const { effects } = this.entry
    const copies = Number(isArchived(cells)) - Number(report.isArchived)
    if (copies !== 0) for (const id of report.countries) effects.gain(id, { archived: copies })
    report.isArchived = isArchived(cells)
    report.origin = originOf(cells)
    for (const claim of report.claims.where(() => true)) {
      effects.tallies.count(talliedOf(claim), -1)
      claim.origin = report.origin
      effects.tallies.count(talliedOf(claim), 1)
    }
  }
}

/** The joined fields of a report by their columns; organisations by their ids. */
function named(fields: string): Record<string, string> {
  return Object.fromEntries(separated(fields).map((cell, at) => [elementAt(REPORT_COLUMNS, at), cell]))
}

/** Whether two rows of a report say the same of it: most rows repeat the one before. */
const saysSame = (before: ReportFields, now: ReportFields) =>
  before === now ||
  (before.title === now.title &&
    before.publisher === now.publisher &&
    before.saidBy === now.saidBy &&
    before.grade === now.grade &&
    before.language === now.language &&
    before.url === now.url &&
    before.archiveUrl === now.archiveUrl &&
    before.published === now.published &&
    before.accessed === now.accessed)

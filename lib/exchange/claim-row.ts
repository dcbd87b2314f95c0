import { REASONS } from '@/lib/claims/reasons'
import type { ClaimFields, ReportedRow, ReportFields } from '@/lib/claims/types'
import { problemWith } from '@/lib/problems/problem'
import { readAnswers } from './cells/answer-cells'
import { type ClaimContext, claimContext, type OnRecord } from './cells/claim-context'
import { readFigure, readMetricCell, readPart } from './cells/figure-cells'
import { LONGEST_CLAIM_ID, mayBeMade } from './cells/made-claim-id'
import { readReportCells } from './cells/report-cells'
import { RowCells, shortened } from './cells/row-cells'
import { readWindow } from './cells/window-cells'
import { type ClaimColumnName, COLUMN_AT, REPORT_COLUMNS } from './claims-format'
import { LONGEST } from './limits'
import type { FileProblem, RawRow } from './types'

/** Reasons of a ruling: those of a published figure that a check doubts, and that its report is graded X. */
const PIN_REASONS = [...REASONS, 'unreliable'] as const

const PINS = ['accept', 'set_aside'] as const
const WITHDRAWN: ReadonlyMap<string, boolean> = new Map([
  ['', false],
  ['true', true],
  ['false', false],
  ['yes', true],
  ['no', false],
  ['1', true],
  ['0', false],
])

export type ClaimRowResult = { ok: true; row: ReportedRow } | { ok: false; problems: FileProblem[] }

/** The reader of the rows of one file; `absent` are the columns that it lacks. */
export function claimRowReader(
  onRecord: OnRecord,
  absent: ReadonlySet<string> = new Set(),
): (raw: RawRow) => ClaimRowResult {
  const context = claimContext(onRecord)
  const dependent = dependentOn(absent)
  const reasons = { ofRulings: !absent.has('pin_reason'), ofAnswers: !absent.has('accepted_reason') }
  const readReport = reportReader()
  return (raw) =>
    parseClaimRow(dependent.length === 0 ? raw : blanked(raw, dependent), context, reasons, readReport)
}

/** Reads the report of a row; one without a problem whose cells repeat those of the row before is the same object. */
function reportReader(): (raw: RawRow, cells: RowCells) => ReportFields {
  let before: { cells: readonly string[]; report: ReportFields } | null = null
  return (raw, cells) => {
    if (before !== null && REPORT_AT.every((at) => raw.cells[at] === before?.cells[at])) return before.report
    const report = readReportCells(cells)
    before = cells.problems.length === 0 ? { cells: raw.cells, report } : null
    return report
  }
}

/** Where the cells are of which a report is read. */
const REPORT_AT = (['report_id', ...REPORT_COLUMNS] as const).map((name) => COLUMN_AT[name])

/** Whether the file has the reasons. */
type Reasons = { ofRulings: boolean; ofAnswers: boolean }

/** Columns that say nothing without another one: where the file lacks that, they are passed over. */
function dependentOn(absent: ReadonlySet<string>): number[] {
  const needs = {
    from_precision: 'from',
    pin_reason: 'pin',
    pin_date: 'pin',
    accepted_reason: 'accepted',
  } as const
  return Object.entries(needs).flatMap(([name, needed]) =>
    absent.has(needed) ? [COLUMN_AT[name as keyof typeof needs]] : [],
  )
}

function blanked({ line, cells }: RawRow, at: readonly number[]): RawRow {
  return { line, cells: cells.map((cell, position) => (at.includes(position) ? '' : cell)) }
}

/**
 * Checks and types one row of a file of reported figures. Surrounding spaces are dropped and line breaks in `words` and
 * `note` become LF; nothing else is changed and nothing is guessed. A blank stays '' (only `high` is null, where there
 * is no upper bound), amounts are whole base units of the metric. Either the row, or all of its problems in the order of
 * the columns.
 */
function parseClaimRow(
  raw: RawRow,
  context: ClaimContext,
  reasons: Reasons,
  readReport: ReturnType<typeof reportReader>,
): ClaimRowResult {
  const cells = new RowCells(raw)
  const report = readReport(raw, cells)
  const claim = readClaim(cells, context, report.published, reasons)
  if (cells.problems.length === 0) return { ok: true, row: { line: raw.line, report, claim } }
  const at = (problem: FileProblem) => COLUMN_AT[problem.column as ClaimColumnName]
  return { ok: false, problems: cells.problems.sort((a, b) => at(a) - at(b)) }
}

function readClaim(cells: RowCells, context: ClaimContext, published: string, reasons: Reasons): ClaimFields {
  const operator = cells.name('operator', LONGEST.name)
  const country = readCountry(cells, context)
  const metric = readMetricCell(cells, context)
  const window = readWindow(cells, published, metric)
  const figure = readFigure(cells, metric)
  const { pin, pinReason, pinDate } = readPin(cells, reasons.ofRulings)
  // Spelt out, since spreading costs a third of the reading of a row.
  return {
    claimId: readClaimId(cells, 'claim_id'),
    operator,
    country,
    metric: metric?.key ?? '',
    part: metric ? readPart(cells, metric) : '',
    verb: cells.text('verb', LONGEST.name),
    basis: window.basis,
    from: window.from,
    fromPrecision: window.fromPrecision,
    to: window.to,
    toPrecision: window.toPrecision,
    places: readPlaces(cells, country, context),
    qualifier: figure.qualifier,
    amount: figure.amount,
    amountTo: figure.amountTo,
    unit: figure.unit,
    low: figure.low,
    value: figure.value,
    high: figure.high,
    words: cells.text('words', LONGEST.words),
    note: cells.text('note', LONGEST.words),
    supersedes: readSupersedes(cells),
    withdrawn: readWithdrawn(cells),
    pin,
    pinReason,
    pinDate,
    answers: readAnswers(cells, reasons.ofAnswers),
  }
}

function readCountry(cells: RowCells, context: ClaimContext): string {
  const text = cells.filled('country')
  const problem = text === '' ? null : context.countryProblem(text)
  return problem === null ? text : cells.refuse('country', problem)
}

function readPlaces(cells: RowCells, country: string, context: ClaimContext): readonly string[] {
  const text = cells.text('places', LONGEST.words)
  if (text === '' || country === '') return []
  const area = context.area(text, country)
  if (area.ok) return area.codes
  for (const problem of area.problems) cells.refuse('places', problem)
  return []
}

function readClaimId(cells: RowCells, column: 'claim_id' | 'supersedes'): string {
  const id = cells.plain(column)
  const made = mayBeMade(id)
  const text = cells.text(column, made ? LONGEST_CLAIM_ID : LONGEST.id)
  if (made || !text.includes(';')) return text
  return cells.refuse(column, problemWith('semicolon'))
}

function readSupersedes(cells: RowCells): string {
  const text = readClaimId(cells, 'supersedes')
  if (text === '' || text !== cells.plain('claim_id')) return text
  return cells.refuse('supersedes', problemWith('ownId'))
}

function readWithdrawn(cells: RowCells): boolean {
  const text = cells.plain('withdrawn')
  const withdrawn = WITHDRAWN.get(text.toLowerCase())
  if (withdrawn !== undefined) return withdrawn
  cells.refuse('withdrawn', problemWith('notYesNo', { text: shortened(text) }))
  return false
}

/** `isRuled`: whether the file has reasons; where it has none, only a ruling on record may be repeated. */
function readPin(cells: RowCells, isRuled: boolean): Pick<ClaimFields, 'pin' | 'pinReason' | 'pinDate'> {
  const pin = cells.choice('pin', PINS, 'ruling')
  const pinReason = cells.choice('pin_reason', PIN_REASONS, 'reason')
  const pinDate = cells.day('pin_date')
  const pinned = cells.plain('pin') !== ''
  const reasoned = cells.plain('pin_reason') !== ''
  if (pinned && !reasoned && isRuled)
    cells.refuse('pin_reason', problemWith('pinReasonMissing', { words: PIN_REASONS }))
  if (reasoned && !pinned) {
    cells.refuse('pin', problemWith('pinMissing', { beside: 'reason' }))
  } else if (cells.plain('pin_date') !== '' && !pinned) {
    cells.refuse('pin', problemWith('pinMissing', { beside: 'day' }))
  }
  return { pin, pinReason, pinDate }
}

import { problemWith } from '@/lib/problems/problem'
import type { FileProblem, RawRow, TableColumn } from '../types'
import { type HeaderMap, readHeader } from './csv-header'
import { type RecordBatch, readRecords } from './csv-records'
import { isSeparatorLine } from './csv-signs'
import { hxlNote, isBlankRow, isTagRow, misplacedHeader } from './header-rows'
import { restored } from './neutral-text'

/** Rows in the order of the file, with the problems met among them. */
export type RowBatch = { rows: RawRow[]; problems: FileProblem[] }

/** A file whose header line is in order. `notes` are worth showing and stop nothing, `absent` are optional columns that it lacks; read `batches` once, to the end. */
export type CsvFile =
  | { ok: true; notes: FileProblem[]; absent: ReadonlySet<string>; batches: AsyncGenerator<RowBatch, void> }
  | { ok: false; problems: FileProblem[] }

/**
 * Reads a table from the bytes of a CSV file (RFC 4180), in constant memory: UTF-8 with or without a byte-order mark, LF
 * or CRLF (or CR alone, throughout), cells separated by comma, semicolon or tab as its header line has it, columns in
 * any order.
 *
 * A row carries the line on which it begins, counted as an editor counts, line breaks inside quotes included. Rows of
 * blank cells are passed over, and so are a line `sep=;` and blank lines before the header line, and HXL tags below it. A
 * row with too few cells, or with more that are not blank, is a problem and reading goes on; bytes that are not UTF-8, a
 * broken quote and a row above a million bytes are problems that end it, in the last batch. The apostrophes that
 * neutralise a text cell are taken off; nothing else is changed.
 */
export async function readCsv(
  bytes: AsyncIterable<Uint8Array>,
  columns: readonly TableColumn[],
): Promise<CsvFile> {
  const batches = readRecords(bytes)
  const first = await firstRecords(batches)
  const names = first.records.shift()
  if (names === undefined) {
    const empty: FileProblem = { line: 1, column: null, ...problemWith('fileEmpty') }
    return { ok: false, problems: [first.problem ?? empty] }
  }
  const read = readHeader(names.cells, columns, names.line)
  if (!read.ok) {
    await batches.return()
    const misplaced = misplacedHeader([names, ...first.records], columns)
    return misplaced === null ? read : { ok: false, problems: [misplaced] }
  }
  const { notes, absent } = read.header
  const tags = first.records[0]
  if (tags !== undefined && isTagRow(tags.cells)) {
    first.records.shift()
    notes.push(hxlNote(tags.line))
  }
  return { ok: true, notes, absent, batches: rowsOf(first, batches, columns, read.header) }
}

/** The records from the names of the columns on; blank lines before them and Excel's line `sep=;` are passed over. */
async function firstRecords(batches: AsyncGenerator<RecordBatch, void>): Promise<RecordBatch> {
  for (;;) {
    const next = await batches.next()
    if (next.done) return { records: [], problem: null }
    const { records, problem } = next.value
    const at = records.findIndex(({ cells }) => !isBlankRow(cells) && !isSeparatorLine(cells))
    if (at >= 0) return { records: records.slice(at), problem }
    if (problem) return { records: [], problem }
  }
}

async function* rowsOf(
  first: RecordBatch,
  rest: AsyncGenerator<RecordBatch, void>,
  columns: readonly TableColumn[],
  header: HeaderMap,
): AsyncGenerator<RowBatch, void> {
  const isText = columns.map(({ kind }) => kind === 'text')
  try {
    yield rowBatch(first, header, isText)
    for await (const batch of rest) yield rowBatch(batch, header, isText)
  } finally {
    await rest.return()
  }
}

function rowBatch(batch: RecordBatch, { width, at }: HeaderMap, isText: readonly boolean[]): RowBatch {
  const rows: RawRow[] = []
  const problems: FileProblem[] = []
  for (const { line, cells } of batch.records) {
    if (isBlankRow(cells)) continue
    if (cells.length < width || !isBlankRow(cells.slice(width))) {
      const kind = cells.length > width ? 'more' : 'fewer'
      const counted = problemWith('cellCount', { found: cells.length, expected: width, kind })
      problems.push({ line, column: null, ...counted })
      continue
    }
    const row = new Array<string>(at.length)
    for (let column = 0; column < at.length; column++) {
      const cell = cells[at[column] ?? -1] ?? ''
      row[column] = isText[column] ? restored(cell) : cell
    }
    rows.push({ line, cells: row })
  }
  if (batch.problem) problems.push(batch.problem)
  return { rows, problems }
}

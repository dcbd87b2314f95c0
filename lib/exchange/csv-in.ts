import { type HeaderMap, readHeader } from './csv-header'
import { type RecordBatch, readRecords } from './csv-records'
import { restored } from './neutral-text'
import type { FileProblem, RawRow, TableColumn } from './types'

/** Rows in the order of the file, with the problems met among them. */
export type RowBatch = { rows: RawRow[]; problems: FileProblem[] }

/** A file whose header line is in order. `notes` are worth showing and stop nothing; read `batches` once, to the end. */
export type CsvFile =
  | { ok: true; notes: FileProblem[]; batches: AsyncGenerator<RowBatch, void> }
  | { ok: false; problems: FileProblem[] }

/**
 * Reads a table from the bytes of a CSV file (RFC 4180), in constant memory: UTF-8 with or without a byte-order mark, LF
 * or CRLF (or CR alone, throughout), cells separated by comma, semicolon or tab as its header line has it, columns in
 * any order.
 *
 * A row carries the line on which it begins, counted as an editor counts, line breaks inside quotes included. Rows of
 * blank cells are passed over. A row with too many or too few cells is a problem and reading goes on; bytes that are not
 * UTF-8, a broken quote and a row above a million bytes are problems that end it, in the last batch. The apostrophe that
 * neutralises a text cell is taken off; nothing else is changed.
 */
export async function readCsv(
  bytes: AsyncIterable<Uint8Array>,
  columns: readonly TableColumn[],
): Promise<CsvFile> {
  const batches = readRecords(bytes)
  const first = await firstRecords(batches)
  const names = first.records.shift()
  if (!names) {
    const message = 'the file is empty; begin it with the names of its columns'
    return { ok: false, problems: [first.problem ?? { line: 1, column: null, message }] }
  }
  const read = readHeader(names.cells, columns)
  if (!read.ok) {
    await batches.return()
    return read
  }
  return { ok: true, notes: read.header.notes, batches: rowsOf(first, batches, columns, read.header) }
}

async function firstRecords(batches: AsyncGenerator<RecordBatch, void>): Promise<RecordBatch> {
  for (;;) {
    const next = await batches.next()
    if (next.done) return { records: [], problem: null }
    if (next.value.records.length > 0 || next.value.problem) return next.value
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
    if (cells.length !== width) {
      if (!isBlank(cells)) problems.push({ line, column: null, message: widthMessage(cells.length, width) })
      continue
    }
    const row = new Array<string>(at.length)
    for (let column = 0; column < at.length; column++) {
      const from = at[column]!
      const cell = from < 0 ? '' : cells[from]!
      row[column] = isText[column] ? restored(cell) : cell
    }
    if (!isBlank(cells)) rows.push({ line, cells: row })
  }
  if (batch.problem) problems.push(batch.problem)
  return { rows, problems }
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '')
}

function widthMessage(found: number, expected: number): string {
  const cells = found === 1 ? '1 cell' : `${found} cells`
  const cause =
    found > expected
      ? 'put a text that holds a separator in quotes'
      : 'leave a blank cell for each blank value'
  return `has ${cells}, and the header line ${expected}; ${cause}`
}

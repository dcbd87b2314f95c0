import { type CsvError, Parser } from 'csv-parse'
import { restored } from '@/lib/exchange/csv/neutral-text'
import type { Spreadsheet } from '../types'
import { Grid } from './grid'
import { GRID, SHEET_LIMITS } from './limits'
import { SpreadsheetRefused } from './refused'
import { separatorOf } from './separator'
import { decodedPieces, textEncoding } from './text-encoding'

/** What the one sheet of a CSV file is called. */
const SHEET_NAME = 'CSV'
const LINE_END = /\r\n|\n|\r/
const LONGEST_RECORD = 1_000_000
const LONGEST_HEAD = 300_000

/**
 * The one sheet of a CSV file, its cells as texts: in any encoding, with any separator, whatever ends its lines. Apostrophes that
 * neutralise a cell are taken off, as `readCsv` does.
 */
export async function readCsvSheet(bytes: Uint8Array): Promise<Spreadsheet> {
  const encoding = textEncoding(bytes)
  const pieces = decodedPieces(bytes, encoding)
  let head = ''
  while (head.length < LONGEST_HEAD) {
    const next = pieces.next()
    if (next.done) break
    head += next.value
  }
  const { separator, skip } = separatorOf(head)
  const parser = new RowParser(separator, skip)
  await parser.takeText(head.slice(skip))
  for (const piece of pieces) await parser.takeText(piece)
  return { format: 'csv', sheets: [(await parser.finish()).sheet(false)], encoding, separator }
}

/** csv-parse, with its records taken as they come. A quote that does not begin a cell is a sign like others. */
class RowParser extends Parser {
  readonly #grid = new Grid(SHEET_NAME, { cells: 0 })
  #row: number
  /** The line on which the next row begins. */
  #line: number
  #refused: SpreadsheetRefused | null = null

  constructor(separator: string, skipped: number) {
    super({
      delimiter: separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LONGEST_RECORD,
    })
    this.#row = skipped > 0 ? 1 : 0
    this.#line = this.#row + 1
    // The callbacks of write and end carry every error; without a listener it would be thrown as well.
    this.on('error', () => {})
  }

  override push(record: string[] | null): boolean {
    if (record === null)
      return super.push(null)
      // Rows are as long as they are: each is taken for the first, with which the library compares all others, at a cost.
    ;(this.info as { records: number }).records = 0
    if (this.#refused !== null) return true
    try {
      if (this.#row >= GRID.rows)
        throw SpreadsheetRefused.of('too-many-rows', { sheet: SHEET_NAME, most: SHEET_LIMITS.rows })
      const cells = record.map(restored)
      if (cells.some((cell) => cell.trim() !== '')) this.#grid.put(this.#row, cells)
      this.#row++
      this.#line++
      for (const cell of record) if (LINE_END.test(cell)) this.#line += cell.split(LINE_END).length - 1
    } catch (error) {
      if (!(error instanceof SpreadsheetRefused)) throw error
      this.#refused = error
    }
    return true
  }

  async takeText(text: string): Promise<void> {
    if (text === '') return
    this.#check(await new Promise<Error | null | undefined>((done) => this.write(text, done)))
  }

  async finish(): Promise<Grid> {
    this.#check(await new Promise<Error | null | undefined>((done) => super.end(done)))
    return this.#grid
  }

  #check(error: Error | null | undefined): void {
    if (this.#refused !== null) throw this.#refused
    if (!error) return
    const { code } = error as CsvError
    if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE')
      throw SpreadsheetRefused.of('quotes', { line: this.#line })
    throw error
  }
}

import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate'
import { colToLetter, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { elementAt } from '@/lib/lookup/element-at'
import type { TableRows } from '../types'
import { rowXml, type WrittenColumn } from './row-xml'

/** A sheet of a workbook: a styled header row that stays in view, and rows under it, of text, numbers and days. */
export interface WrittenSheet {
  /** At most 31 characters, none of them `: \ / ? * [ ]`. */
  name: string
  columns: readonly WrittenColumn[]
  rows: TableRows
}

const header = {
  font: { bold: true, name: 'Calibri', size: 11, color: { rgb: 'FFFFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FF17201D' } },
} as const
const formats = { text: undefined, decimal: '#,##0.######', integer: '#,##0', boolean: undefined } as const
const dayFormat = 'yyyy-mm-dd'
const lastRow = 1_048_576
const chunkChars = 262_144

/**
 * A workbook (XLSX) in chunks of bytes, made as they are asked for, sheet after sheet: 100,000 rows take no more memory
 * than 1,000. Rows of a later sheet are asked for when the earlier ones are written. Text is never a formula.
 * The library writes the workbook with a first row on each sheet; the rows are put in its place here, since its own
 * writer of streams makes one sheet without a styled header.
 * @throws RangeError where a sheet has more rows than Excel can hold
 */
export async function* xlsxChunks(
  sheets: readonly WrittenSheet[],
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const parts = unzipSync(await writeXlsx({ sheets: sheets.map(emptySheet) }))
  const made: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    made.push(chunk as Uint8Array<ArrayBuffer>)
  })
  for (const [path, bytes] of Object.entries(parts)) {
    const entry = new ZipDeflate(path, { level: 6 })
    zip.add(entry)
    const sheet = sheets[sheetNumber(path) - 1]
    if (sheet === undefined) entry.push(bytes, true)
    else {
      for await (const text of sheetXml(strFromU8(bytes), sheet)) {
        entry.push(strToU8(text))
        yield* made.splice(0)
      }
      entry.push(new Uint8Array(0), true)
    }
    yield* made.splice(0)
  }
  zip.end()
  yield* made
}

/** A sheet with its header and one row, from which the styles of its columns are read. */
function emptySheet({ name, columns }: WrittenSheet): WriteSheet {
  return {
    name,
    columns: columns.map((column) => ({
      key: column.name,
      width: column.width ?? 14,
      ...formatOf(column),
    })),
    rows: [columns.map((column) => column.name), columns.map((column) => (isNumber(column) ? 1 : 'x'))],
    cells: new Map(columns.map((column, at) => [`0,${at}`, { value: column.name, style: header }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${colToLetter(columns.length - 1)}${lastRow}` },
  }
}

function formatOf(column: WrittenColumn): { numFmt?: string } {
  const numFmt = column.days ? dayFormat : formats[column.kind]
  return numFmt === undefined ? {} : { numFmt }
}

function isNumber({ kind, days }: WrittenColumn): boolean {
  return days === true || kind === 'decimal' || kind === 'integer'
}

/** The text of a sheet: what the library wrote, with the rows in place of its second. */
async function* sheetXml(
  written: string,
  { name, columns, rows }: WrittenSheet,
): AsyncGenerator<string, void> {
  const from = written.indexOf('<row r="2">')
  const to = written.indexOf('</sheetData>')
  const styles = Array.from(
    written.substring(from, to).matchAll(/<c [^>]*?(?: s="(\d+)")?>/g),
    ([, style]) => style ?? '0',
  )
  const styled = columns.map((column, at) => ({
    ...column,
    letters: colToLetter(at),
    style: elementAt(styles, at),
  }))
  // How far the rows reach is not known yet, and readers that are told less than there is read no more.
  let text = written.substring(0, from).replace(/<dimension [^>]*\/>/, '')
  let row = 1
  for await (const batch of rows) {
    for (const cells of batch) {
      row += 1
      if (row > lastRow) throw new RangeError(`the sheet ${name} has more than ${lastRow - 1} rows`)
      text += rowXml(row, cells, styled)
      if (text.length < chunkChars) continue
      yield text
      text = ''
    }
  }
  yield text + written.substring(to)
}

/** 1 for the first sheet, 0 for a part that is no sheet. */
function sheetNumber(path: string): number {
  return Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1] ?? 0)
}

import { readFile } from 'node:fs/promises'
import type { ApartOperation } from '../apart/messages'
import { columnCount } from '../layout/preview'
import { sheetKind } from '../layout/sheet-kind'
import type { SheetKind, Spreadsheet } from '../types'
import { readSpreadsheet } from './read-spreadsheet'

/** What a file is, and which sheets it has. */
export interface SpreadsheetOutline {
  format: Spreadsheet['format']
  encoding?: string
  separator?: string
  sheets: { name: string; kind: SheetKind; hidden: boolean; rows: number; columns: number }[]
}

/** Reads the file at a path. */
export const outline: ApartOperation<{ path: string }, SpreadsheetOutline> = async ({ path }) => {
  const { sheets, ...file } = await readSpreadsheet(await readFile(path))
  return {
    ...file,
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      kind: sheetKind(sheet),
      hidden: sheet.hidden,
      rows: sheet.rows.length,
      columns: columnCount(sheet),
    })),
  }
}

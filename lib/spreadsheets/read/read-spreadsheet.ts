import type { Sheet, Spreadsheet } from '../types'
import { Archive } from './archive'
import { readCsvSheet } from './csv-in'
import { refuseForeign } from './foreign'
import { SHEET_LIMITS } from './limits'
import { isOds, readOdsSheets } from './ods-in'
import { SpreadsheetRefused } from './refused'
import { refuseArchive, workbookParts } from './workbook-parts'
import { readXlsxSheets } from './xlsx-in'

/**
 * Reads a workbook (XLSX, ODS) or a text table (CSV), told by what is in it and not by its name. Formulas are not computed, and
 * nothing that the file refers to is asked for.
 * @throws SpreadsheetRefused where it cannot be read: what it is, and the remedy
 */
export async function readSpreadsheet(bytes: Uint8Array): Promise<Spreadsheet> {
  if (bytes.length > SHEET_LIMITS.fileBytes)
    throw SpreadsheetRefused.of('too-large', { megabytes: SHEET_LIMITS.fileBytes / 1_000_000 })
  if (bytes.every((byte) => byte === 0)) throw SpreadsheetRefused.of('empty', {})
  if (isZip(bytes)) return checked(await readArchive(bytes))
  refuseForeign(bytes)
  return checked(await readCsvSheet(bytes))
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 99) < 9

async function readArchive(bytes: Uint8Array): Promise<Spreadsheet> {
  const archive = await Archive.open(bytes)
  if (await isOds(archive)) return { format: 'ods', sheets: await readOdsSheets(archive) }
  const parts = await workbookParts(archive)
  if (parts === null) return refuseArchive(archive)
  return { format: 'xlsx', sheets: await readXlsxSheets(archive, parts) }
}

function checked(spreadsheet: Spreadsheet): Spreadsheet {
  const hasCells = ({ rows }: Sheet) => rows.length > 0
  if (spreadsheet.sheets.some(hasCells)) return spreadsheet
  throw SpreadsheetRefused.of(spreadsheet.format === 'csv' ? 'empty' : 'no-sheets', {})
}

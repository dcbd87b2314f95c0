import { tidied } from '@/lib/signs/cleared'
import { withLatinDigits } from '@/lib/signs/latin-digits'
import type { FileOffer, Mapping, SheetOffer } from '@/lib/spreadsheets/types'

/**
 * The mapping with the sheet and the header that a form says; null where the row of the header is no row of the sheet. Another sheet or
 * another header has other columns: what was said of those of before stays only where they are the same.
 */
export function withSheet(offer: FileOffer, before: Mapping | null, form: FormData): Mapping | null {
  const asked = form.get('sheet') ?? before?.sheet
  const tables = offer.sheets.filter(({ kind }) => kind === 'table')
  const sheet = offer.sheets.find(({ name }) => name === asked) ?? tables[0] ?? offer.sheets[0]
  if (sheet === undefined) return null
  const header = headerSaid(sheet, form)
  if (header === null) return null
  const isSame =
    before !== null && sheetNameOf(before, offer) === sheet.name && isHeaderOf(before, sheet, header)
  if (isSame) return { ...before, sheet: sheet.name }
  const isFound = sheet.header?.row === header.row && sheet.header.rows === header.rows
  if (isFound && sheet.guess !== null) return { ...sheet.guess, sheet: sheet.name }
  return { ...blank, sheet: sheet.name, header }
}

/** A mapping that says nothing yet: its columns are found anew where the file is looked at by its header. */
const blank: Mapping = {
  version: 1,
  sheet: null,
  header: null,
  columns: [],
  constants: {},
  habits: {},
  year: null,
  repeated: null,
  values: [],
}

function sheetNameOf({ sheet }: Mapping, { sheets }: FileOffer): string | undefined {
  return sheet ?? sheets.find(({ kind }) => kind === 'table')?.name
}

const isHeaderOf = ({ header }: Mapping, sheet: SheetOffer, asked: { row: number; rows: number }) => {
  const before = header ?? sheet.header
  return before?.row === asked.row && before.rows === asked.rows
}

/** Where the form says that columns are named: rows from 0; null where it says no row of the sheet. */
function headerSaid(sheet: SheetOffer, form: FormData): { row: number; rows: number } | null {
  const text = withLatinDigits(tidied(String(form.get('headerRow') ?? '')))
  const rows = Math.min(3, Math.max(1, Number(form.get('headerRows') ?? 1) || 1))
  if (!/^[0-9]{1,7}$/.test(text)) return null
  const row = Number(text) - 1
  return row >= 0 && row < sheet.rows ? { row, rows } : null
}

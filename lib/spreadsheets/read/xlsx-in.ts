import { parseCellRef } from 'hucre/xlsx'
import { isDay } from '@/lib/periods/day'
import type { Sheet, SheetCell } from '../types'
import type { Archive } from './archive'
import { type NumberStyle, serialDay, serialTime, truthText } from './cell-texts'
import { type CellCount, Grid } from './grid'
import { GRID, SHEET_LIMITS } from './limits'
import { SpreadsheetRefused } from './refused'
import type { WorkbookParts } from './workbook-parts'
import { numberStyles, sharedTexts, unescaped } from './xlsx-texts'
import { attributeOf, readXmlEvents, type XmlElement } from './xml-events'

/** What the cells of a workbook refer to. */
interface CellContext {
  texts: readonly string[]
  styles: readonly NumberStyle[]
  from1904: boolean
}

/**
 * The sheets of an XLSX file: for formulas the values that were last shown, for days what the style of a cell calls a day. Only the
 * parts with cells, texts and styles are opened; pictures, charts, macros and links are not.
 */
export async function readXlsxSheets(archive: Archive, parts: WorkbookParts): Promise<Sheet[]> {
  if (parts.sheets.length > SHEET_LIMITS.sheets)
    throw SpreadsheetRefused.of('too-many-sheets', { most: SHEET_LIMITS.sheets })
  const context: CellContext = {
    texts: await sharedTexts(archive, parts.sharedStrings),
    styles: await numberStyles(archive, parts.styles),
    from1904: parts.from1904,
  }
  const count: CellCount = { cells: 0 }
  const sheets: Sheet[] = []
  for (const { name, hidden, part } of parts.sheets) {
    const grid = new Grid(name, count)
    const reader = new SheetReader(grid, context)
    await readXmlEvents(part, archive.chunks(part), reader)
    sheets.push(grid.sheet(hidden))
  }
  return sheets
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i

/** Puts the cells of one sheet into a grid, as they are read. */
class SheetReader {
  readonly #grid: Grid
  readonly #context: CellContext
  #row = -1
  #cells: SheetCell[] = []
  #column = -1
  #type = 'n'
  #style: NumberStyle = 'number'
  /** What the cell says, and whether it is just being said: in <v>, or in <t> of an inline text. */
  #value = ''
  #isValue = false
  #isReading = false
  #isData = false

  constructor(grid: Grid, context: CellContext) {
    this.#grid = grid
    this.#context = context
  }

  readonly begins = (element: XmlElement): void => {
    switch (element.name) {
      case 'c':
        this.#beginCell(element)
        break
      case 'v':
        this.#isValue = this.#column >= 0
        break
      case 't':
        this.#isValue = this.#type === 'inlineStr' && !this.#isReading
        break
      case 'rPh':
        this.#isReading = true
        break
      case 'row':
        if (this.#isData) this.#beginRow(element)
        break
      case 'sheetData':
        this.#isData = true
        break
      case 'mergeCell':
        this.#merge(attributeOf(element, 'ref') ?? '')
    }
  }

  readonly text = (text: string): void => {
    if (this.#isValue) this.#value += text
  }

  readonly ends = (name: string): void => {
    switch (name) {
      case 'v':
      case 't':
        this.#isValue = false
        break
      case 'rPh':
        this.#isReading = false
        break
      case 'c':
        if (this.#isData && this.#value !== '') this.#cells[this.#column] = this.#cell()
        break
      case 'row':
        if (this.#isData) this.#grid.put(this.#row, this.#cells)
        break
      case 'sheetData':
        this.#isData = false
    }
  }

  #beginRow(element: XmlElement): void {
    const named = Number(attributeOf(element, 'r'))
    this.#row = Number.isInteger(named) && named >= 1 ? named - 1 : this.#row + 1
    if (this.#row >= GRID.rows) throw SpreadsheetRefused.of('broken', {})
    this.#cells = []
    this.#column = -1
  }

  #beginCell(element: XmlElement): void {
    const reference = attributeOf(element, 'r')
    const column = reference === undefined ? this.#column + 1 : parseCellRef(reference).col
    if (column < 0 || column >= GRID.columns) throw SpreadsheetRefused.of('broken', {})
    this.#column = column
    this.#type = attributeOf(element, 't') ?? 'n'
    this.#style = this.#context.styles[Number(attributeOf(element, 's') ?? '0')] ?? 'number'
    this.#value = ''
  }

  #cell(): SheetCell {
    const value = this.#value
    switch (this.#type) {
      case 's':
        return this.#context.texts[Number(value)] ?? null
      case 'str':
      case 'inlineStr':
        return unescaped(value)
      case 'b':
        return truthText(value === '1' || value === 'true')
      case 'd':
        return isDay(value.slice(0, 10)) ? { day: value.slice(0, 10) } : value
      case 'e':
        return value
      default:
        return NUMBER.test(value.trim()) ? this.#number(Number(value)) : value
    }
  }

  #number(value: number): SheetCell {
    if (!Number.isFinite(value)) return this.#value
    if (this.#style === 'number') return value
    if (this.#style === 'time') return serialTime(value)
    const day = serialDay(value, this.#context.from1904)
    return this.#style === 'month' && typeof day === 'object' && day !== null
      ? { ...day, shows: 'month' }
      : day
  }

  #merge(range: string): void {
    const [first = '', last = first] = range.split(':')
    const [start, end] = [parseCellRef(first), parseCellRef(last)]
    this.#grid.merge({ top: start.row, left: start.col, bottom: end.row, right: end.col })
  }
}

import { isDay } from '@/lib/periods/day'
import type { Sheet, SheetCell } from '../types'
import type { Archive } from './archive'
import { truthText } from './cell-texts'
import { type CellCount, Grid } from './grid'
import { GRID, SHEET_LIMITS } from './limits'
import { SpreadsheetRefused } from './refused'
import { attributeOf, readXmlEvents, type XmlElement } from './xml-events'

const CONTENT = 'content.xml'
const MANIFEST = 'META-INF/manifest.xml'

/** Whether a ZIP file says that it is a sheet of OpenDocument, or a form for one. */
export async function isOds(archive: Archive): Promise<boolean> {
  if (!archive.has(CONTENT) || !archive.has('mimetype')) return false
  return (await archive.text('mimetype', 1_000)).startsWith('application/vnd.oasis.opendocument.spreadsheet')
}

/** The sheets of an ODS file: values as they were last shown; notes, drawings and what was changed are left out. */
export async function readOdsSheets(archive: Archive): Promise<Sheet[]> {
  if (archive.has(MANIFEST) && (await archive.text(MANIFEST)).includes('encryption-data'))
    throw SpreadsheetRefused.of('password', {})
  const reader = new ContentReader()
  await readXmlEvents(CONTENT, archive.chunks(CONTENT), reader)
  return reader.sheets
}

/** Most spaces that one element stands for: a cell holds no more than this. */
const MOST_SPACES = 32_767

/** Puts the cells of all sheets into grids, as they are read. */
class ContentReader {
  readonly sheets: Sheet[] = []
  readonly #count: CellCount = { cells: 0 }
  /** Styles of sheets that are not shown, and those of cells that show of a day no more than its month. */
  readonly #hiddenStyles = new Set<string>()
  readonly #monthStyles = new Set<string>()
  #style = ''
  #dateStyle: { name: string; shows: Set<string> } | null = null
  #grid: Grid | null = null
  #hidden = false
  #row = 0
  #rowRepeat = 1
  #cells: SheetCell[] = []
  /** The column of the cell that is read, and of how many it is one. */
  #column = 0
  #columnRepeat = 1
  #cell: XmlElement | null = null
  #text = ''
  #paragraphs = 0
  #isText = false
  /** How deep in what is no cell of a sheet: notes, drawings, tables within, what was changed. */
  #aside = 0

  readonly begins = (element: XmlElement): void => {
    if (this.#aside > 0 || isAside(element.name) || (element.name === 'table' && this.#grid !== null)) {
      this.#aside++
      return
    }
    switch (element.name) {
      case 'style':
        this.#style = attributeOf(element, 'name') ?? ''
        if (this.#monthStyles.has(attributeOf(element, 'data-style-name') ?? ''))
          this.#monthStyles.add(this.#style)
        break
      case 'date-style':
        this.#dateStyle = { name: attributeOf(element, 'name') ?? '', shows: new Set() }
        break
      case 'table-properties':
        if (attributeOf(element, 'display') === 'false') this.#hiddenStyles.add(this.#style)
        break
      case 'table':
        this.#beginSheet(element)
        break
      case 'table-row':
        this.#rowRepeat = repeatOf(attributeOf(element, 'number-rows-repeated'), GRID.rows)
        this.#cells = []
        this.#column = 0
        break
      case 'table-cell':
      case 'covered-table-cell':
        this.#beginCell(element)
        break
      case 'p':
        if (this.#cell === null) break
        if (this.#paragraphs++ > 0) this.#text += '\n'
        this.#isText = true
        break
      case 's':
        if (this.#isText) this.#text += ' '.repeat(repeatOf(attributeOf(element, 'c'), MOST_SPACES))
        break
      case 'line-break':
        if (this.#isText) this.#text += '\n'
        break
      case 'tab':
        if (this.#isText) this.#text += '\t'
        break
      default:
        this.#dateStyle?.shows.add(element.name)
    }
  }

  readonly text = (text: string): void => {
    if (this.#isText && this.#aside === 0) this.#text += text
  }

  readonly ends = (name: string): void => {
    if (this.#aside > 0) {
      this.#aside--
      return
    }
    switch (name) {
      case 'p':
        this.#isText = false
        break
      case 'date-style':
        this.#endDateStyle()
        break
      case 'table-cell':
      case 'covered-table-cell':
        this.#endCell()
        break
      case 'table-row':
        this.#endRow()
        break
      case 'table':
        if (this.#grid !== null) this.sheets.push(this.#grid.sheet(this.#hidden))
        this.#grid = null
    }
  }

  #endDateStyle(): void {
    const { name, shows } = this.#dateStyle ?? { name: '', shows: new Set<string>() }
    if (shows.has('month') && shows.has('year') && !shows.has('day')) this.#monthStyles.add(name)
    this.#dateStyle = null
  }

  #beginSheet(element: XmlElement): void {
    if (this.sheets.length >= SHEET_LIMITS.sheets)
      throw SpreadsheetRefused.of('too-many-sheets', { most: SHEET_LIMITS.sheets })
    this.#grid = new Grid(attributeOf(element, 'name') ?? '', this.#count)
    this.#hidden = this.#hiddenStyles.has(attributeOf(element, 'style-name') ?? '')
    this.#row = 0
  }

  #beginCell(element: XmlElement): void {
    this.#cell = element
    this.#columnRepeat = repeatOf(attributeOf(element, 'number-columns-repeated'), GRID.columns)
    this.#text = ''
    this.#paragraphs = 0
  }

  #endCell(): void {
    if (this.#cell === null) return
    const isMonth = this.#monthStyles.has(attributeOf(this.#cell, 'style-name') ?? '')
    const value = this.#cell.name === 'table-cell' ? cellOf(this.#cell, this.#text, isMonth) : null
    const [across, down] = (['number-columns-spanned', 'number-rows-spanned'] as const).map((name) =>
      repeatOf(this.#cell === null ? undefined : attributeOf(this.#cell, name), GRID.rows),
    ) as [number, number]
    this.#grid?.merge({
      top: this.#row,
      left: this.#column,
      bottom: this.#row + down - 1,
      right: this.#column + across - 1,
    })
    if (value !== null) {
      const most = Math.min(this.#columnRepeat, SHEET_LIMITS.columns + 1)
      for (let at = 0; at < most; at++) this.#cells[this.#column + at] = value
    }
    this.#column = Math.min(this.#column + this.#columnRepeat, GRID.columns)
    this.#cell = null
  }

  #endRow(): void {
    if (this.#cells.length > 0)
      for (let at = 0; at < this.#rowRepeat; at++) this.#grid?.put(this.#row + at, this.#cells)
    this.#row = Math.min(this.#row + this.#rowRepeat, GRID.rows)
  }
}

const isAside = (name: string) => name === 'annotation' || name === 'shapes' || name === 'tracked-changes'

function repeatOf(text: string | undefined, most: number): number {
  const times = Number(text ?? '1')
  return Number.isInteger(times) && times >= 1 ? Math.min(times, most) : 1
}

function cellOf(cell: XmlElement, text: string, isMonth: boolean): SheetCell {
  switch (attributeOf(cell, 'value-type')) {
    case 'float':
    case 'currency':
    case 'percentage': {
      const value = Number(attributeOf(cell, 'value') ?? '')
      return Number.isFinite(value) && attributeOf(cell, 'value') ? value : text || null
    }
    case 'boolean':
      return truthText(attributeOf(cell, 'boolean-value') === 'true')
    case 'date': {
      const day = (attributeOf(cell, 'date-value') ?? '').slice(0, 10)
      if (!isDay(day)) return text || null
      return isMonth ? { day, shows: 'month' } : { day }
    }
    default:
      return text || attributeOf(cell, 'string-value') || null
  }
}

import { elementAt } from '@/lib/lookup/element-at'
import { isStock } from '@/lib/metrics/types'
import { type MappedColumn, mappedColumns } from '../mapping/column-match'
import type { KnownIndex } from '../mapping/known-index'
import type { AmountOf, FigureField, KnownMetric, MappedFigure, Mapping, Sheet, SheetHeader } from '../types'
import { type CellReader, cellReader, type ReadAmount } from './cell-reader'
import { NameFinder } from './name-finder'
import { OneRow, type RowRead } from './one-row'
import { madeReportId } from './report-id'
import { PlaceFinder } from './row-place'
import { rowWindowOf, type WindowCells } from './row-window'

type Cells = MappedFigure['cells']
type From = MappedFigure['from']

/** Columns whose cells are taken over as they are. */
const asWritten: readonly FigureField[] = [
  ...([
    'report_id',
    'report_title',
    'grade',
    'language',
    'url',
    'archive_url',
    'verb',
    'words',
    'note',
  ] as const),
  ...(['from_precision', 'to_precision', 'pin', 'pin_reason', 'accepted', 'accepted_reason'] as const),
  ...(['claim_id', 'supersedes', 'withdrawn'] as const),
]
/** A text of somebody's stays as it is; who is called "n/a" is nobody; a word of a list may be "unknown". */
const readAs: ReadonlyMap<FigureField, 'verbatim' | 'text'> = new Map([
  ...asWritten.map((field) => [field, 'verbatim'] as const),
  ...(['operator', 'publisher', 'said_by'] as const).map((field) => [field, 'text'] as const),
])
const days: readonly FigureField[] = ['published', 'accessed', 'pin_date']

/** Reads the rows of a sheet as a mapping has it, one at a time. Nothing is guessed: what the mapping does not say is told as unanswered. */
export class RowReader {
  readonly columns: readonly MappedColumn[]
  readonly missing: readonly string[]
  readonly amounts: readonly { at: number; name: string; of: AmountOf }[]
  readonly #fields = new Map<FigureField, number>()
  readonly #areas: readonly number[]
  readonly #kind: Extract<MappedColumn['is'], { use: 'field' }>['kind']
  readonly #names: NameFinder
  readonly #places: PlaceFinder
  readonly #reader: CellReader
  readonly #reports = new Map<string, string>()

  constructor(
    private readonly sheet: Sheet,
    header: SheetHeader,
    private readonly mapping: Mapping,
    private readonly index: KnownIndex,
    private readonly shape: string,
  ) {
    const { columns, missing } = mappedColumns(mapping, header)
    this.columns = columns
    this.missing = missing
    this.amounts = columns.flatMap(({ at, name, is }) => {
      if (is.use === 'amount') return [{ at, name, of: is.of }]
      return is.use === 'field' && is.field === 'amount' ? [{ at, name, of: {} }] : []
    })
    for (const { at, is } of columns) if (is.use === 'field') this.#fields.set(is.field, at)
    this.#areas = columns
      .flatMap(({ at, is }) => (is.use === 'area' ? [{ at, level: is.level }] : []))
      .sort((a, b) => a.level - b.level)
      .map(({ at }) => at)
    const place = columns.find(({ is }) => is.use === 'field' && is.field === 'places')?.is
    this.#kind = place?.use === 'field' ? place.kind : undefined
    this.#names = new NameFinder(index, mapping.values)
    this.#places = new PlaceFinder(index, this.#names.answers)
    this.#reader = cellReader(mapping.habits)
  }

  /** Whether a column of the sheet, or the mapping for all rows, says this. */
  has(field: FigureField): boolean {
    return this.#fields.has(field) || (this.mapping.constants[field] ?? '').trim() !== ''
  }

  read(row: number): RowRead {
    const read = new OneRow(this.sheet, row)
    const filled = this.amounts.flatMap(({ at, of }) => {
      const amount = read.amount(at, this.#reader)
      return amount === null ? [] : [{ at, of, amount }]
    })
    if (filled.length === 0) return read
    const before = read.faults
    const shared = this.#shared(read)
    if (shared === null) return { figures: [], problems: [], unanswered: [] }
    const isWhole = read.faults === before
    for (const { at, of, amount } of filled) {
      const figure = this.#figure(read, shared, at, of, amount)
      if (isWhole && figure !== null && amount.text !== '') read.figures.push(figure)
    }
    return read
  }

  #cell(read: OneRow, field: FigureField): { text: string; at: number | null } {
    const at = this.#fields.get(field)
    const text = at === undefined ? '' : this.#reader[readAs.get(field) ?? 'plain'](read.cell(at))
    const constant = this.mapping.constants[field]?.trim() ?? ''
    return text === '' && constant !== '' ? { text: constant, at: null } : { text, at: at ?? null }
  }

  /** What all figures of a row have; null where the mapping leaves its rows out. */
  #shared(read: OneRow): { cells: Cells; from: From } | null {
    const cells: Cells = {}
    const from: From = {}
    const figure = { cells, from }
    for (const field of asWritten) {
      const { text, at } = this.#cell(read, field)
      put(figure, field, text, at)
    }
    for (const field of days) {
      const at = this.#fields.get(field)
      const cell = at === undefined ? null : read.cell(at)
      const constant = this.mapping.constants[field]?.trim() ?? ''
      const day = this.#reader.day(this.#reader.text(cell) === '' ? constant : cell)
      if (day.ok) put(figure, field, day.value ?? '', at ?? null)
      else read.tell(day, at ?? null)
    }
    for (const field of ['publisher', 'operator', 'said_by', 'country'] as const) {
      const cell = this.#cell(read, field)
      const named = this.#names.find(read, field === 'said_by' ? 'publisher' : field, cell)
      if (named === null) return null
      put(figure, field, named, cell.at)
    }
    if (!this.#fields.has('report_id') && !this.mapping.constants.report_id)
      put(figure, 'report_id', this.#reportId(cells), null)
    return figure
  }

  #reportId(cells: Cells): string {
    const { published = '', publisher = '', report_title: title = '', url = '' } = cells
    if (published === '' || publisher === '') return ''
    const key = [published, publisher, title, url].join('\n')
    const known = this.#reports.get(key)
    if (known !== undefined) return known
    const id = madeReportId({ published, publisher, title, url }, this.shape)
    this.#reports.set(key, id)
    return id
  }

  #figure(
    read: OneRow,
    shared: { cells: Cells; from: From },
    at: number,
    of: AmountOf,
    amount: ReadAmount,
  ): Omit<MappedFigure, 'rows'> | null {
    const before = read.faults
    const cells: Cells = { ...shared.cells, amount: amount.text }
    const from: From = { ...shared.from, amount: at }
    const figure = { row: read.row, cells, from }
    if (of.operator !== undefined) put(figure, 'operator', of.operator, at)
    const counted = this.#counted(read, of, at)
    if (counted === null) return null
    put(figure, 'metric', counted.metric, counted.metricAt)
    put(figure, 'part', counted.part, counted.partAt)
    const metric = this.index.metrics.get(counted.metric)
    const basis = this.#basis(read, of, metric)
    if (basis === null) return null
    put(figure, 'basis', basis.text, basis.at)
    const unit = this.#unit(read, of.unit ?? amount.unit, metric, at)
    if (unit === null) return null
    put(figure, 'unit', unit.text, unit.at)
    const qualifier = this.#cell(read, 'qualifier')
    const word = this.#names.find(read, 'qualifier', qualifier)
    if (word === null) return null
    put(figure, 'qualifier', word, qualifier.at)
    const upper = this.#fields.get('amount_to')
    if (upper !== undefined) put(figure, 'amount_to', read.amount(upper, this.#reader)?.text ?? '', upper)
    const place = this.#place(read, of, cells.country ?? '', at)
    if (place === null) return null
    put(figure, 'places', place.codes, place.at)
    const days = { basis: basis.text, isOfRow: basis.at !== null, published: cells.published ?? '' }
    const window = rowWindowOf(this.#windowCells(read), of, days, this.#reader)
    if (window.ok) {
      const { from: first, from_precision, to, to_precision } = window.window
      put(figure, 'from', first, window.fromAt ?? at)
      put(figure, 'to', to, window.toAt ?? at)
      if (cells.from_precision === undefined)
        put(figure, 'from_precision', from_precision, window.fromAt ?? at)
      if (cells.to_precision === undefined) put(figure, 'to_precision', to_precision, window.toAt ?? at)
    } else read.tell(window.fault, window.column ?? at)
    return read.faults > before ? null : figure
  }

  #counted(read: OneRow, of: AmountOf, at: number) {
    const metric = this.#cell(read, 'metric')
    const named = of.metric ?? this.#names.find(read, 'metric', metric)
    if (named === null) return null
    const [key = '', partOfMetric = ''] = named.split('/')
    const part = this.#cell(read, 'part')
    const own = of.part ?? this.#names.find(read, 'part', part, key)
    if (own === null) return null
    return {
      metric: key,
      metricAt: of.metric === undefined ? metric.at : at,
      part: own || partOfMetric,
      partAt: of.part === undefined ? (own === '' ? metric.at : part.at) : at,
    }
  }

  #basis(read: OneRow, of: AmountOf, metric: KnownMetric | undefined) {
    const cell = this.#cell(read, 'basis')
    const isWritten = of.basis !== undefined || (cell.text !== '' && cell.at !== null)
    // A level is one whatever was said of the file's other figures.
    if (metric !== undefined && isStock(metric) && !isWritten) return { text: 'level', at: null }
    const text = of.basis ?? this.#names.find(read, 'basis', cell)
    return text === null ? null : { text, at: cell.at }
  }

  #unit(read: OneRow, besides: string, metric: KnownMetric | undefined, at: number) {
    const column = this.#fields.get('unit')
    const text = column === undefined ? '' : this.#reader.text(read.cell(column)).trim()
    const written = text === '' ? { text: besides, at } : { text, at: column ?? null }
    if (written.text !== '') {
      const unit = this.#names.find(read, 'unit', written, metric?.key ?? '')
      return unit === null ? null : { text: unit, at: written.at }
    }
    const constant = this.mapping.constants.unit?.trim() ?? ''
    return { text: unitWithout(metric, constant), at: null }
  }

  #place(read: OneRow, of: AmountOf, country: string, at: number) {
    if (of.places !== undefined) return { codes: of.places, at }
    const column = this.#fields.get('places')
    const text = column === undefined ? '' : this.#reader.text(read.cell(column)).trim()
    const areas = this.#areas.map((area) => this.#reader.text(read.cell(area)).trim())
    const filledArea = areas.findLastIndex((area) => area !== '')
    const constant = this.mapping.constants.places?.trim() ?? ''
    if (text === '' && filledArea < 0 && constant === '') return { codes: '', at: column ?? null }
    const written = text === '' && filledArea < 0 ? constant : text
    const found = this.#places.find({ text: written, kind: this.#kind, areas, country })
    const where = text === '' && filledArea >= 0 ? elementAt(this.#areas, filledArea) : (column ?? null)
    if (found.kind === 'places') return { codes: found.codes, at: where }
    if (found.kind === 'left-out') return null
    if (found.kind === 'wrong') read.refuse(where, found.problem)
    else {
      const { text: asked, within, nearest } = found
      const isArea = asked !== written && areas.includes(asked)
      const column = isArea ? elementAt(this.#areas, areas.indexOf(asked)) : where
      read.ask({ ask: 'value', field: 'places', text: asked, within, nearest, row: read.row, column })
    }
    return { codes: '', at: where }
  }

  #windowCells(read: OneRow): WindowCells {
    const cells: WindowCells = {
      constants: {
        from: this.mapping.constants.from?.trim() ?? '',
        to: this.mapping.constants.to?.trim() ?? '',
      },
      yearOfMonths: this.mapping.year,
    }
    for (const { at, is } of this.columns) {
      const cell = { at, cell: read.cell(at) }
      if (is.use === 'year' || is.use === 'month' || is.use === 'period') cells[is.use] = cell
      else if (is.use === 'field' && (is.field === 'from' || is.field === 'to')) cells[is.field] = cell
    }
    return cells
  }
}

/** Fills a cell of a figure; a constant has no column behind it. No closure of `read`, which would be made anew for every row. */
function put(
  { cells, from }: { cells: Cells; from: From },
  field: FigureField,
  text: string,
  column: number | null,
): void {
  if (text === '') return
  cells[field] = text
  if (column === null) delete from[field]
  else from[field] = column
}

/** The unit of a figure that names none: the one of the file where the metric takes it, else the only one that the metric has. */
export function unitWithout(metric: KnownMetric | undefined, constant: string): string {
  if (metric === undefined) return constant
  const units: readonly string[] = metric.enteredUnits
  if (units.includes(constant)) return constant
  const counts = units.every((unit) => unit === 'count' || unit === 'people')
  return units.length === 1 || counts ? elementAt(units, 0) : constant
}

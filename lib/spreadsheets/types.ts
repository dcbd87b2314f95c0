import type { ClaimColumnName } from '@/lib/exchange/claims-format'
import type { Metric } from '@/lib/metrics/types'
import type { NamedPlace } from '@/lib/places/resolve'
import type { PlaceKind } from '@/lib/places/tree'
import type { Problem } from '@/lib/problems/problem'

/** What is on record, as plain data, when a file is looked at. */
export interface Known {
  metrics: KnownMetric[]
  /** The countries, and the places of those that the file may be about. */
  places: NamedPlace[]
  /** Every name and alias of organisations. */
  organisations: string[]
}

/** A metric with what it and its parts are called, in every language that has a name. */
export interface KnownMetric extends Metric {
  names: string[]
  /** By the key of the part. */
  partNames: Record<string, string[]>
}

/**
 * What a cell of a sheet holds: a text as written, a number as stored, a day that the file itself says is one (ISO; `shows` where
 * its format shows no more of it than the month), or null where it is blank. What a spreadsheet shows for a formula is its last
 * value; the formula itself is never read.
 */
export type SheetCell = string | number | { day: string; shows?: 'month' } | null

/** Cells of a sheet that were made one; rows and columns from 0, both ends included. */
export interface MergedCells {
  top: number
  left: number
  bottom: number
  right: number
}

/**
 * One sheet, its rows from the first of the sheet on; a row may be shorter than others. Of cells that were made one, the first has what they
 * show, and where it is a text or a day, so has the first of each further row that
 * is not blank.
 */
export interface Sheet {
  name: string
  hidden: boolean
  rows: SheetCell[][]
  merged: MergedCells[]
}

/** A file as read: `encoding` and `separator` of a CSV file. */
export interface Spreadsheet {
  format: 'xlsx' | 'ods' | 'csv'
  sheets: Sheet[]
  encoding?: string
  separator?: string
}

/** What a sheet seems to be for: 'table' has rows of data, 'pivot' sums up another sheet, 'notes' is text, 'empty' has nothing. */
export type SheetKind = 'table' | 'pivot' | 'notes' | 'empty'

/** Where a sheet names its columns: rows from 0, `tags` the row of HXL tags or null, `firstRow` the first row of data. */
export interface SheetHeader {
  row: number
  rows: number
  tags: number | null
  firstRow: number
  columns: SheetColumn[]
}

/** A column of a sheet: its place from 0, its name in one line ('' where none is given), its HXL tag, and the first different texts in it. */
export interface SheetColumn {
  at: number
  name: string
  tag: string
  samples: string[]
}

/** Columns of a file of reported figures that a spreadsheet may fill. */
export type FigureField = Exclude<ClaimColumnName, 'status' | 'because' | 'value_base'>

/**
 * What one figure has that the rest of its row has not, where each column of amounts stands for something. `month` is 1 to 12, `year` has
 * four digits, `period` is a text such as "Q1 2024".
 */
export type AmountOf = Partial<
  Record<'metric' | 'part' | 'unit' | 'places' | 'operator' | 'basis' | 'month' | 'year' | 'period', string>
>

/** What a column of a sheet is taken for. */
export type ColumnUse =
  | { use: 'nothing' }
  /** Its cells are what this column of our own format says; of places, `kind` is what kind they are where the header says it: a district and its town share a name. */
  | { use: 'field'; field: FigureField; kind?: PlaceKind }
  /** The area that the place of the row lies in, outermost first: 0 is the governorate, 1 the district. */
  | { use: 'area'; level: number }
  /** Year and month of the period of the row; 'period' is a cell such as "2024-03", "mars 2024" or "Q1 2024". */
  | { use: 'year' | 'month' | 'period' }
  /** Each filled cell is a figure of its own, of what the column stands for; the rest is said by the row. */
  | { use: 'amount'; of: AmountOf }

/** How numbers and days are written in a file, where its cells are texts. */
export interface CellHabits {
  decimal: '.' | ','
  dayOrder: 'day-first' | 'month-first'
}

/** A name in a file and what it stands for on this record: the code of a place, the name of an operator, the key of a metric, a unit. */
export interface ResolvedValue {
  field: 'places' | 'operator' | 'publisher' | 'country' | 'metric' | 'part' | 'unit' | 'basis' | 'qualifier'
  text: string
  /** The areas that the row puts the place in, joined by ' > '; '' else. */
  within: string
  /** Of a metric its key, with a part of it behind a slash (`devices/ied`). '' leaves out the rows that have it: those of totals. */
  is: string
}

/** Everything that a file does not say by itself; with it and the file the figures follow. It is kept under a name, and used again for files of the same shape. */
export interface Mapping {
  version: 1
  /** Name of the sheet; null: the first that is a table. */
  sheet: string | null
  /** Rows from 0, as in `SheetHeader`; null: found anew in each file. */
  header: { row: number; rows: number } | null
  columns: { name: string; at: number; is: ColumnUse }[]
  /** What every figure of the file has, unless its row says otherwise. */
  constants: Partial<Record<FigureField, string>>
  habits: Partial<CellHabits>
  /** The year of months that have none, four digits; null: each month has its own. */
  year: string | null
  /** Of several rows with one operator, metric, place and period: they add up to one figure, or stand as they are. */
  repeated: 'add' | 'apart' | null
  values: ResolvedValue[]
  /** Of organisations that the record does not know: whether they are a party to the conflict; null where nobody wants to say. */
  standings?: { name: string; is: 'party' | 'none' | null }[]
}

/** A cell of the file: sheet by its name, row and column from 0; column null: the whole row. */
export interface CellPlace {
  sheet: string
  row: number
  column: number | null
}

/** What is wrong with a cell. `field`: the column of our own format that is meant where no column of the sheet says it, else null. */
export type CellProblem = CellPlace & { field: string | null } & Problem

/** What has to be answered before the figures of a file are known. */
export type Question =
  | {
      ask: 'constant'
      field: FigureField /** Values to choose from, '' free text. */
      choices: readonly string[]
    }
  /** A column of amounts (from 0) whose metric is measured in several units; answered in its `of`. */
  | { ask: 'unit'; at: number; name: string; choices: readonly string[] }
  | { ask: 'decimal' | 'day-order' /** A text of the file that can be read in two ways. */; sample: string }
  | { ask: 'year' /** A month without a year. */; sample: string }
  | { ask: 'repeated'; rows: number; sample: CellPlace }
  | {
      ask: 'value'
      field: ResolvedValue['field']
      text: string
      within: string
      rows: number
      nearest: { is: string; name: string }[]
    }
  | { ask: 'amounts' /** No column is taken for an amount. */ }

/** One figure as it follows from a row: texts of our own columns, and where each comes from. */
export interface MappedFigure {
  row: number
  cells: Partial<Record<FigureField, string>>
  /** The column (from 0) behind a cell; a constant has none. */
  from: Partial<Record<FigureField, number>>
  /** All rows behind it, where several add up. */
  rows: readonly number[]
}

/** A sheet as it is offered: its size, the first rows as texts, where its header is, what its shape is called, and a first mapping. */
export interface SheetOffer {
  name: string
  kind: SheetKind
  hidden: boolean
  rows: number
  columns: number
  /** The first rows, each cell as a text. */
  preview: string[][]
  header: SheetHeader | null
  /** A short digest of the names of its columns: files of one form have one shape. */
  shape: string
  /** What its columns seem to be; null where no header was found. */
  guess: Mapping | null
}

/** What a file is found to hold before anything is asked. */
export interface FileOffer {
  format: Spreadsheet['format']
  encoding?: string
  separator?: string
  sheets: SheetOffer[]
}

/**
 * What a file comes to by a mapping. The figures stand in a CSV file of our own format; `origins` has one line of JSON
 * (`FigureOrigin`) for each of its rows, in their order.
 */
export interface MappedFile {
  questions: Question[]
  /** The first thousand; `problemCount` counts all. */
  problems: CellProblem[]
  problemCount: number
  /** Rows of the sheet below the header that are not blank, and figures that came of them. */
  rows: number
  figures: number
  /** The first figures, to look at. */
  sample: MappedFigure[]
}

/** Where a figure comes from: its sheet, its row and the column behind each cell, from 0; `line`: that of the CSV file on which it begins, from 1. */
export interface FigureOrigin {
  sheet: string
  line: number
  row: number
  from: MappedFigure['from']
  rows: readonly number[]
}

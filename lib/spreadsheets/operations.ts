import 'server-only'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { problemWith, toldOf } from '@/lib/problems/problem'
import type { ApartProgress } from './apart/messages'
import { headerOf } from './layout/header'
import { columnCount, previewOf } from './layout/preview'
import { shapeOf } from './layout/shape'
import { sheetKind } from './layout/sheet-kind'
import { guessMapping } from './mapping/guess'
import { indexKnown, type KnownIndex } from './mapping/known-index'
import { headerIn } from './mapping/own-header'
import { questionsOf, withHabits } from './mapping/questions'
import { readSpreadsheet } from './read/read-spreadsheet'
import { type FigureBatch, figureBatches, figureColumns } from './rows/figure-file'
import { figuresOf } from './rows/figures'
import { MappedTable } from './rows/mapped-table'
import type {
  CellProblem,
  FileOffer,
  Known,
  MappedFile,
  Mapping,
  Sheet,
  SheetHeader,
  SheetOffer,
  Spreadsheet,
} from './types'

type Tell = (progress: ApartProgress) => void

/** What is on record, or the path of a file of JSON that has it: a record of every country is too much to hand to a process. */
export type KnownSource = Known | string

export interface InspectRequest {
  path: string
  known: KnownSource
  /** Where somebody says that a sheet names its columns: rows from 0, as in `SheetHeader`. */
  header?: { sheet: string; row: number; rows: number }
}

export interface MapRequest {
  path: string
  mapping: Mapping
  known: KnownSource
  /** Where the figures and their origins are written. */
  paths: { csv: string; origins: string }
}

const mostProblems = 1_000
const mostSampled = 20
const silent: Tell = () => undefined

/**
 * What a file holds, before anything is asked: its sheets, where each names its columns, and a first mapping of each.
 * @throws SpreadsheetRefused where it cannot be read
 */
export async function inspectFile(
  { path, known, header }: InspectRequest,
  tell: Tell = silent,
): Promise<FileOffer> {
  const file = await readFileAs(path, tell)
  const index = indexKnown(await readKnown(known))
  const { format, encoding, separator } = file
  return {
    format,
    ...(encoding === undefined ? {} : { encoding }),
    ...(separator === undefined ? {} : { separator }),
    sheets: file.sheets.map((sheet) => offerOf(sheet, index, header?.sheet === sheet.name ? header : null)),
  }
}

function offerOf(sheet: Sheet, index: KnownIndex, said: Mapping['header']): SheetOffer {
  const header = said === null ? headerIn(sheet) : headerOf(sheet, said)
  return {
    name: sheet.name,
    kind: sheetKind(sheet),
    hidden: sheet.hidden,
    rows: sheet.rows.length,
    columns: columnCount(sheet),
    preview: previewOf(sheet),
    header,
    shape: header === null ? '' : shapeOf(header),
    guess: header === null ? null : withHabits(sheet, header, guessMapping(sheet, header, index)),
  }
}

/**
 * What a file comes to by a mapping: what is still to be answered; else its figures, written as a file of our own format with a line of JSON
 * (`FigureOrigin`) for each row beside it. Figures are written also where some cells have problems, which are told.
 * @throws SpreadsheetRefused where the file cannot be read
 */
export async function mapFile(
  { path, mapping: given, known, paths }: MapRequest,
  tell: Tell = silent,
): Promise<MappedFile> {
  const file = await readFileAs(path, tell)
  const index = indexKnown(await readKnown(known))
  const found = tableOf(file, given)
  if ('problem' in found) return refused(found.problem)
  const { sheet, header } = found
  const mapping = withHabits(sheet, header, given)
  const table = new MappedTable(sheet, header, mapping, index, shapeOf(header))
  const rows = table.rows.length
  tell({ step: 'map', done: 0, all: rows })
  const questions = questionsOf(table)
  const columns = figureColumns(table)
  const mapped: MappedFile = { questions, problems: [], problemCount: 0, rows, figures: 0, sample: [] }
  const [csv, origins] = [new FileWriter(paths.csv), new FileWriter(paths.origins)]
  try {
    for await (const batch of figureBatches(figuresOf(table), columns, index, sheet.name)) {
      take(mapped, batch)
      await csv.write(batch.csv)
      await origins.write(batch.origins.map((origin) => `${JSON.stringify(origin)}\n`).join(''))
      tell({ step: 'map', done: Math.min(rows, batch.figures.at(-1)?.row ?? rows), all: rows })
    }
  } finally {
    await Promise.all([csv.end(), origins.end()])
  }
  return mapped
}

function take(mapped: MappedFile, { problems, figures }: FigureBatch): void {
  mapped.problemCount += problems.length
  mapped.problems.push(...problems.slice(0, mostProblems - mapped.problems.length))
  mapped.figures += figures.length
  mapped.sample.push(...figures.slice(0, mostSampled - mapped.sample.length))
}

const refused = (problem: CellProblem): MappedFile => ({
  ...{ questions: [], problems: [problem], problemCount: 1, rows: 0, figures: 0, sample: [] },
})

/** The sheet that a mapping means and its header, or what is wrong with the file. */
function tableOf(
  file: Spreadsheet,
  { sheet: name, header: place }: Mapping,
): { sheet: Sheet; header: SheetHeader } | { problem: CellProblem } {
  const tables = file.sheets.filter((sheet) => sheetKind(sheet) === 'table')
  const named = file.sheets.find((sheet) => sheet.name === name)
  // A sheet that is called by its month is another one every month.
  const sheet = named ?? (name === null || tables.length === 1 ? tables[0] : undefined)
  if (sheet === undefined) {
    const sheets = toldOf(tables.map((table) => `"${table.name}"`))
    const problem =
      tables.length === 0 ? problemWith('noTable') : problemWith('sheetAbsent', { name: name ?? '', sheets })
    return { problem: { sheet: name ?? '', row: 0, column: null, field: null, ...problem } }
  }
  const header = place === null ? headerIn(sheet) : headerOf(sheet, place)
  if (header !== null) return { sheet, header }
  const row = place?.row ?? 0
  return { problem: { sheet: sheet.name, row, column: null, field: null, ...problemWith('noHeader') } }
}

async function readFileAs(path: string, tell: Tell): Promise<Spreadsheet> {
  tell({ step: 'read', done: 0, all: 1 })
  return readSpreadsheet(await readFile(path))
}

async function readKnown(known: KnownSource): Promise<Known> {
  return typeof known === 'string' ? JSON.parse(await readFile(known, 'utf8')) : known
}

/** Writes a file as fast as the disk takes it. */
class FileWriter {
  readonly #stream

  constructor(path: string) {
    this.#stream = createWriteStream(path)
  }

  async write(text: string): Promise<void> {
    if (!this.#stream.write(text)) await once(this.#stream, 'drain')
  }

  async end(): Promise<void> {
    this.#stream.end()
    await finished(this.#stream)
  }
}

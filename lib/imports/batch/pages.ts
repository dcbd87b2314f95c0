import 'server-only'
import { createReadStream, createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'
import { CLAIM_COLUMNS, COLUMN_AT } from '@/lib/exchange/claims-format'
import { readCsv } from '@/lib/exchange/csv/csv-in'
import { csvText } from '@/lib/exchange/csv/csv-out'
import type { TableColumn } from '@/lib/exchange/types'
import { elementAt } from '@/lib/lookup/element-at'
import { countriesText } from '@/lib/people/roles/role-countries'
import type { FigureOrigin } from '@/lib/spreadsheets/types'

/** Figures of a file that one page has. */
export const FIGURES_PER_PAGE = 100

/** A figure of a file: its cells in the order of the page's columns, and where it comes from. */
export interface PageFigure {
  cells: string[]
  origin: FigureOrigin
}

/** Some of the figures of a file, as they would be entered. */
export interface FigurePage {
  /** Columns of our own format that the file says anything in. */
  columns: string[]
  figures: PageFigure[]
}

/** Pages that are written at once. */
const atOnce = 50

/**
 * Keeps the figures of a mapped file by pages, in place of those that were kept before: `csv` has them in our own format, `origins` a line
 * of JSON for each. What was sent for review meanwhile stays as it was sent.
 */
export async function keepFigurePages(
  session: SqlConnection,
  at: string,
  key: string,
  paths: { csv: string; origins: string },
): Promise<void> {
  const file = await readCsv(createReadStream(paths.csv), CLAIM_COLUMNS)
  if (!file.ok) throw new Error(`a mapped file cannot be read: ${JSON.stringify(file.problems[0])}`)
  const columns = CLAIM_COLUMNS.map(({ name }) => name).filter((name) => !file.absent.has(name))
  const origins = (await readFile(paths.origins, 'utf8')).split('\n').filter((line) => line !== '')
  await writeTransaction(session, at, async () => {
    const [found] = await session.query<{ id: number }>(
      `select "id" from "FileImport" where "key" = ? and "state" = 'open'`,
      [key],
    )
    if (found === undefined) return
    await session.run('delete from "FileImportPage" where "importId" = ?', [found.id])
    let figures: PageFigure[] = []
    let waiting: [number, number, string][] = []
    let page = 0
    const countries = new Set<string>()
    const put = async (isLast: boolean) => {
      if (figures.length === FIGURES_PER_PAGE || (isLast && figures.length > 0)) {
        waiting.push([found.id, page++, JSON.stringify({ columns, figures } satisfies FigurePage)])
        figures = []
      }
      if (waiting.length < atOnce && !isLast) return
      await session.insert('FileImportPage', ['importId', 'page', 'figures'], waiting)
      waiting = []
    }
    let number = 0
    for await (const { rows } of file.batches) {
      for (const { cells } of rows) {
        const origin = JSON.parse(elementAt(origins, number++)) as FigureOrigin
        const country = elementAt(cells, COLUMN_AT.country)
        if (country !== '') countries.add(country)
        figures.push({ cells: columns.map((name) => elementAt(cells, COLUMN_AT[name])), origin })
        await put(false)
      }
    }
    await put(true)
    await session.run('update "FileImport" set "countries" = ? where "id" = ?', [
      countriesText([...countries]),
      found.id,
    ])
  })
}

/** One page of the figures of a file, from 0; null where there is none. */
export async function readPage(
  session: SqlConnection,
  key: string,
  page: number,
): Promise<FigurePage | null> {
  const [row] = await session.query<{ figures: string }>(
    `select p."figures" from "FileImportPage" p join "FileImport" i on i."id" = p."importId"
     where i."key" = ? and p."page" = ?`,
    [key, page],
  )
  return row === undefined ? null : (JSON.parse(row.figures) as FigurePage)
}

/** All pages of the figures of a file, in their order. */
export async function* readPages(session: SqlConnection, key: string): AsyncGenerator<FigurePage, void> {
  for (let number = 0; ; number++) {
    const page = await readPage(session, key, number)
    if (page === null) return
    yield page
  }
}

/**
 * Writes the figures that are kept of a file to `path`, in our own format. Where each comes from, by its line there; none where nothing is
 * kept.
 */
export async function writePages(session: SqlConnection, key: string, path: string): Promise<FigureOrigin[]> {
  const first = await readPage(session, key, 0)
  if (first === null) return []
  const columns: TableColumn[] = CLAIM_COLUMNS.filter(({ name }) => first.columns.includes(name))
  const origins: FigureOrigin[] = []
  let line = 2
  async function* batches() {
    for await (const { figures } of readPages(session, key)) {
      for (const { cells, origin } of figures) {
        origins.push({ ...origin, line })
        line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n?|\n/g)?.length ?? 0), 0)
      }
      yield figures.map(({ cells }) => cells)
    }
  }
  await pipeline(
    Readable.from(csvText(columns, batches())),
    createWriteStream(path, { flags: 'wx', mode: 0o600 }),
  )
  return origins
}

/** Removes the figures that are kept of a file. For use inside a transaction. */
export async function removePages(session: SqlConnection, importId: number): Promise<void> {
  await session.run('delete from "FileImportPage" where "importId" = ?', [importId])
}

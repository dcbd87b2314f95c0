import { DOCUMENT_LIMITS } from '../limits'
import { DocumentRefused } from '../refused'

const MOST_SPAN = 200

/** What counts the cells of all tables of a document. */
export interface HtmlCellCount {
  cells: number
}

/** A cell of a table of HTML. */
export interface HtmlCell {
  text: string
  columns: number
  rows: number
}

/** The rows of a table as lines, with a tab between cells: a text over several rows stands in each of them, a number in the first. */
export function gridLines(rows: readonly (readonly HtmlCell[])[], count: HtmlCellCount): string[] {
  const grid: string[][] = rows.map(() => [])
  for (const [row, cells] of rows.entries()) {
    let column = 0
    for (const cell of cells) {
      while (grid[row]?.[column] !== undefined) column++
      const below = Math.min(cell.rows, rows.length - row)
      for (let down = 0; down < below; down++)
        for (let over = 0; over < cell.columns; over++)
          put(
            grid,
            row + down,
            column + over,
            over === 0 && (down === 0 || isWords(cell.text)) ? cell.text : '',
            count,
          )
      column += cell.columns
    }
  }
  return grid.map((cells) =>
    Array.from(cells, (cell) => cell ?? '')
      .join('\t')
      .trimEnd(),
  )
}

function put(grid: string[][], row: number, column: number, text: string, count: HtmlCellCount): void {
  if (++count.cells > DOCUMENT_LIMITS.cells) throw DocumentRefused.of('bomb', {})
  const cells = grid[row]
  if (cells !== undefined && cells[column] === undefined) cells[column] = text
}

const isWords = (text: string) => /\p{L}/u.test(text)

/** How many columns or rows a cell says that it takes. */
export function cellSpan(said: string | undefined): number {
  const span = Number.parseInt(said ?? '1', 10)
  return span >= 1 ? Math.min(span, MOST_SPAN) : 1
}

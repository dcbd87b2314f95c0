import { holdsFigures, tableCell } from './text-lines'
import type { TextRow, TextSpan } from './types'

/** Lines from one of a text that are a table, and its rows; null where they are none, and asking again within them is in vain. */
export interface FoundRows {
  lines: number
  rows: TextRow[] | null
}

const MOST_BREAKS = 1

/** Lines with a tab between cells; a blank line may stand among them where the table goes on behind it with as many cells. */
export function tabRows(text: string, lines: readonly TextSpan[], from: number): FoundRows {
  return rowsBy(
    text,
    lines,
    from,
    (line) => (line.trim() !== '' && line.includes('\t') ? '\t' : null),
    () => false,
  )
}

const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$|^\s*[+|][-=+|\s]{3,}[+|]\s*$/

/** Lines with strokes between cells, as Markdown and plain e-mails have them; lines of dashes between rows are none of them. */
export function strokeRows(text: string, lines: readonly TextSpan[], from: number): FoundRows {
  return rowsBy(
    text,
    lines,
    from,
    (line) => (hasStroke(line.trim()) ? '|' : null),
    (line) => RULE.test(line),
  )
}

/** Whether a stroke stands between words, or two around them. */
const hasStroke = (line: string) => line.indexOf('|', 1) > 0 && line.length > 2

function rowsBy(
  text: string,
  lines: readonly TextSpan[],
  from: number,
  separatorIn: (line: string) => string | null,
  isRule: (line: string) => boolean,
): FoundRows {
  const rows: TextRow[] = []
  let at = from
  let end = from
  for (let blank = 0; at < lines.length; at++) {
    const span = lines[at]
    if (span === undefined) break
    const line = text.slice(span.start, span.end)
    if (isRule(line) && (rows.length > 0 || at > from || /^\s*\+/.test(line))) {
      end = at + 1
      continue
    }
    const separator = separatorIn(line)
    if (separator === null) {
      if (line.trim() !== '' || ++blank > MOST_BREAKS) break
      continue
    }
    const row = rowOf(text, span, separator)
    if (blank > 0 && row.cells.length !== rows.at(-1)?.cells.length) break
    blank = 0
    rows.push(row)
    end = at + 1
  }
  const isTable = rows.length > 1 && isWide(rows) && holdsFigures(rows)
  return { lines: Math.max(1, end - from), rows: isTable ? rows : null }
}

const isWide = (rows: readonly TextRow[]) =>
  rows.filter(({ cells }) => cells.length > 1).length * 3 >= rows.length * 2

function rowOf(text: string, { start, end }: TextSpan, separator: string): TextRow {
  let [first, last] = [start, end]
  if (separator === '|') {
    const line = text.slice(start, end)
    const [before, behind] = [line.trimStart(), line.trimEnd()]
    if (before.startsWith('|')) first += line.length - before.length + 1
    if (behind.length > 1 && behind.endsWith('|')) last -= line.length - behind.length + 1
  }
  const cells = []
  for (let at = first; at <= last; ) {
    const found = text.indexOf(separator, at)
    const stop = found < 0 || found > last ? last : found
    cells.push(tableCell(text, at, stop))
    at = stop + 1
  }
  return { start, end, cells }
}

const SEPARATORS = [',', ';', '\t', '|'] as const
const LINES_LOOKED_AT = 100
const LONGEST_LOOKED_AT = 200_000

/** How the cells of a text are separated, and how many signs of it say so (a first line such as "sep=;"). */
export interface Separator {
  separator: string
  skip: number
}

/**
 * Cells are separated by what Excel's own first line, "sep=;", names; else by that of comma, semicolon, tab and bar which most lines
 * have equally often outside quotes, and of two such by the one that there is more of. Where no line has any, by a comma.
 */
export function separatorOf(head: string): Separator {
  const named = /^"?sep=([^\s"]|\t)"?[;,\t ]*(\r\n|\n|\r|$)/i.exec(head)
  if (named?.[1] !== undefined) return { separator: named[1], skip: named[0].length }
  const lines = linesOf(head.slice(0, LONGEST_LOOKED_AT))
  let best = { separator: ',', lines: 0, cells: 0 }
  for (const separator of SEPARATORS) {
    const counts = new Map<number, number>()
    for (const line of lines) {
      const count = line.split(separator).length - 1
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1)
    }
    for (const [cells, times] of counts)
      if (times > best.lines || (times === best.lines && cells > best.cells))
        best = { separator, lines: times, cells }
  }
  return { separator: best.separator, skip: 0 }
}

/** The first lines that are not blank, without what stands in quotes. */
function linesOf(text: string): string[] {
  return text
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => !/^ *$/.test(line))
    .slice(0, LINES_LOOKED_AT)
}

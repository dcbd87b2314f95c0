/** How a file is written: what separates its cells, and what ends its lines (`\n` stands for CRLF too). */
export type FileSigns = { separator: string; newline: '\n' | '\r'; ended: boolean }

const SEPARATORS = [',', ';', '\t'] as const
/** A title above the names of the columns has no separator; they follow within this many lines. */
const MOST_LINES = 20

/**
 * Told from the beginning of a file's text: cells are separated by that of comma, semicolon and tab which the header line
 * has most of outside quotes (comma, where they are as many), or by the sign that a line `sep=;` above it names. Blank
 * lines and lines of one cell above the header line do not matter. `ended` is false where the text breaks off before a
 * line that is not blank is seen to end.
 */
export function fileSigns(text: string): FileSigns {
  const signs: FileSigns = { separator: ',', newline: '\n', ended: false }
  let quoted = false
  let start = 0
  let lines = 0
  for (let at = 0; at <= text.length && lines < MOST_LINES; at++) {
    const sign = text[at]
    if (sign === '"') quoted = !quoted
    const ends = sign === '\n' || (sign === '\r' && at + 1 < text.length)
    if (sign !== undefined && (quoted || !ends)) continue
    const line = text.slice(start, at)
    if (ends && start === 0) signs.newline = sign === '\r' && text[at + 1] !== '\n' ? '\r' : '\n'
    if (sign === '\r' && text[at + 1] === '\n') at++
    start = at + 1
    if (isBlankLine(line)) continue
    lines++
    signs.ended ||= ends
    const separator = separatorNamed(line) ?? mostFrequent(line)
    if (separator !== null) return { ...signs, separator }
  }
  return signs
}

/** Whether the cells of a record are Excel's own first line, `sep=;`. */
export function isSeparatorLine([first = '', ...rest]: readonly string[]): boolean {
  return /^\s*sep=\S?\s*$/i.test(first) && rest.every((cell) => cell.trim() === '')
}

function separatorNamed(line: string): string | null {
  return /^\s*"?sep=([^\s"]|\t)"?\s*$/i.exec(line)?.[1] ?? null
}

const isBlankLine = (line: string) => /^[\s,;]*$/.test(line)

/** Null where the line has no separator outside quotes. */
function mostFrequent(line: string): string | null {
  const bare = line.replace(/"[^"]*"?/g, '')
  let most: { separator: string; count: number } | null = null
  for (const separator of SEPARATORS) {
    const count = bare.split(separator).length - 1
    if (count > (most?.count ?? 0)) most = { separator, count }
  }
  return most?.separator ?? null
}

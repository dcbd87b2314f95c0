import { closest, distance } from 'fastest-levenshtein'
import type { FileProblem, TableColumn } from './types'

/** Where each column of a table stands in a file: an index into its cells, -1 where the file has no such column. */
export type HeaderMap = { width: number; at: readonly number[]; notes: FileProblem[] }

const SEPARATORS = [',', ';', '\t'] as const

/**
 * How a file is written, told from the beginning of its text: cells are separated by that of comma, semicolon and tab
 * which the header line has most of outside quotes (comma, where they are as many), lines end with LF (or CRLF) or with
 * CR. `ended` is false where the text breaks off before the header line is seen to end.
 */
export function headerSigns(text: string): { separator: string; ended: boolean; newline: '\n' | '\r' } {
  const counts = new Map<string, number>(SEPARATORS.map((separator) => [separator, 0]))
  let quoted = false
  let ended = false
  let newline: '\n' | '\r' = '\n'
  for (let at = 0; at < text.length && !ended; at++) {
    const sign = text[at]!
    if (sign === '"') quoted = !quoted
    else if (quoted) continue
    else if (sign === '\n' || (sign === '\r' && at + 1 < text.length)) {
      newline = sign === '\r' && text[at + 1] !== '\n' ? '\r' : '\n'
      ended = true
    } else if (counts.has(sign)) counts.set(sign, counts.get(sign)! + 1)
  }
  let separator: string = ','
  for (const [sign, count] of counts) if (count > counts.get(separator)!) separator = sign
  return { separator, ended, newline }
}

/**
 * Matches the header line of a file with the columns of a table, in any order; names are compared without regard to
 * case and surrounding spaces. A missing required column, a column twice, and an unknown one that is nearly the name of
 * a missing column are problems; any other unknown column is a note, and its cells are not read.
 */
export function readHeader(
  names: readonly string[],
  columns: readonly TableColumn[],
): { ok: true; header: HeaderMap } | { ok: false; problems: FileProblem[] } {
  const problems: FileProblem[] = []
  const notes: FileProblem[] = []
  const known = columns.map(({ name }) => name)
  const found = new Map<string, number>()
  const unknown: string[] = []
  names.forEach((cell, at) => {
    const name = cell.trim().toLowerCase()
    if (name === '') {
      notes.push(problem(null, `cell ${at + 1} has no name; the cells below it are not read`))
    } else if (found.has(name)) {
      problems.push(problem(name, 'stands in the header line twice; remove or rename one of them'))
    } else {
      found.set(name, at)
      if (!known.includes(name)) unknown.push(name)
    }
  })
  const missing = columns.filter(({ name, use }) => use !== 'export' && !found.has(name))
  for (const name of unknown) {
    const nearest = closest(name, known)
    const slip = missing.some((column) => column.name === nearest) && distance(name, nearest) <= 2
    if (slip) problems.push(problem(name, `is not a known column; rename it to ${nearest}, or remove it`))
    else notes.push(problem(name, `is not a known column and is not read; the nearest known is ${nearest}`))
  }
  for (const { name, use } of missing) {
    if (use === 'required')
      problems.push(problem(name, 'is missing; add it to the header line and to every row'))
  }
  if (problems.length > 0) return { ok: false, problems }
  const at = columns.map(({ name, use }) => (use === 'export' ? -1 : (found.get(name) ?? -1)))
  return { ok: true, header: { width: names.length, at, notes } }
}

function problem(column: string | null, message: string): FileProblem {
  return { line: 1, column, message }
}

import { shortened } from '../cells/row-cells'
import type { FileProblem, TableColumn } from '../types'
import { columnAdvice } from './column-advice'

/** Where each column of a table stands in a file: an index into its cells, -1 where the file has no such column. */
export type HeaderMap = {
  width: number
  at: readonly number[]
  /** Optional columns that the file does not have. */
  absent: ReadonlySet<string>
  notes: FileProblem[]
}

type Header = { ok: true; header: HeaderMap } | { ok: false; problems: FileProblem[] }

/** A column of the file that the table does not have, as it is written. */
type Stranger = { name: string; written: string }

const MOST_LISTED = 20

/**
 * Matches the header line of a file with the columns of a table, in any order; names are compared without regard to
 * case and surrounding spaces. A missing required column, a known column twice, and an unknown one that is plainly a slip
 * for a missing one are problems; any other unknown column is a note, and its cells are not read. `line` is where the
 * names stand.
 */
export function readHeader(names: readonly string[], columns: readonly TableColumn[], line = 1): Header {
  const problem = (column: string | null, message: string): FileProblem => ({ line, column, message })
  const problems: FileProblem[] = []
  const known = new Set(columns.map(({ name }) => name))
  const found = new Map<string, number>()
  const strangers = new Map<string, Stranger>()
  const unnamed: number[] = []
  names.forEach((cell, at) => {
    const written = cell.trim()
    const name = written.toLowerCase()
    if (name === '') unnamed.push(at)
    else if (!known.has(name)) strangers.set(name, strangers.get(name) ?? { name, written })
    else if (!found.has(name)) found.set(name, at)
    else problems.push(problem(name, 'stands in the header line twice; remove or rename one of them'))
  })
  const lacking = columns.filter(({ name, use }) => use !== 'export' && !found.has(name))
  const notes: FileProblem[] = []
  const required = lacking.filter(({ use }) => use === 'required').map(({ name }) => name)
  const optional = lacking.filter(({ use }) => use === 'optional').map(({ name }) => name)
  for (const { name, written } of strangers.values()) {
    const advice = columnAdvice(name, optional)
    if (advice?.sure)
      problems.push(problem(written, `is not a known column; rename it to ${advice.column}, or remove it`))
    else notes.push(problem(written, `is not a known column and is not read${remedy(advice?.column)}`))
  }
  if (required.length > 0) {
    const [column = null, ...others] = required
    problems.push(
      problem(others.length === 0 ? column : null, missingMessage(required, [...strangers.values()])),
    )
  }
  if (unnamed.length > 0) notes.push(problem(null, unnamedMessage(unnamed, names.length)))
  if (problems.length > 0) return { ok: false, problems }
  const at = columns.map(({ name, use }) => (use === 'export' ? -1 : (found.get(name) ?? -1)))
  return { ok: true, header: { width: names.length, at, absent: new Set(optional), notes } }
}

const remedy = (column: string | undefined) =>
  column === undefined ? '' : `; rename it to ${column} if it is that`

/** One sentence: what is missing, what stands there instead, and which of that is a slip for it. */
function missingMessage(missing: readonly string[], strangers: readonly Stranger[]): string {
  const renamings = missing.flatMap((name) => {
    const slip = strangers.find((stranger) => columnAdvice(stranger.name, [name]) !== null)
    return slip === undefined ? [] : [`rename "${slip.written}" to ${name}`]
  })
  const one = missing.length === 1
  const add = `add ${one ? 'it' : renamings.length > 0 ? 'the others' : 'them'} to the header line and to every row`
  return [
    one ? 'is missing' : `${missing.length} columns are missing: ${missing.join(', ')}`,
    ...(strangers.length === 0 ? [] : [`not understood: ${listedNames(strangers)}`]),
    ...renamings,
    ...(renamings.length === missing.length ? [] : [add]),
  ].join('; ')
}

function listedNames(strangers: readonly Stranger[]): string {
  const shown = strangers.slice(0, MOST_LISTED).map(({ written }) => `"${shortened(written)}"`)
  const more = strangers.length - shown.length
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** Spreadsheets leave many such cells at the end, so they are told together. */
function unnamedMessage(unnamed: readonly number[], width: number): string {
  const cells = unnamed.map((at) => at + 1)
  const atEnd = cells[0] === width - cells.length + 1
  const more = cells.length - MOST_LISTED
  const first = `${cells.slice(0, MOST_LISTED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
  const which = atEnd ? `${cells[0]} to ${width}` : first
  return cells.length === 1
    ? `cell ${cells[0]} has no name; the cells below it are not read`
    : `cells ${which} have no name; the cells below them are not read`
}

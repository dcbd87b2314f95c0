import { type Problem, problemWith, toldOf } from '@/lib/problems/problem'
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
  const problem = (column: string | null, said: Problem): FileProblem => ({ line, column, ...said })
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
    else problems.push(problem(name, problemWith('columnTwice')))
  })
  const lacking = columns.filter(({ name, use }) => use !== 'export' && !found.has(name))
  const notes: FileProblem[] = []
  const required = lacking.filter(({ use }) => use === 'required').map(({ name }) => name)
  const optional = lacking.filter(({ use }) => use === 'optional').map(({ name }) => name)
  for (const { name, written } of strangers.values()) {
    const advice = columnAdvice(name, optional)
    if (advice?.sure) problems.push(problem(written, problemWith('columnSlip', { column: advice.column })))
    else notes.push(problem(written, problemWith('columnUnread', { meant: advice ? [advice.column] : [] })))
  }
  if (required.length > 0) {
    const [column = null, ...others] = required
    const missing = columnsMissing(required, [...strangers.values()])
    problems.push(problem(others.length === 0 ? column : null, missing))
  }
  if (unnamed.length > 0) notes.push(problem(null, unnamedCells(unnamed, names.length)))
  if (problems.length > 0) return { ok: false, problems }
  const at = columns.map(({ name, use }) => (use === 'export' ? -1 : (found.get(name) ?? -1)))
  return { ok: true, header: { width: names.length, at, absent: new Set(optional), notes } }
}

/** What is missing, what stands there instead, and which of that is a slip for it. */
function columnsMissing(missing: readonly string[], strangers: readonly Stranger[]): Problem {
  const renamings = missing.flatMap((to) => {
    const slip = strangers.find((stranger) => columnAdvice(stranger.name, [to]) !== null)
    return slip === undefined ? [] : [{ from: slip.written, to }]
  })
  const rest = missing.length === 1 ? 'it' : renamings.length > 0 ? 'others' : 'them'
  return problemWith('columnsMissing', {
    count: missing.length,
    missing: toldOf(missing),
    strangers: toldOf(
      strangers.map(({ written }) => `"${shortened(written)}"`),
      MOST_LISTED,
    ),
    renamings,
    rest: renamings.length === missing.length ? 'nothing' : rest,
  })
}

/** Spreadsheets leave many such cells at the end, so they are told together. */
function unnamedCells(unnamed: readonly number[], width: number): Problem {
  const cells = unnamed.map((at) => String(at + 1))
  const [first = ''] = cells
  if (cells.length === 1) return problemWith('unnamedCell', { cell: first })
  const isAtEnd = Number(first) === width - cells.length + 1
  return isAtEnd
    ? problemWith('unnamedFrom', { from: first, to: String(width) })
    : problemWith('unnamedCells', { cells: toldOf(cells, MOST_LISTED) })
}

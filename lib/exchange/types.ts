import { commandText } from '@/lib/i18n/problem-text'
import type { Problem } from '@/lib/problems/problem'

/**
 * A column of a table in a file. `kind`: 'text' is neutralised against spreadsheet formulas; 'decimal' (an amount as
 * printed) and 'integer' (whole base units) are numbers with a point and no separators; 'boolean' is 'true', or 'false' or
 * blank. `use`: 'required' columns must be in a file that is read, 'optional' ones may be left out, 'export' ones are
 * written and, on reading, passed over.
 */
export type TableColumn = {
  name: string
  kind: 'text' | 'decimal' | 'integer' | 'boolean'
  use: 'required' | 'optional' | 'export'
}

/** What is wrong in a file: the line on which the row begins (the first line is 1) and the column, where it is one. */
export type FileProblem = { line: number; column: string | null } & Problem

/** As commands say it: 'line 17, column unit: "acress" is not a unit of area; use acre, dunum, ha, km2 or m2' */
export function problemLine(problem: FileProblem): string {
  const { line, column } = problem
  const message = commandText(problem)
  return column === null ? `line ${line}: ${message}` : `line ${line}, column ${column}: ${message}`
}

/** A row as read: one cell for each column of the table, in its order, '' where the file has no such column. */
export type RawRow = { line: number; cells: readonly string[] }

/** Rows to be written, in batches: of each row one cell for each column of the table, '' where it is blank. */
export type TableRows =
  | Iterable<ReadonlyArray<readonly string[]>>
  | AsyncIterable<ReadonlyArray<readonly string[]>>

import type { FileProblem } from './types'

/** A country that is not on record is in every row about it: a file about one would be nothing but that. */
const ONCE = 'country'

/** Tells each unknown country of a file once, at its first row, with how many rows have it and how it is added. */
export class DistinctProblems {
  readonly #first = new Map<string, { problem: FileProblem; rows: number }>()

  /** The problems of a row that are to be told. */
  of(problems: readonly FileProblem[]): FileProblem[] {
    return problems.filter((problem) => {
      if (problem.column !== ONCE || !problem.message.startsWith('"')) return true
      const before = this.#first.get(problem.message)
      if (before === undefined) this.#first.set(problem.message, { problem, rows: 1 })
      else before.rows++
      return before === undefined
    })
  }

  /** To be called when all rows are read: the first of several says how many there are. */
  finish(): void {
    for (const { problem, rows } of this.#first.values()) {
      problem.message += ', or add the country at the desk first (Lists, Countries)'
      if (rows > 1) problem.message += `; ${rows} rows have it`
    }
  }
}

import type { Problem } from '@/lib/problems/problem'
import type { FileProblem } from './types'

type CountryProblem = FileProblem & Extract<Problem, { code: 'unknownCountry' }>

/** A country that is not on record is in every row about it, and a file about one would be nothing but that: each is told once. */
export class DistinctProblems {
  readonly #first = new Map<string, CountryProblem>()

  /** The problems of a row that are to be told: an unknown country at its first row, with how many rows have it. */
  of(problems: readonly FileProblem[]): FileProblem[] {
    return problems.flatMap((problem): FileProblem[] => {
      if (problem.code !== 'unknownCountry') return [problem]
      const { text } = problem.values
      const before = this.#first.get(text)
      if (before !== undefined) {
        before.values = { ...before.values, scope: 'rows', rows: before.values.rows + 1 }
        return []
      }
      const told: CountryProblem = { ...problem, values: { ...problem.values, scope: 'row', rows: 1 } }
      this.#first.set(text, told)
      return [told]
    })
  }
}

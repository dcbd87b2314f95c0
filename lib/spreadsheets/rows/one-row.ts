import { type Problem, problemKey } from '@/lib/problems/problem'
import type { CellProblem, MappedFigure, ResolvedValue, Sheet, SheetCell } from '../types'
import type { CellFault, CellReader, ReadAmount } from './cell-reader'
import type { NearName } from './value-names'

/** Something of a row that the mapping has no answer for. */
export type Unanswered = { row: number; column: number | null } & (
  | {
      ask: 'value'
      field: ResolvedValue['field']
      text: string
      within: string
      nearest: () => NearName[]
    }
  | { ask: 'decimal' | 'day-order' | 'year'; sample: string }
)

/** What a row came to: its figures, or what stands in their way. All empty where no amount of the row is filled. */
export interface RowRead {
  figures: Omit<MappedFigure, 'rows'>[]
  problems: CellProblem[]
  unanswered: Unanswered[]
}

/** One row with what was met in it. */
export class OneRow implements RowRead {
  readonly figures: RowRead['figures'] = []
  readonly problems: CellProblem[] = []
  readonly unanswered: Unanswered[] = []

  constructor(
    private readonly sheet: Sheet,
    readonly row: number,
  ) {}

  /** How often something stood in the way of a figure. */
  faults = 0

  cell(at: number): SheetCell {
    return this.sheet.rows[this.row]?.[at] ?? null
  }

  /** An amount; null where it is blank, or wrong, which is told. One that has to be asked about has no text. */
  amount(at: number, reader: CellReader): ReadAmount | null {
    const read = reader.amount(this.cell(at))
    if (read.ok) return read.value
    this.tell(read, at)
    return 'ask' in read ? { text: '', unit: '' } : null
  }

  ask(unanswered: Unanswered): void {
    this.faults++
    const isSame = (other: Unanswered) =>
      other.ask === unanswered.ask &&
      other.column === unanswered.column &&
      ('text' in other ? 'text' in unanswered && other.text === unanswered.text : true)
    if (!this.unanswered.some(isSame)) this.unanswered.push(unanswered)
  }

  refuse(column: number | null, problem: Problem): void {
    this.faults++
    const key = problemKey(problem)
    if (this.problems.some((other) => other.column === column && problemKey(other) === key)) return
    this.problems.push({ sheet: this.sheet.name, row: this.row, column, field: null, ...problem })
  }

  tell(fault: CellFault, column: number | null): void {
    if ('problem' in fault) this.refuse(column, fault.problem)
    else this.ask({ ask: fault.ask, sample: fault.sample, row: this.row, column })
  }
}

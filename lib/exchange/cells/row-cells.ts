import { elementAt } from '@/lib/lookup/element-at'
import { canName } from '@/lib/organisations/name-fault'
import { enteredDayProblem } from '@/lib/periods/written-day'
import { type Problem, problemWith, type WordKind } from '@/lib/problems/problem'
import type { Cleared } from '@/lib/signs/cleared'
import { withLatinDigits } from '@/lib/signs/latin-digits'
import { CLAIM_COLUMNS, type ClaimColumnName, COLUMN_AT } from '../claims-format'
import type { FileProblem, RawRow } from '../types'
import { clearedCell } from './clear-cell'

const REQUIRED: ReadonlySet<string> = new Set(
  CLAIM_COLUMNS.filter(({ use }) => use === 'required').map(({ name }) => name),
)

/** Columns whose blank cell is a problem wherever it is read; `problem.blank` says of each what to write. */
const SAID_WHERE_BLANK: ReadonlySet<ClaimColumnName> = new Set([
  ...(['report_id', 'publisher', 'published', 'operator', 'country', 'metric', 'to', 'places'] as const),
])

/**
 * The cells of one row, asked for by column, with every problem met. An answer is '' where the cell is blank, and also
 * where it was refused: look at `problems` before using what was read.
 */
export class RowCells {
  readonly problems: FileProblem[] = []
  private readonly line: number
  private readonly cells: readonly string[]
  private readonly unseen = new Set<ClaimColumnName>()

  constructor(row: RawRow) {
    this.line = row.line
    this.cells = row.cells
  }

  /** Tells a problem; where a sign of the cell cannot be shown, that was told, and nothing else is. */
  refuse(column: ClaimColumnName, problem: Problem): '' {
    if (!this.unseen.has(column)) this.problems.push({ line: this.line, column, ...problem })
    return ''
  }

  /** The cell without surrounding spaces and signs that say nothing; '' where one cannot be shown, which is told. */
  plain(column: ClaimColumnName): string {
    const { text, unseen } = clearedCell(column, elementAt(this.cells, COLUMN_AT[column]))
    if (unseen === null) return text
    this.refuse(column, unseenProblem(unseen))
    this.unseen.add(column)
    return ''
  }

  /** The cell, which is refused where it is blank. */
  filled(column: ClaimColumnName): string {
    return this.plain(column) || this.refuse(column, problemWith('blank', { what: column }))
  }

  /** A text of at most `longest` UTF-16 units, on one line but in `words` and `note`, where lines end with LF. */
  text(column: ClaimColumnName, longest: number): string {
    const text = SAID_WHERE_BLANK.has(column) ? this.filled(column) : this.plain(column)
    if (text.length <= longest) return text
    return this.refuse(column, problemWith('tooLong', { count: text.length, most: longest }))
  }

  /** The name of somebody, of at most `longest` UTF-16 units, with a letter or a digit in it. */
  name(column: 'publisher' | 'said_by' | 'operator', longest: number): string {
    const text = this.text(column, longest)
    if (text === '' || canName(text)) return text
    return this.refuse(column, problemWith('noLetter', { text: shortened(text) }))
  }

  /** One of a list of words, blank only where the column is not required. `what`: what the words are. */
  choice<Word extends string>(column: ClaimColumnName, words: readonly Word[], what: WordKind): Word | '' {
    const text = this.plain(column) as Word
    if (words.includes(text)) return text
    const required = REQUIRED.has(column)
    if (text === '') return required ? this.refuse(column, problemWith('blankChoice', { words })) : ''
    const optional = required ? 'no' : 'yes'
    return this.refuse(column, problemWith('notOneOf', { what, text: shortened(text), words, optional }))
  }

  /** A day as YYYY-MM-DD, whatever digits it is written in. */
  day(column: ClaimColumnName): string {
    const written = SAID_WHERE_BLANK.has(column) ? this.filled(column) : this.plain(column)
    const text = withLatinDigits(written)
    const problem = text === '' ? null : enteredDayProblem(shortened(text))
    return problem === null ? text : this.refuse(column, problem)
  }
}

function unseenProblem({ kind, name, at }: NonNullable<Cleared['unseen']>): Problem {
  return kind === 'break' ? problemWith('lineBreak') : problemWith('signUnseen', { name, position: at + 1 })
}

/** A row made from named cells, blank where not given: what a form or a JSON body hands to the same checks as a file. */
export function rawRowOf(line: number, fields: Partial<Record<ClaimColumnName, string>>): RawRow {
  return { line, cells: CLAIM_COLUMNS.map(({ name }) => fields[name] ?? '') }
}

/** A text as far as a message should repeat it. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

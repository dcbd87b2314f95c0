import { elementAt } from '@/lib/lookup/element-at'
import { canName } from '@/lib/organisations/name-fault'
import { enteredDayProblem } from '@/lib/periods/written-day'
import { listedOr } from '@/lib/quantities/units'
import type { Cleared } from '@/lib/signs/cleared'
import { withLatinDigits } from '@/lib/signs/latin-digits'
import { CLAIM_COLUMNS, type ClaimColumnName, COLUMN_AT } from '../claims-format'
import type { FileProblem, RawRow } from '../types'
import { clearedCell } from './clear-cell'

const REQUIRED: ReadonlySet<string> = new Set(
  CLAIM_COLUMNS.filter(({ use }) => use === 'required').map(({ name }) => name),
)

/** What a blank cell of a required column is answered with. */
const BLANK: Partial<Record<ClaimColumnName, string>> = {
  report_id: 'give the report an id, the same in each of its rows',
  publisher: 'write who published the report',
  published: 'write the day of publication as YYYY-MM-DD',
  operator: 'write who did the work',
  country: 'write the code of the country',
  metric: 'write the key of the metric',
  to: 'write the last day that the figure covers as YYYY-MM-DD',
  places: 'write the code or the name of each place, separated by ;',
}

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
  refuse(column: ClaimColumnName, message: string): '' {
    if (!this.unseen.has(column)) this.problems.push({ line: this.line, column, message })
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
    return this.plain(column) || this.refuse(column, `is blank; ${BLANK[column]}`)
  }

  /** A text of at most `longest` UTF-16 units, on one line but in `words` and `note`, where lines end with LF. */
  text(column: ClaimColumnName, longest: number): string {
    const text = column in BLANK ? this.filled(column) : this.plain(column)
    if (text.length <= longest) return text
    return this.refuse(column, `is ${text.length} characters long; shorten it to ${longest}`)
  }

  /** The name of somebody, of at most `longest` UTF-16 units, with a letter or a digit in it. */
  name(column: 'publisher' | 'said_by' | 'operator', longest: number): string {
    const text = this.text(column, longest)
    if (text === '' || canName(text)) return text
    return this.refuse(
      column,
      `"${shortened(text)}" has no letter and no digit to be found by; write the name in letters`,
    )
  }

  /** One of a list of words, blank only where the column is not required. `name` is what the word is: "a grade". */
  choice<Word extends string>(column: ClaimColumnName, words: readonly Word[], name: string): Word | '' {
    const text = this.plain(column) as Word
    if (words.includes(text)) return text
    const required = REQUIRED.has(column)
    if (text === '') return required ? this.refuse(column, `is blank; use ${listedOr(words)}`) : ''
    const remedy = `use ${listedOr(words)}${required ? '' : ', or leave it blank'}`
    return this.refuse(column, `"${shortened(text)}" is not ${name}; ${remedy}`)
  }

  /** A day as YYYY-MM-DD, whatever digits it is written in. */
  day(column: ClaimColumnName): string {
    const written = column in BLANK ? this.filled(column) : this.plain(column)
    const text = withLatinDigits(written)
    const problem = text === '' ? null : enteredDayProblem(shortened(text))
    return problem === null ? text : this.refuse(column, problem)
  }
}

function unseenProblem({ kind, name, at }: NonNullable<Cleared['unseen']>): string {
  return kind === 'break'
    ? `has ${name}; write it on one line`
    : `has a character that cannot be shown (${name}) at position ${at + 1}; remove it`
}

/** A row made from named cells, blank where not given: what a form or a JSON body hands to the same checks as a file. */
export function rawRowOf(line: number, fields: Partial<Record<ClaimColumnName, string>>): RawRow {
  return { line, cells: CLAIM_COLUMNS.map(({ name }) => fields[name] ?? '') }
}

/** A text as far as a message should repeat it. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

import { dayProblem } from '../periods/written-day'
import { listed } from '../quantities/units'
import { CLAIM_COLUMNS, type ClaimColumnName, COLUMN_AT } from './claims-format'
import type { FileProblem, RawRow } from './types'

const REQUIRED: ReadonlySet<string> = new Set(
  CLAIM_COLUMNS.filter(({ use }) => use === 'required').map(({ name }) => name),
)

/** What a blank cell of a required column is answered with. */
const BLANK: Partial<Record<ClaimColumnName, string>> = {
  report_id: 'give the report an id, the same in each of its rows',
  report_title: 'write the title of the report',
  publisher: 'write who published the report',
  published: 'write the day of publication as YYYY-MM-DD',
  operator: 'write who did the work',
  country: 'write the code of the country',
  metric: 'write the key of the metric',
  to: 'write the last day that the figure covers as YYYY-MM-DD',
  places: 'write the code or the name of each place, separated by ;',
}

const FORBIDDEN = /[\p{Cc}\p{Cs}]/u
const FORBIDDEN_IN_LINES = /(?![\n\t])[\p{Cc}\p{Cs}]/u

/**
 * The cells of one row, asked for by column, with every problem met. An answer is '' where the cell is blank, and also
 * where it was refused: look at `problems` before using what was read.
 */
export class RowCells {
  readonly problems: FileProblem[] = []
  private readonly line: number
  private readonly cells: readonly string[]

  constructor(row: RawRow) {
    this.line = row.line
    this.cells = row.cells
  }

  refuse(column: ClaimColumnName, message: string): '' {
    this.problems.push({ line: this.line, column, message })
    return ''
  }

  /** The cell without surrounding spaces; nothing is checked. */
  plain(column: ClaimColumnName): string {
    return this.cells[COLUMN_AT[column]]!.trim()
  }

  /** The cell, which is refused where it is blank. */
  filled(column: ClaimColumnName): string {
    return this.plain(column) || this.refuse(column, `is blank; ${BLANK[column]}`)
  }

  /** A text on one line, of at most `longest` UTF-16 units, without control characters. */
  text(column: ClaimColumnName, longest: number): string {
    return this.checked(
      column,
      column in BLANK ? this.filled(column) : this.plain(column),
      longest,
      FORBIDDEN,
    )
  }

  /** A text of one or more lines, which end with LF; tabs are let through. */
  lines(column: ClaimColumnName, longest: number): string {
    const text = this.plain(column)
    const unified = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
    return this.checked(column, unified, longest, FORBIDDEN_IN_LINES)
  }

  /** One of a list of words, blank only where the column is not required. `name` is what the word is: "a grade". */
  choice<Word extends string>(column: ClaimColumnName, words: readonly Word[], name: string): Word | '' {
    const text = this.plain(column) as Word
    if (words.includes(text)) return text
    const required = REQUIRED.has(column)
    if (text === '') return required ? this.refuse(column, `is blank; use ${listed(words)}`) : ''
    const remedy = `use ${listed(words)}${required ? '' : ', or leave it blank'}`
    return this.refuse(column, `"${shortened(text)}" is not ${name}; ${remedy}`)
  }

  /** A day as YYYY-MM-DD. */
  day(column: ClaimColumnName): string {
    const text = column in BLANK ? this.filled(column) : this.plain(column)
    const problem = text === '' ? null : dayProblem(shortened(text))
    return problem === null ? text : this.refuse(column, problem)
  }

  private checked(column: ClaimColumnName, text: string, longest: number, forbidden: RegExp): string {
    if (text === '') return text
    if (text.length > longest) {
      return this.refuse(column, `is ${text.length} characters long; shorten it to ${longest}`)
    }
    const at = text.search(forbidden)
    if (at < 0) return text
    const sign = text.charCodeAt(at)
    if (sign === 10 || sign === 13) return this.refuse(column, 'has a line break; write it on one line')
    const code = sign.toString(16).toUpperCase().padStart(4, '0')
    return this.refuse(
      column,
      `has a character that cannot be shown (U+${code}) at position ${at + 1}; remove it`,
    )
  }
}

/** A row made from named cells, blank where not given: what a form or a JSON body hands to the same checks as a file. */
export function rawRowOf(line: number, fields: Partial<Record<ClaimColumnName, string>>): RawRow {
  return { line, cells: CLAIM_COLUMNS.map(({ name }) => fields[name] ?? '') }
}

/** A text as far as a message should repeat it. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

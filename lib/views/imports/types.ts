/** One control of a form of answers: a text, a choice or a box to tick (`yes` where it is). */
export interface AnswerField {
  name: string
  label: string
  type: 'text' | 'choice' | 'check'
  value: string
  hint?: string
  options?: readonly { value: string; label: string }[]
}

/** What is asked together: about a column, or about a name. */
export interface AnswerRow {
  key: string
  title: string
  note: string
  fields: readonly AnswerField[]
  /** Asked only where the first field says that the column is of amounts. */
  ofAmount: readonly AnswerField[]
  /** The rest of these, behind a line that opens them. */
  more: readonly AnswerField[]
}

/** A table of figures of a file: the names of its columns, and the cells of each row in their order. */
export interface FigureTable {
  columns: { name: string; label: string }[]
  rows: string[][]
}

/** What the figures of a file would do, in the words of a page. */
export interface BatchView {
  counts: { name: string; count: number }[]
  kinds: {
    check: string
    name: string
    count: number
    contradicts: boolean
    first: { where: string; sentence: string }[]
  }[]
  numbers: ChangedNumber[]
  falls: ChangedNumber[]
  moreNumbers: number
  reports: { key: string; title: string; figures: number; sample: FigureTable }[]
  moreReports: number
}

/** A number that readers see, in words. */
export interface ChangedNumber {
  key: string
  title: string
  before: string
  after: string
}

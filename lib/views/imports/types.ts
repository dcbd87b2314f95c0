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

/** Characters of a text: text.slice(start, end). */
export interface TextSpan {
  start: number
  end: number
}

/** A cell of a table within a text: what it says, and where it stands; a blank one has no length. */
export interface TableCell extends TextSpan {
  text: string
}

/** A row of a table within a text: the characters of all of it, and its cells. */
export interface TextRow extends TextSpan {
  cells: TableCell[]
}

/** How a table is written in a text. */
export type TableLayout = 'tabs' | 'pipes' | 'html' | 'spaces' | 'lines' | 'pairs'

/** A table that stands within a text. `title`: the lines right above it, which may say what it counts and when. */
export interface TextTable extends TextSpan {
  layout: TableLayout
  title: TextSpan | null
  rows: TextRow[]
}

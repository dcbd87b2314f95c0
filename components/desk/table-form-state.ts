/** What came of sending a table: what it would do, in words, or what keeps it from being entered. */
export interface TableFormState {
  /** Counts the times that it was sent. */
  sent: number
  /** The rows as they were pasted. */
  rows: string
  reason: string
  problems: readonly string[]
  /** Null while nothing was looked at. */
  preview: TablePreview | null
  /** What the table that was looked at is known by: the same is entered when it is sent again; blank where there is nothing to enter. */
  seen: string
}

/** What a table would do: a sentence, what is told by kinds, each with its first lines, and what else there is to say. */
export interface TablePreview {
  headline: string
  parts: readonly { key: string; title: string; count: number; lines: readonly string[] }[]
  note: string
}

export const unsentTable: TableFormState = {
  ...{ sent: 0, rows: '', reason: '', problems: [], preview: null, seen: '' },
}

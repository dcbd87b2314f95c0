/** What a document is by its first bytes, among those that are read. */
export type DocumentFormat = 'text' | 'html' | 'docx' | 'pdf' | 'eml'

/** Which document it was: its name without folders, its bytes, and their SHA-256 in hexadecimal. */
export interface DocumentFacts {
  name: string
  size: number
  sha256: string
}

/** Something that is said of a document that was read. */
export type DocumentNote =
  /** Only the first `read` of `pages` pages fit. */
  | { note: 'pages'; read: number; pages: number }
  /** So many pages, from the first of which is told, are pictures without text. */
  | { note: 'pictures'; count: number; first: number }
  /** Files that came with an e-mail and are not read with it. */
  | { note: 'attachments'; names: string[] }

/** A document as text: paragraphs apart by blank lines, tables with a row on each line and tabs between cells. */
export interface DocumentText {
  format: DocumentFormat
  text: string
  notes: DocumentNote[]
}

/** How large a document may be, and what it may unpack to. */
export const DOCUMENT_LIMITS = {
  fileBytes: 50_000_000,
  /** Of a page of HTML, a text and an e-mail: no report has as much. */
  textBytes: 20_000_000,
  /** Of one that is sent to the server, where there is no script. */
  sentBytes: 5_000_000,
  /** Elements that stand within each other. */
  nesting: 2_000,
  /** Cells of all tables of a document. */
  cells: 200_000,
  /** Characters of a part of a Word file. */
  partBytes: 40_000_000,
  parts: 5_000,
  /** Pages of a PDF that are looked at. */
  pages: 3_000,
  /** E-mails that stand within each other, and characters of their heads. */
  mailNesting: 20,
  mailHeadBytes: 500_000,
} as const

/** Longest text that is taken from a document where nobody asks for less, in UTF-16 units. */
export const LONGEST_DOCUMENT_TEXT = 10_000_000

/** Documents that one draft names. */
export const MOST_DOCUMENTS = 20

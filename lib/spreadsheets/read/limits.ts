/** How large a spreadsheet may be. */
export const SHEET_LIMITS = {
  fileBytes: 50_000_000,
  /** Rows of one sheet that are not blank; what stands above a table may come on top. */
  rows: 100_000,
  rowsAbove: 100,
  columns: 1_000,
  /** Cells of all sheets that are not blank. */
  cells: 5_000_000,
  sheets: 255,
} as const

/** Rows and columns of the largest sheet that a spreadsheet can make; blank rows up to the last filled one are kept as such. */
export const GRID = { rows: 1_048_576, columns: 16_384 } as const

/** What a ZIP file may unpack to. Small entries of one sign may be packed better than 200 to 1 without harm. */
export const UNPACKED_LIMITS = {
  entryBytes: 200_000_000,
  totalBytes: 500_000_000,
  ratio: 200,
  harmlessBytes: 1_000_000,
  entries: 10_000,
} as const

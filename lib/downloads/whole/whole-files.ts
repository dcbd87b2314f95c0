/** How many rows each file of a country has, header left out. */
export type RowCounts = { claims: number; place: number; month: number; operator: number }

/** Bytes of a file in each form, unpacked; `estimated` where only its first rows were written to know. */
export type FileSizes = { csv: number; json: number; estimated: boolean }

/** Rows and bytes of a country's files. */
export type WholeFiles = { counts: RowCounts; sizes: Record<keyof RowCounts, FileSizes> }

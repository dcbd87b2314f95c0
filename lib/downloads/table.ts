import type { SqlConnection } from '@/lib/db/connection'
import { csvText } from '@/lib/exchange/csv/csv-out'
import { geojsonText } from '@/lib/exchange/geojson-out'
import { jsonText } from '@/lib/exchange/json-out'
import type { TableColumn } from '@/lib/exchange/types'
import type { I18n } from '@/lib/i18n/words'
import type { ExportedCountry } from './claims-export'
import type { NarrowedClaims } from './claims-page'
import type { QueryResult } from './parameters'

/** How a table is written: CSV, with or without a byte-order mark, a JSON array of objects, or features of GeoJSON. */
export type TableForm =
  | { form: 'csv'; bom: boolean }
  | { form: 'json' }
  | { form: 'geojson'; positionOf: (cells: readonly string[]) => Position | null }

type Position = readonly [longitude: number, latitude: number]

/** A table that may be downloaded: what its address is read as, what of the record that means, and its rows. */
export interface DownloadTable<Query extends { bom: boolean }, Scope> {
  columns: readonly TableColumn[]
  /** What stands in each column, in a sentence. */
  columnTexts(words: I18n): Readonly<Record<string, string>>
  read(given: Iterable<readonly [string, string]>): QueryResult<Query>
  /** Finds what the query names, within the snapshot that the rows are read in. */
  find(session: SqlConnection, query: Query): Promise<QueryResult<Scope>>
  /** Its rows; `onMended` is called for each cell that is given without signs that cannot be entered. */
  batches(session: SqlConnection, scope: Scope, onMended?: () => void): AsyncGenerator<string[][]>
  /** Its rows as JSON has them, which is read and not entered again; not given: as they are. */
  forReading?(session: SqlConnection, batches: AsyncGenerator<string[][]>): AsyncGenerator<string[][]>
  /** Where what a row speaks of is; null where that is no one place. Only of a table of places. */
  positionOf?(scope: Scope, cells: readonly string[]): Position | null
  /** The bytes of an archive of several tables; `inTurns` makes the rows of each a piece at a time. Only of a package. */
  archive?(
    session: SqlConnection,
    scope: Scope,
    from: { address: URL; changed: string },
    inTurns: <Made>(rows: AsyncGenerator<Made, void>) => AsyncGenerator<Made, void>,
  ): AsyncGenerator<Uint8Array, void>
  /** A telling name for the file, without its ending: letters, digits and hyphens. */
  fileName(scope: Scope): string
  /** What the file is, in a line. */
  title(scope: Scope, words: I18n): string
  /** The claims that stand behind its rows. */
  claimsOf(scope: Scope): { country: ExportedCountry; narrowed: NarrowedClaims | null }
}

/** The rows of a table as JSON has them. */
export function rowsForReading<Query extends { bom: boolean }, Scope>(
  table: DownloadTable<Query, Scope>,
  session: SqlConnection,
  scope: Scope,
): AsyncGenerator<string[][]> {
  const batches = table.batches(session, scope)
  return table.forReading?.(session, batches) ?? batches
}

/** The text of a table in chunks, made as they are asked for. */
export function tableText(
  columns: readonly TableColumn[],
  batches: AsyncGenerator<string[][]>,
  form: TableForm,
): AsyncGenerator<string, void> {
  if (form.form === 'geojson') return geojsonText(columns, batches, form.positionOf)
  return form.form === 'csv' ? csvText(columns, batches, { bom: form.bom }) : jsonText(columns, batches)
}

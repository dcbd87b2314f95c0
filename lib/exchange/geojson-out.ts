import { jsonCell } from './json-out'
import type { TableColumn, TableRows } from './types'

const CHUNK = 65_536

/**
 * The rows of a table as features of GeoJSON (RFC 7946), one on a line, in chunks of about 64 Ki characters. What a feature says is as in
 * JSON; its geometry is a point, longitude first, or null for what has no place of its own.
 */
export async function* geojsonText(
  columns: readonly TableColumn[],
  batches: TableRows,
  positionOf: (cells: readonly string[]) => readonly [longitude: number, latitude: number] | null,
): AsyncGenerator<string, void> {
  const keys = columns.map(({ name }) => JSON.stringify(name))
  let text = '{"type":"FeatureCollection","features":['
  let first = true
  for await (const rows of batches) {
    for (const cells of rows) {
      const position = positionOf(cells)
      const geometry = position === null ? 'null' : JSON.stringify({ type: 'Point', coordinates: position })
      const said = columns.map(({ kind }, at) => `${keys[at]}:${jsonCell(cells[at] ?? '', kind)}`)
      text += `${first ? '' : ','}\n{"type":"Feature","geometry":${geometry},"properties":{${said.join(',')}}}`
      first = false
      if (text.length < CHUNK) continue
      yield text
      text = ''
    }
  }
  yield `${text}\n]}\n`
}

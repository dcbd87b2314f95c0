import { fold } from '@/lib/places/fold'
import type { ColumnUse, Mapping, SheetHeader } from '../types'

/** A column of this sheet with what the mapping takes it for. */
export interface MappedColumn {
  at: number
  name: string
  is: ColumnUse
}

/**
 * The columns of a sheet that a mapping reads: by name, wherever they stand; of several that share a name the one that stands where the
 * mapping saw it. `missing` are names of columns that the mapping reads and the sheet lacks.
 */
export function mappedColumns(
  mapping: Mapping,
  header: SheetHeader,
): { columns: MappedColumn[]; missing: string[] } {
  const taken = new Set<number>()
  const missing: string[] = []
  const columns: MappedColumn[] = []
  const read = mapping.columns.filter(({ is }) => is.use !== 'nothing')
  const isNamed = (name: string) => (column: { name: string }) => fold(column.name) === fold(name)
  // Those that stand where they stood come first, so that none takes the place of a namesake.
  const inPlace = read.filter(({ name, at }) =>
    header.columns.some((column) => column.at === at && isNamed(name)(column)),
  )
  for (const { at, name, is } of inPlace) {
    taken.add(at)
    columns.push({ at, name, is })
  }
  for (const { name, at, is } of read) {
    if (inPlace.some((column) => column.at === at)) continue
    const found = header.columns.find((column) => !taken.has(column.at) && isNamed(name)(column))
    if (found === undefined || name.trim() === '') missing.push(name === '' ? `column ${at + 1}` : name)
    else {
      taken.add(found.at)
      columns.push({ at: found.at, name: found.name, is })
    }
  }
  return { columns: columns.sort((a, b) => a.at - b.at), missing }
}

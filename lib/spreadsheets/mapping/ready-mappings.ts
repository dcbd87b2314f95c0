import { fold } from '@/lib/places/fold'
import type { ColumnUse, FigureField, SheetHeader } from '../types'

/** A form of file that is met often: `needs` are the names by which it is known, `columns` what those of its columns are. */
interface ReadyMapping {
  name: string
  needs: readonly string[]
  columns: Readonly<Record<string, ColumnUse>>
}

const nothing: ColumnUse = { use: 'nothing' }
const field = (of: FigureField): ColumnUse => ({ use: 'field', field: of })

const READY: readonly ReadyMapping[] = [
  {
    // Who does what, where, when and for whom, as clusters gather it.
    name: '5W matrix',
    needs: ['who', 'what', 'indicator'],
    columns: {
      who: field('operator'),
      what: nothing,
      'where governorate': { use: 'area', level: 0 },
      'where district': { use: 'area', level: 1 },
      'where sub district': { use: 'area', level: 2 },
      'p code': field('places'),
      pcode: field('places'),
      'when start': field('from'),
      'when end': field('to'),
      'for whom': nothing,
      indicator: field('metric'),
      unit: field('unit'),
      reached: { use: 'amount', of: {} },
      achieved: { use: 'amount', of: {} },
    },
  },
  {
    // A layer of IMSMA Core, which is one of ArcGIS: what the server keeps for itself says nothing of figures.
    name: 'IMSMA Core layer',
    needs: ['objectid', 'globalid'],
    columns: Object.fromEntries(
      [
        ...['objectid', 'globalid', 'creationdate', 'created date', 'creator', 'created user', 'editdate'],
        ...[
          'last edited date',
          'editor',
          'last edited user',
          'x',
          'y',
          'shape',
          'shape area',
          'shape length',
        ],
        ...['parentglobalid', 'parentrowid', 'uniquerowid', 'latitude', 'longitude', 'status'],
      ].map((name) => [name, nothing]),
    ),
  },
]

/** What the columns of a file of a known form are, by their place in the sheet; those that the form does not name are left out. */
export function readyUses(header: SheetHeader): Map<number, ColumnUse> {
  const uses = new Map<number, ColumnUse>()
  const names = new Map(header.columns.map(({ at, name }) => [fold(name), at]))
  for (const { needs, columns } of READY) {
    if (!needs.every((name) => names.has(name))) continue
    for (const [name, is] of Object.entries(columns)) {
      const at = names.get(name)
      if (at !== undefined && !uses.has(at)) uses.set(at, is)
    }
  }
  return uses
}

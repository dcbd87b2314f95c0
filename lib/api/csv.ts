import type { z } from 'zod'
import type { TableColumn } from '@/lib/exchange/types'

/** The columns of a resource as a flat table, by the fields of its things. */
export const itemColumns = (item: z.ZodObject): TableColumn[] =>
  Object.entries(item.shape).map(([name, field]) => ({ name, kind: kindOf(field), use: 'export' }))

function kindOf(field: z.core.$ZodType): TableColumn['kind'] {
  const { type } = unwrapped(field)._zod.def
  if (type === 'boolean') return 'boolean'
  if (type === 'number' || type === 'int') return 'decimal'
  return (field as z.ZodType).meta()?.format === 'decimal' ? 'decimal' : 'text'
}

const unwrapped = (field: z.core.$ZodType): z.core.$ZodType =>
  field._zod.def.type === 'nullable' ? (field._zod.def as z.core.$ZodNullableDef).innerType : field

/** The cells of things: several values are joined by ";", what is not there is blank. */
export const cellsOfItems = (items: readonly object[], columns: readonly TableColumn[]): string[][] =>
  items.map((item) =>
    columns.map(({ name }) => {
      const value: unknown = (item as Record<string, unknown>)[name]
      return Array.isArray(value)
        ? value.join(';')
        : value === null || value === undefined
          ? ''
          : String(value)
    }),
  )

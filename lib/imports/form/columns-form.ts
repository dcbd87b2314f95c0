import { tidied } from '@/lib/signs/cleared'
import type { AmountOf, Mapping } from '@/lib/spreadsheets/types'
import { OTHER_OF, parseUse } from './column-use'

/** A mapping with what a form says of its columns; names of fields end with the place of the column from 0. */
export function withColumns(mapping: Mapping, form: FormData): Mapping {
  const columns = mapping.columns.map((column) => {
    const said = form.get(`use-${column.at}`)
    if (said === null) return column
    return { ...column, is: parseUse(String(said), amountOf(form, column.at), column.is) }
  })
  return { ...mapping, columns }
}

function amountOf(form: FormData, at: number): AmountOf {
  const text = (name: string) => tidied(String(form.get(`${name}-${at}`) ?? ''))
  const of: AmountOf = {}
  const [metric = '', part = ''] = text('metric').split('/')
  if (metric !== '') of.metric = metric
  if (part !== '') of.part = part
  for (const name of ['unit', ...OTHER_OF] as const) {
    const said = text(name)
    if (said !== '') of[name] = said
  }
  return of
}

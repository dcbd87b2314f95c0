import type { AmountOf, ColumnUse, FigureField } from '@/lib/spreadsheets/types'

/** Columns of our own format that a column may be taken for, in the order in which they are offered. */
export const OFFERED_FIELDS = [
  'places',
  'operator',
  'metric',
  'part',
  'amount',
  'amount_to',
  'unit',
  'qualifier',
  'basis',
  'from',
  'to',
  'country',
  'verb',
  'words',
  'note',
  'report_title',
  'publisher',
  'said_by',
  'published',
  'grade',
  'language',
  'url',
  'archive_url',
  'accessed',
  'report_id',
  'claim_id',
] as const satisfies readonly FigureField[]

/** What a column of amounts may stand for beside its metric and unit. */
export const OTHER_OF = [
  'places',
  'operator',
  'basis',
  'month',
  'year',
  'period',
] as const satisfies readonly (keyof AmountOf)[]

/** Levels of areas that are asked for. */
export const AREA_LEVELS = [0, 1, 2] as const

/** A use as a form has it: `nothing`, `amount`, `year`, `area:0`, `field:operator`. */
export function textOfUse(is: ColumnUse): string {
  if (is.use === 'field') return `field:${is.field}`
  return is.use === 'area' ? `area:${is.level}` : is.use
}

/** The use that a form says, `before` where it says nothing known; of amounts, what each stands for is `of`. */
export function parseUse(text: string, of: AmountOf, before: ColumnUse): ColumnUse {
  // What only the file itself was taken for, such as a ruling, is no choice and stays.
  if (text === textOfUse(before) && before.use !== 'amount') return before
  if (text === 'amount') return { use: 'amount', of }
  if (text === 'nothing' || text === 'year' || text === 'month' || text === 'period') return { use: text }
  const [what, which = ''] = text.split(':')
  const level = AREA_LEVELS.find((known) => what === 'area' && String(known) === which)
  if (level !== undefined) return { use: 'area', level }
  const field = OFFERED_FIELDS.find((known) => what === 'field' && known === which)
  return field === undefined ? before : { use: 'field', field }
}

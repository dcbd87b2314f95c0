import { z } from 'zod'
import { CLAIM_COLUMNS } from '@/lib/exchange/claims-format'
import { LONGEST } from '@/lib/exchange/limits'
import { PLACE_KINDS } from '@/lib/places/tree'
import type { FigureField, Mapping } from '../types'

const written: readonly string[] = ['status', 'because', 'value_base']
/** Columns of ours that a spreadsheet may fill, in their order. */
export const FIGURE_FIELDS: readonly FigureField[] = CLAIM_COLUMNS.map(({ name }) => name).filter(
  (name): name is FigureField => !written.includes(name),
)

/** Most columns of a sheet, as spreadsheets have it, and most names that one mapping resolves. */
const mostColumns = 16_384
const mostValues = 50_000
const mostRows = 1_048_576

const text = z.string().max(LONGEST.words)
/** As much as the cells of a header of three rows may hold. */
const longestName = 100_000
const name = z.string().max(longestName)
const place = z.int().min(0).max(mostColumns)
const field = z.enum(FIGURE_FIELDS as [FigureField, ...FigureField[]])
const year = z.string().regex(/^[0-9]{4}$/, 'is no year; write four digits')
const month = z.string().regex(/^([1-9]|1[0-2])$/, 'is no month; write a number from 1 to 12')

const amountOf = z.strictObject({
  ...{ metric: text.optional(), part: text.optional(), unit: text.optional(), places: text.optional() },
  ...{ operator: text.optional(), basis: text.optional(), period: text.optional() },
  ...{ month: month.optional(), year: year.optional() },
})

const columnUse = z.discriminatedUnion('use', [
  z.strictObject({ use: z.literal('nothing') }),
  z.strictObject({ use: z.literal('field'), field, kind: z.enum(PLACE_KINDS).optional() }),
  z.strictObject({ use: z.literal('area'), level: z.int().min(0).max(9) }),
  z.strictObject({ use: z.enum(['year', 'month', 'period']) }),
  z.strictObject({ use: z.literal('amount'), of: amountOf }),
])

const resolved = [
  ...([
    'places',
    'operator',
    'publisher',
    'country',
    'metric',
    'part',
    'unit',
    'basis',
    'qualifier',
  ] as const),
] as const

/** A mapping as it is kept: its version first, nothing in it that is not known, so that a slip of a hand is told and never passed over. */
const mappingSchema = z.strictObject({
  version: z.literal(1, 'is not 1, the version of mappings that this program reads'),
  sheet: name.nullable(),
  header: z.strictObject({ row: z.int().min(0).max(mostRows), rows: z.int().min(1).max(10) }).nullable(),
  columns: z.array(z.strictObject({ name, at: place, is: columnUse })).max(mostColumns),
  constants: z.partialRecord(field, text),
  habits: z.strictObject({
    decimal: z.enum(['.', ',']).optional(),
    dayOrder: z.enum(['day-first', 'month-first']).optional(),
  }),
  year: year.nullable().default(null),
  repeated: z.enum(['add', 'apart']).nullable(),
  values: z
    .array(z.strictObject({ field: z.enum(resolved), text: name, within: name.default(''), is: text }))
    .max(mostValues),
  standings: z
    .array(z.strictObject({ name, is: z.enum(['party', 'none']).nullable() }))
    .max(mostValues)
    .optional(),
})

/** A mapping that was read, or what is wrong with it: each problem names where it stands and what is to be there. */
export type MappingRead = { ok: true; mapping: Mapping } | { ok: false; problems: string[] }

/** Reads what should be a mapping, from JSON that anybody may have written. */
export function readMapping(given: unknown): MappingRead {
  const read = mappingSchema.safeParse(given)
  if (!read.success)
    return {
      ok: false,
      problems: read.error.issues.map(({ path, message }) => `${pathText(path)}: ${message}`),
    }
  const mapping: Mapping = read.data
  const problems = contradictionsIn(mapping)
  return problems.length === 0 ? { ok: true, mapping } : { ok: false, problems }
}

/** What no type says: a place in the sheet or a column of ours is taken once. */
function contradictionsIn({ columns }: Mapping): string[] {
  const problems: string[] = []
  const places = new Set<number>()
  const slots = new Map<string, string>()
  for (const [number, { name, at, is }] of columns.entries()) {
    const where = `columns[${number}]`
    if (places.has(at)) problems.push(`${where}.at: ${at} stands twice; each column is named once`)
    places.add(at)
    const slot = slotOf(is)
    if (slot === null) continue
    const before = slots.get(slot)
    if (before !== undefined)
      problems.push(`${where}.is: "${name}" is ${slot}, and so is "${before}"; take one of them for nothing`)
    slots.set(slot, name)
  }
  return problems
}

function slotOf(is: Mapping['columns'][number]['is']): string | null {
  if (is.use === 'field') return is.field
  if (is.use === 'area') return `the area of level ${is.level}`
  return is.use === 'nothing' || is.use === 'amount' ? null : `the ${is.use}`
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
  return text === '' ? 'the mapping' : text
}

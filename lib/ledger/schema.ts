import { z } from 'zod'
import type { CompleteGroup } from './derived-wholes'
import type { PlacedClaim } from './reconcile'
import type { Place } from './types'

const amount = z.bigint('must be a whole number of base units')
const text = z.string('must be text')

const place = z.object({
  id: text,
  parent: z.nullable(z.string('must be the id of a place, or null for a country')),
})

const claim = z.object({
  id: text,
  operation: text,
  metric: text,
  places: z.array(text, 'must be a list of place ids'),
  basis: z.enum(
    ['total', 'period', 'level', 'unclear'],
    'must be "total", "period", "unclear", or "level" of a stock',
  ),
  from: z.nullish(z.string('must be a day as YYYY-MM-DD')),
  to: z.nullish(z.string('must be a day as YYYY-MM-DD')),
  low: amount,
  value: amount,
  high: z.nullish(amount),
  published: z.string('must be a day as YYYY-MM-DD'),
  pinned: z.nullish(z.enum(['accept', 'set_aside'], 'must be "accept" or "set_aside", or be left out')),
})

const ledgerInput = z.object(
  {
    places: z.array(place, 'must be a list of places'),
    claims: z.array(claim, 'must be a list of claims'),
    stocks: z.nullish(z.array(text, 'must be a list of metrics')),
    wholes: z.nullish(
      z.array(
        z.object({
          metric: text,
          group: text,
          parts: z.array(text, 'must be a list of parts'),
          needed: z.nullish(z.array(text, 'must be a list of parts')),
        }),
        'must be a list of complete groups',
      ),
    ),
  },
  'must be an object with "places" and "claims"',
)

export type LedgerInput = {
  readonly places: readonly Place[]
  readonly claims: readonly PlacedClaim[]
  /** The metrics that are stocks; none where absent. */
  readonly stocks?: readonly string[] | null
  /** The complete groups of metrics; none where absent. All parts are needed where it is not said which. */
  readonly wholes?:
    | readonly (Omit<CompleteGroup, 'needed'> & {
        readonly metric: string
        readonly needed?: readonly string[] | null
      })[]
    | null
}

/**
 * Types what `parseExactJson` has read. Where the shape is wrong, `problems` say at which place or claim, in which
 * field, and what it must be; whether the content may stand is for `refusals.ts`.
 */
export function parseLedgerInput(input: unknown): { input: LedgerInput } | { problems: string[] } {
  const parsed = ledgerInput.safeParse(input)
  if (parsed.success) return { input: parsed.data }
  return { problems: parsed.error.issues.map(({ path, message }) => `${whereIs(path, input)} ${message}`) }
}

function whereIs(path: readonly PropertyKey[], input: unknown): string {
  const [list, at, ...field] = path
  if (list === undefined) return 'the input'
  if (at === undefined) return `"${String(list)}"`
  const id = (input as Record<PropertyKey, Record<PropertyKey, { id?: unknown }>>)[list]?.[at]?.id
  const name = `${list === 'places' ? 'place' : list === 'claims' ? 'claim' : 'whole'} ${typeof id === 'string' ? `"${id}"` : `no. ${Number(at) + 1}`}`
  return field.length === 0 ? name : `${name}, ${field.join('.')}:`
}

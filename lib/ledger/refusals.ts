import { isDay } from '@/lib/periods/day'
import { areaRefusals } from './area-refusals'
import { type AreaTree, areaTree } from './place-tree'
import type { PlacedClaim } from './reconcile'
import type { Claim, Place } from './types'

/** Why a place or a claim is refused: which one, which of its fields, and what is wrong with a way out. */
export type LedgerRefusal = {
  readonly of: 'place' | 'claim'
  readonly id: string
  readonly field: string
  readonly message: string
}

/**
 * Everything that keeps the ledger from reading this input; empty where it may go on. Claims are not looked at while
 * places are refused, because most of what could be said about them would follow from that.
 */
export function refusalsOf(
  places: readonly Place[],
  claims: readonly PlacedClaim[],
  isStock: (metric: string) => boolean = () => false,
): LedgerRefusal[] {
  const ofPlaces = placeRefusals(places)
  if (ofPlaces.length > 0) return ofPlaces
  const tree = areaTree(places)
  const twice = (id: string): LedgerRefusal => ({
    of: 'claim',
    id,
    field: 'id',
    message: 'two claims have this id; give each its own',
  })
  return [
    ...repeated(claims.map((claim) => claim.id)).map(twice),
    ...claims.flatMap((claim) => [
      ...placesRefusals(tree, claim),
      ...basisRefusals(claim, isStock),
      ...claimRefusals(claim),
    ]),
  ]
}

/** Places that are listed twice, lie in a place that is not listed, or go round in a circle. */
export function placeRefusals(places: readonly Place[]): LedgerRefusal[] {
  const parentOf = new Map(places.map((place) => [place.id, place.parent]))
  const refuse = (id: string, field: string, message: string): LedgerRefusal => ({
    of: 'place',
    id,
    field,
    message,
  })
  const refusals = repeated(places.map((place) => place.id)).map((id) =>
    refuse(id, 'id', 'two places have this id; list it once'),
  )
  for (const [id, parent] of parentOf) {
    if (parent !== null && !parentOf.has(parent)) {
      refusals.push(
        refuse(id, 'parent', `"${parent}" is not among the places; add it, or say null for a country`),
      )
    }
  }
  const onCircle = firstOnCircle(parentOf)
  if (onCircle !== null) {
    const message = 'the place lies inside itself, by way of its parents; correct one of them'
    refusals.push(refuse(onCircle, 'parent', message))
  }
  return refusals
}

/** What is wrong with a claim's basis, which says of a stock something else than of a flow. */
function basisRefusals({ id, metric, basis, from }: PlacedClaim, isStock: (metric: string) => boolean) {
  const refuse = (field: string, message: string): LedgerRefusal[] => [{ of: 'claim', id, field, message }]
  if (!isStock(metric)) {
    if (basis !== 'level') return []
    return refuse(
      'basis',
      `only a stock has a level; list "${metric}" among "stocks", or set the basis to total`,
    )
  }
  if (basis === 'period') {
    return refuse(
      'basis',
      `"${metric}" is a stock and has no amount of a period; give its level at the end of "to"`,
    )
  }
  if (from == null || basis === 'unclear') return []
  return refuse('from', 'a level is of one day; leave "from" out')
}

/** What is wrong with a claim's dates and amounts, whatever its area. */
function claimRefusals(claim: Claim): LedgerRefusal[] {
  const refusals: LedgerRefusal[] = []
  const refuse = (field: string, message: string) =>
    refusals.push({ of: 'claim', id: claim.id, field, message })
  for (const field of ['from', 'to', 'published'] as const) {
    const date = claim[field]
    if (date != null && !isDay(date)) refuse(field, `"${date}" is not a day; write a real one as YYYY-MM-DD`)
  }
  if (claim.to == null && claim.basis !== 'unclear') {
    refuse('to', `a ${claim.basis} needs its last day; add "to", or set the basis to unclear`)
  }
  if (claim.from != null && claim.to != null && claim.from > claim.to) {
    refuse('from', `${claim.from} is after "to" (${claim.to}); put the earlier day in "from"`)
  }
  const { low, value } = claim
  const high = claim.high ?? null
  if (low < 0n) refuse('low', `${low} is negative; an amount is 0 or more`)
  if (low > value) refuse('low', `${low} is above the value (${value}); low <= value must hold`)
  if (high !== null && value > high)
    refuse('high', `${high} is below the value (${value}); value <= high must hold`)
  return refusals
}

function placesRefusals(tree: AreaTree, claim: PlacedClaim): LedgerRefusal[] {
  return areaRefusals(tree, claim.places).map(({ message }) => ({
    of: 'claim',
    id: claim.id,
    field: 'places',
    message,
  }))
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const id of ids) (seen.has(id) ? twice : seen).add(id)
  return [...twice]
}

function firstOnCircle(parentOf: ReadonlyMap<string, string | null>): string | null {
  const cleared = new Set<string>()
  for (const start of parentOf.keys()) {
    const way = new Set<string>()
    for (let at: string | null = start; at !== null && !cleared.has(at); at = parentOf.get(at) ?? null) {
      if (way.has(at)) return at
      way.add(at)
    }
    for (const place of way) cleared.add(place)
  }
  return null
}

import { countsOf } from '@/lib/curves/breakdown'
import type { AreaStand } from '@/lib/curves/place-rows'
import type { Mark } from '@/lib/ledger/mark'
import type { AreaTree } from '@/lib/ledger/place-tree'
import type { PlaceCount } from '@/lib/ledger/rollup/as-of'
import { explain } from '@/lib/ledger/rollup/explain'
import { byCodeUnits } from '@/lib/places/tree'

/**
 * What of a place is explained: its count; the rest of it, which is given for the place and not for places inside it; or what
 * a joint figure of places inside it adds to what these come to one by one.
 */
export type WhyScope = { kind: 'count' } | { kind: 'rest' } | { kind: 'joint'; area: readonly string[] }

/** A rest or a joint row of one operator: `figure`, with the counts of what it leaves out, less `taken`. */
export interface WhyLeft {
  value: bigint
  mark: Mark | null
  figure: bigint
  figureMark: Mark | null
  leftOut: readonly PlaceCount[]
  taken: bigint
  takenMark: Mark | null
}

/** Reads the part of an address that names what is explained: 'SY04', 'SY04:rest', 'SY03+SY04'. Null where it names nothing. */
export function parseWhyPlace(text: string): { codes: readonly string[]; rest: boolean } | null {
  const [named = '', suffix, ...more] = text.split(':')
  const codes = named.split('+')
  const rest = suffix === 'rest'
  if (more.length > 0 || (suffix !== undefined && !rest) || codes.includes('')) return null
  if (new Set(codes).size < codes.length || (rest && codes.length > 1)) return null
  return { codes: [...codes].sort(byCodeUnits), rest }
}

/** Null where an operator gives nothing for the place as a whole, or nothing that counts for the area. */
export function whyLeft(
  tree: AreaTree,
  stands: readonly AreaStand[],
  place: string,
  scope: Exclude<WhyScope, { kind: 'count' }>,
): WhyLeft | null {
  const explanation = explain(countsOf(tree, stands), place)
  if (explanation === null) return null
  if (scope.kind === 'rest') {
    const { takes, own, parts, marks } = explanation
    if (takes !== 'own' || own === null) return null
    return {
      ...{ value: own.value - parts, mark: marks.rest, figure: own.value, figureMark: own.mark },
      ...{ leftOut: [], taken: parts, takenMark: marks.parts },
    }
  }
  const key = scope.area.join('+')
  for (const { joints, sum, marks } of explanation.components) {
    const joint = joints.find(({ area }) => area.join('+') === key)
    if (joint === undefined || joint.figure === null) continue
    const { figure, leftOut, taken, value } = joint
    return {
      ...{ value: taken ? value - sum : 0n, mark: taken ? (marks?.added ?? null) : null },
      ...{
        figure: figure.value,
        figureMark: figure.mark,
        leftOut,
        taken: sum,
        takenMark: marks?.sum ?? null,
      },
    }
  }
  return null
}

import type { AreaRow, PlaceName, Series } from '@/lib/figures/types'
import { monthOf } from '@/lib/periods/month'

/** A series of an operator from "2016-04-04 120, 2016-12-20 25000+" (a plus: at least). */
export function seriesOf(name: string, position: number, text: string, party = false): Series {
  const steps = text.split(', ').map((step) => {
    const [day, amount] = step.split(' ') as [string, string]
    return { day, value: BigInt(amount.replace('+', '')), atLeast: amount.endsWith('+') }
  })
  const last = steps.at(-1)!
  return {
    operator: { key: name.toLowerCase(), name, party },
    position,
    value: last.value,
    atLeast: last.atLeast,
    claims: steps.length,
    firstDay: steps[0]!.day,
    lastDay: last.day,
    steps,
    months: [...new Map(steps.map(({ day, value }) => [monthOf(day), value]))].map(([month, value]) => ({
      month,
      value,
    })),
    conflict: null,
  }
}

export const syria: PlaceName = { code: 'SY', kind: 'country', name: 'Syria' }
export const aleppo: PlaceName = { code: 'SY02', kind: 'admin1', name: 'Aleppo' }
export const homs: PlaceName = { code: 'SY04', kind: 'admin1', name: 'Homs' }
export const palmyra: PlaceName = { code: 'gn163808', kind: 'city', name: 'Palmyra' }

export function rowOf(
  kind: AreaRow['kind'],
  within: PlaceName,
  value: number,
  joint: readonly PlaceName[] = [],
): AreaRow {
  return { kind, within, joint, value: BigInt(value), atLeast: false, claims: 1, lastDay: '2017-09-22' }
}

export const count = { baseUnit: 'count', displayUnit: 'count' } as const
export const km2 = { baseUnit: 'm2', displayUnit: 'km2' } as const

import { parseDecimal } from '@/lib/quantities/decimal'
import { toBase } from '@/lib/quantities/units'
import type { Case } from '../evidence'
import { rowSide } from '../side'
import type { Finding } from '../types'

/** More area than the place has. A place without an area of its own is not larger than the nearest around it that has one. */
export function tooLarge({ figure, surroundings }: Case): Finding | null {
  const { metric, places, bounds, row } = figure
  if (metric.baseUnit !== 'm2') return null
  const areas = places.flatMap(
    (code) => surroundings.upwards(code).find(({ areaM2 }) => areaM2 !== null)?.areaM2 ?? [],
  )
  if (areas.length < places.length) return null
  const room = areas.reduce((sum, areaM2) => sum + areaM2, 0n)
  if (room === 0n || bounds.low <= room) return null
  const printed = parseDecimal(figure.amount)
  const units = metric.enteredUnits.filter((unit) => printed.ok && toBase(printed.value, unit) <= room)
  return {
    check: 'too_large',
    variant: 'place',
    severity: 'contradicts',
    row,
    entered: rowSide(figure),
    against: [
      { kind: 'place', places, day: '', row: null, source: null, low: room, value: room, high: room },
    ],
    remedies: units.map((unit) => ({ do: 'set_unit', unit })),
  }
}

import { describe, expect, it } from 'vitest'
import { type UnitCode, unitOf, unitsOfBase } from '@/lib/quantities/units'
import seed from '@/prisma/seed/metrics.json'

describe('the metrics that a new installation begins with', () => {
  it('are the five of the field, each once', () => {
    expect(seed.metrics.map((metric) => metric.key)).toEqual(['devices', 'buildings', 'roads', 'area', 'aid'])
  })

  it.each(seed.metrics.map((metric) => [metric.key, metric] as const))(
    '%s has units of one kind',
    (_, metric) => {
      const known: string[] = unitsOfBase(unitOf(metric.displayUnit as UnitCode).base)
      expect(unitOf(metric.displayUnit as UnitCode).base).toBe(metric.baseUnit)
      for (const unit of metric.enteredUnits) expect(known).toContain(unit)
      expect(metric.whole).toBe(metric.baseUnit === 'count')
    },
  )

  it('have parts of devices only, no key twice', () => {
    const parts = seed.metrics.flatMap((metric) => metric.parts.map((part) => `${metric.key}:${part.key}`))
    expect(parts).toEqual(
      ['ap_mine', 'av_mine', 'cluster', 'uxo', 'axo', 'ied', 'bomb', 'other'].map(
        (part) => `devices:${part}`,
      ),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { type UnitCode, unitOf, unitsOfBase } from '@/lib/quantities/units'
import seed from '@/prisma/seed/metrics.json'

describe('the metrics that a new installation begins with', () => {
  it('begin with the five that are always shown; others are seen where they are reported', () => {
    const shown = (when: string) =>
      seed.metrics.filter((metric) => metric.shown === when).map(({ key }) => key)
    expect(seed.metrics.slice(0, 5).map(({ key }) => key)).toEqual(shown('always'))
    expect(shown('always')).toEqual(['devices', 'buildings', 'roads', 'area', 'aid'])
    expect(shown('reported')).toHaveLength(10)
  })

  it('are levels, the same whoever says them, or of people, as the field has it', () => {
    const with_ = (is: (metric: (typeof seed.metrics)[number]) => boolean) =>
      seed.metrics.filter(is).map(({ key }) => key)
    expect(with_(({ kind }) => kind === 'stock')).toEqual(['contamination', 'hazard_areas'])
    expect(with_(({ operators }) => operators === 'same')).toEqual([
      'contamination',
      'hazard_areas',
      'casualties',
    ])
    const people = ['eore_reached', 'casualties', 'victims_assisted', 'beneficiaries']
    expect(with_(({ people }) => people)).toEqual(people)
    expect(with_(({ countedTwice }) => countedTwice)).toEqual(people.filter((key) => key !== 'casualties'))
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

  it.each(seed.metrics.map((metric) => [metric.key, metric] as const))(
    'the parts of %s are each in one group, with one label for a key in all metrics',
    (_, metric) => {
      const grouped = metric.groups.flatMap((group) => group.parts)
      expect(new Set(grouped).size).toBe(grouped.length)
      expect(metric.parts.map(({ key }) => key)).toEqual(grouped)
      for (const { key, label } of metric.parts) {
        const others = seed.metrics.flatMap(({ parts }) => parts.filter((part) => part.key === key))
        expect(new Set(others.map((other) => other.label))).toEqual(new Set([label]))
      }
    },
  )

  it('have complete groups where all parts make the whole', () => {
    const complete = seed.metrics.flatMap(({ key, groups }) =>
      groups.filter((group) => group.complete).map((group) => `${key}:${group.key}`),
    )
    expect(complete).toEqual([
      ...[
        'area_released:outcome',
        'contamination:certainty',
        'hazard_areas:certainty',
        'eore_reached:sex_age',
      ],
      ...['casualties:outcome', 'casualties:sex_age', 'victims_assisted:sex_age', 'beneficiaries:sex_age'],
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { checkReport } from './check-report'
import type { TypedRow } from './entered'
import { contextOf, reportOf } from './test-record'

const level = (cells: Partial<TypedRow>): TypedRow => ({
  ...{ report_id: 'r', publisher: 'Ministry', published: '2024-09-10', operator: 'Ministry', country: 'UA' },
  ...{ metric: 'contamination', part: '', basis: 'level', from: '', to: '2024-09-01', places: 'UA' },
  ...{ qualifier: 'exact', amount: '142000', amount_to: '', unit: 'km2' },
  ...cells,
})
const found = (history: Partial<TypedRow>[], entry: Partial<TypedRow>[]) =>
  checkReport(reportOf(entry.map(level)), contextOf(history.map(level), '2026-01-01')).map(
    ({ check, variant, severity }) => `${check} ${variant} ${severity}`,
  )

describe('a level', () => {
  test('may fall and rise without a warning, and be stated again', () => {
    const history = [
      { report_id: 'a', to: '2022-11-01', published: '2022-11-02', amount: '174000' },
      { report_id: 'b', to: '2024-03-01', published: '2024-03-02', amount: '156000' },
    ]
    expect(found(history, [{}])).toEqual([])
    expect(found(history, [{ amount: '180000' }])).toEqual([])
    expect(found(history, [{ amount: '156000', publisher: 'Newspaper' }])).toEqual([])
    expect(found(history, [{ basis: 'total' }])).toEqual([])
  })

  test('that is far from the one before is worth a second look', () => {
    const before = { report_id: 'a', to: '2024-03-01', published: '2024-03-02', amount: '156000' }
    expect(found([before], [{ amount: '1420' }])).toContain('outlier level unlikely')
    expect(found([before], [{ unit: 'ha' }])).toContain('unit factor unlikely')
  })

  test('of the same day from another report has to meet it', () => {
    const other = { report_id: 'a', publisher: 'Newspaper' }
    expect(found([{ ...other, amount: '150000' }], [{}])).toEqual(['disagrees sameWindow contradicts'])
    expect(found([{ ...other, amount: '150000', to: '2024-08-31' }], [{}])).toEqual([])
  })

  test('is held against places inside and around it of the very same day alone', () => {
    const inside = (to: string) => [
      { report_id: 'a', places: 'UA63', to, published: to, amount: '90000' },
      { report_id: 'b', places: 'UA65', to, published: to, amount: '60000' },
    ]
    expect(found(inside('2024-09-01'), [{}])).toContain('scope insideSum contradicts')
    expect(found(inside('2024-08-31'), [{}]).filter((text) => text.startsWith('scope'))).toEqual([])
    const whole = [{ report_id: 'a', to: '2024-09-01' }]
    const village = { places: 'UA63', amount: '150000' }
    expect(found(whole, [village])).toContain('scope around contradicts')
    expect(
      found([{ ...whole[0], to: '2024-08-31' }], [village]).filter((text) => text.startsWith('scope')),
    ).toEqual([])
  })
})

describe('the parts of a complete group', () => {
  const people = (part: string, amount: string): Partial<TypedRow> => ({
    ...{
      operator: 'UNMAS',
      metric: 'eore_reached',
      basis: 'total',
      to: '2022-02-28',
      published: '2022-03-10',
    },
    ...{ unit: 'people', part, amount },
  })
  const nigeria = [
    people('men', '242225'),
    people('women', '280903'),
    people('boys', '394960'),
    people('girls', '331976'),
  ]

  test('that come to 1,250,064 and not to the printed 1,251,155 are caught', () => {
    // 242,225 + 280,903 + 394,960 + 331,976
    expect(found([], [people('', '1251155'), ...nigeria])).toEqual(['parts partsIncomplete contradicts'])
    expect(found([], [people('', '1250064'), ...nigeria])).toEqual([])
  })

  test('contradict their whole where all are given, however much they leave out', () => {
    const rest = people('not_stated', '0')
    expect(found([], [people('', '1251155'), ...nigeria, rest])).toEqual([
      'parts partsIncomplete contradicts',
    ])
    expect(found([], [people('', '2000000'), ...nigeria, rest])).toEqual([
      'parts partsIncomplete contradicts',
    ])
    // That a report has none whose sex and age is not stated leaves nothing open; that it gives no girls does.
    expect(found([], [people('', '2000000'), ...nigeria])).toEqual(['parts partsIncomplete contradicts'])
    expect(found([], [people('', '2000000'), ...nigeria.slice(0, 3), rest])).toEqual([])
    expect(found([], [people('', '1251155'), ...nigeria, people('not_stated', '1091')])).toEqual([])
  })

  test('of two groups are each held against the whole, never together', () => {
    const casualties = (part: string, amount: string) => ({ ...people(part, amount), metric: 'casualties' })
    const monitor = [
      casualties('', '6897'),
      ...[casualties('killed', '3059'), casualties('injured', '3837'), casualties('unknown', '1')],
      ...[casualties('civilian', '4300'), casualties('sex_age:boys', '2000'), casualties('men', '3000')],
    ]
    expect(found([], monitor)).toEqual([])
    expect(found([], [casualties('', '6000'), ...monitor.slice(1)])).toContain(
      'parts partsExceed contradicts',
    )
  })
})

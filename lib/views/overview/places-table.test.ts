import { describe, expect, it } from 'vitest'
import { aleppo, count, homs, palmyra, rowOf, seriesOf, syria } from '@/lib/charts/test-figures'
import type { AreaRow, MetricFigures } from '@/lib/figures/types'
import { getI18n } from '@/lib/i18n/words'
import { toPlacesTable } from './places-table'

const words = getI18n('en')

function metric(key: string, total: number, rows: AreaRow[], more = {}): MetricFigures {
  const series = [seriesOf('Centre', 0, `2017-09-22 ${total}`)]
  return { key, label: key, definition: '', unit: count, grain: 'day', series, rows, ...more }
}

const around = { around: ['SY04', 'SY'] }
// 36,319 + 24,065 + 6,133 + 1,479 + 62,050 = 130,046
const devices = metric('devices', 130_046, [
  rowOf('place', aleppo, 36_319),
  { ...rowOf('place', palmyra, 24_065), ...around },
  rowOf('place', homs, 6_133),
  rowOf('joint', syria, 1_479, [homs, aleppo]),
  rowOf('not_attributed', syria, 62_050),
])
// 3,500 + 10,476 = 13,976
const buildings = metric('buildings', 13_976, [
  rowOf('place', aleppo, 3_500),
  { ...rowOf('place', palmyra, 10_476), ...around },
])
const shown = { code: 'SY', name: 'Syria' }
const tableOf = (metrics: readonly MetricFigures[], sort = 'devices', most = 12) =>
  toPlacesTable(metrics, shown, { sort, hrefOf: (key) => `?sort=${key}`, most }, words)

describe('the places of a country side by side', () => {
  const table = tableOf([devices, buildings])

  it('have an amount of each metric, and what is for no one place alone comes last', () => {
    expect(
      table.rows.map(({ name, code, hatched, cells }) => [
        name,
        code,
        hatched,
        ...cells.map(({ value }) => value),
      ]),
    ).toEqual([
      ['Aleppo', 'SY02', false, '36319', '3500'],
      ['Palmyra', 'gn163808', false, '24065', '10476'],
      ['Homs, outside Palmyra', '', false, '6133', ''],
      ['Homs + Aleppo, together', '', true, '1479', ''],
      ['Place not stated', '', true, '62050', ''],
    ])
  })

  it('come to what each metric comes to', () => {
    for (const [at, { total }] of table.columns.entries()) {
      const sum = table.rows.reduce((sum, { cells }) => sum + Number(cells[at]?.value ?? 0), 0)
      expect(String(sum)).toBe(total?.value)
    }
    expect(table.columns.map(({ total }) => total?.amount)).toEqual(['130,046', '13,976'])
  })

  it('have bars on the scale of places, which no amount without one leaves', () => {
    // 24,065 of 36,319 are 66.26 %; 62,050 are more than the longest.
    expect(table.rows.map(({ cells: [first] }) => first?.percent)).toEqual([100, 66.26, 16.88, 4.07, 100])
  })

  it('lead to what each number rests on', () => {
    expect(table.rows.map(({ cells: [first] }) => first?.href)).toEqual([
      '/en/sy/why/devices/SY02',
      '/en/sy/why/devices/gn163808',
      '/en/sy/why/devices/SY04%3Arest',
      '/en/sy/why/devices/SY04%2BSY02',
      '/en/sy/why/devices/SY%3Arest',
    ])
  })

  it('are sorted by any metric, or by name', () => {
    const namesBy = (sort: string) => tableOf([devices, buildings], sort).rows.map(({ name }) => name)
    expect(namesBy('buildings').slice(0, 3)).toEqual(['Palmyra', 'Aleppo', 'Homs, outside Palmyra'])
    expect(namesBy('name').slice(0, 3)).toEqual(['Aleppo', 'Homs, outside Palmyra', 'Palmyra'])
    expect(tableOf([devices, buildings], 'goats').sort).toBe('devices')
  })

  it('are one row together where there are very many, and still add up', () => {
    const many = Array.from({ length: 30 }, (_, at) =>
      rowOf('place', { code: `v${at}`, kind: 'locality', name: `Village ${at}` }, at + 1),
    )
    const { rows } = tableOf([metric('devices', 465, many)])
    // 1 + 2 + ... + 19 = 190 stand together behind 20 to 30.
    expect(rows).toHaveLength(12)
    expect(rows.at(-1)).toMatchObject({ name: '19 smaller places', href: '/en/sy/places' })
    expect(rows.at(-1)?.cells[0]).toMatchObject({ value: '190', href: null })
  })
})

it('a metric of which no place is given has no column, and without any there are no rows', () => {
  expect(tableOf([metric('aid', 5, [rowOf('place', syria, 5)])])).toMatchObject({ columns: [], rows: [] })
})

it('of people what remains of a place has no explanation, and of a period nothing has', () => {
  const people = tableOf([{ ...devices, people: true }]).rows.map(
    ({ cells: [first] }) => first?.href !== null,
  )
  expect(people).toEqual([true, true, false, false, false])
  const period = { from: '2017-01-01', to: '2017-12-31' }
  expect(tableOf([{ ...devices, period }]).rows.every(({ cells: [first] }) => first?.href === null)).toBe(
    true,
  )
})

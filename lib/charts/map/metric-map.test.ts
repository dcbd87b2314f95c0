import { describe, expect, test } from 'vitest'
import type { PositionedPlace } from '@/lib/figures/map/map-record'
import type { AreaRow, PlaceName } from '@/lib/figures/types'
import { getI18n } from '@/lib/i18n/words'
import { squares } from '@/lib/maps/test-boundaries'
import { aleppo, count, homs, palmyra, rowOf, syria } from '../test-figures'
import { mapFrames, toMapShares, toMetricMap } from './metric-map'

const words = getI18n('en')
const raqqa: PlaceName = { code: 'SY11', kind: 'admin1', name: 'Raqqa' }
const at = (place: PlaceName, longitude: number): PositionedPlace => ({ ...place, longitude, latitude: 1 })
const places = [at(aleppo, 0.5), at(homs, 1.5), at(palmyra, 2.5), at(raqqa, 3.5)]

const inside = (row: AreaRow, ...around: string[]): AreaRow => ({ ...row, around })
const rows = [
  inside(rowOf('place', aleppo, 100), 'SY'),
  inside(rowOf('place', palmyra, 400), 'SY04', 'SY'),
  inside(rowOf('place', homs, 25), 'SY'),
  rowOf('joint', syria, 50, [aleppo, homs]),
  rowOf('not_attributed', syria, 425),
]

const map = toMetricMap({ rows, unit: count }, places, syria, squares(), mapFrames.wide, words)
const shares = (shown: readonly AreaRow[], known = places) =>
  toMapShares({ rows: shown, unit: count }, known, syria, words)

describe('a map of a metric', () => {
  test('has a circle for each place with an amount, one for what remains of a place, and a dot where nothing is', () => {
    expect(map.circles.map(({ code, kind, value }) => [code, kind, value])).toEqual([
      ['gn163808', 'place', '400'],
      ['SY02', 'place', '100'],
      ['SY04', 'rest', '25'],
      ['SY11', 'hollow', ''],
    ])
    const [largest, half, quarter] = map.circles
    expect(largest!.radius).toBe(mapFrames.wide.largest)
    expect([half!.radius / largest!.radius, quarter!.radius / largest!.radius]).toEqual([0.5, 0.25])
  })

  test('says of each what it is, and leads to its page', () => {
    expect(map.circles.map(({ title, href }) => [title, href])).toEqual([
      ['Palmyra: 400', '/en/sy/places/gn163808'],
      ['Aleppo: 100', '/en/sy/places/SY02'],
      ['Homs, outside Palmyra: 25', '/en/sy/places/SY04'],
      ['Raqqa: not reported', '/en/sy/places/SY11'],
    ])
  })

  test('leaves out what has no position, or one outside the country', () => {
    const lost = toMetricMap(
      { rows, unit: count },
      [at(palmyra, 2.5), at(aleppo, 80)],
      syria,
      squares(),
      mapFrames.narrow,
      words,
    )
    expect(lost.circles.map(({ code }) => code)).toEqual(['gn163808'])
  })
})

describe('what is on the map and what is not', () => {
  test('adds up to the whole', () => {
    const { placed, joint, unstated, unpositioned } = shares(rows)
    expect([placed, joint!, unstated!].map(({ value, percent }) => [value, percent])).toEqual([
      ['525', 52.5],
      ['50', 5],
      ['425', 42.5],
    ])
    expect(unpositioned).toBeUndefined()
  })

  test('tells apart places whose position nobody knows', () => {
    expect(shares(rows, [at(palmyra, 2.5)])).toMatchObject({
      placed: { value: '400' },
      unpositioned: { value: '125' },
    })
  })

  test('is nothing where no place is stated', () => {
    expect(shares([rowOf('not_attributed', syria, 7)])).toMatchObject({
      placed: { value: '0', percent: 0 },
      unstated: { value: '7', percent: 100 },
    })
  })
})

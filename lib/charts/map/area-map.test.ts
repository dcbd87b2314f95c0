import { expect, test } from 'vitest'
import type { PositionedPlace } from '@/lib/figures/map/map-record'
import type { AreaRow, PlaceName } from '@/lib/figures/types'
import { getI18n } from '@/lib/i18n/words'
import { squares } from '@/lib/maps/test-boundaries'
import { aleppo, count, homs, palmyra, rowOf, syria } from '../test-figures'
import { toAreaMap } from './area-map'
import { mapFrames } from './metric-map'

const words = getI18n('en')
const raqqa: PlaceName = { code: 'SY11', kind: 'admin1', name: 'Raqqa' }
/** Aleppo lies in the west, Homs in the east, Raqqa in neither. */
const at = (place: PlaceName, longitude: number): PositionedPlace => ({ ...place, longitude, latitude: 1 })
const places = [at(aleppo, 0.5), at(homs, 2.5), at(palmyra, 3.5), at(raqqa, 9)]
const inside = (row: AreaRow, ...around: string[]): AreaRow => ({ ...row, around })

test('shades an area by what is stated within it, and by nothing that is stated across areas', () => {
  const rows = [
    inside(rowOf('place', aleppo, 100), 'SY'),
    inside(rowOf('place', palmyra, 400), 'SY04', 'SY'),
    inside(rowOf('place', homs, 25), 'SY'),
    inside(rowOf('joint', homs, 60, [palmyra, homs]), 'SY'),
    rowOf('joint', syria, 50, [aleppo, homs]),
    rowOf('not_attributed', syria, 425),
    inside(rowOf('place', raqqa, 7), 'SY'),
  ]
  const map = toAreaMap({ rows, unit: count }, places, syria, squares(), mapFrames.wide, words)
  expect(map.shades.map(({ code, value, step, title }) => [code, value, step, title])).toEqual([
    // Up to 500 in steps of 100.
    ['SY02', '100', 1, 'Aleppo: 100'],
    // 400 + 25 + 60
    ['SY04', '485', 5, 'Homs: 485'],
  ])
  expect(map.legend.map(({ text }) => text)).toEqual([
    '0 to 100',
    '100 to 200',
    '200 to 300',
    '300 to 400',
    '400 to 500',
  ])
  expect(map.unmatched).toEqual(['Raqqa'])
})

test('leaves white what nothing is stated of, which is not 0', () => {
  const map = toAreaMap(
    { rows: [inside(rowOf('place', aleppo, 0), 'SY')], unit: count },
    places,
    syria,
    squares(),
    mapFrames.wide,
    words,
  )
  expect(map.shades.map(({ code, value, step }) => [code, value, step])).toEqual([
    ['SY02', '0', 1],
    ['SY04', '', 0],
  ])
})

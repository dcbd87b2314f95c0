import { expect, test } from 'vitest'
import { parseConflictAddress, parsePlaceConflict } from './address'

test.each([
  [{}, 'contradicted', null],
  [{ show: 'rulings', before: '31' }, 'rulings', { published: '', id: 31 }],
  [{ show: 'places', before: '2017-09-22.31' }, 'places', { published: '2017-09-22', id: 31 }],
  [{ show: 'places', before: '31' }, 'places', null],
  [{ show: 'all', before: '-1' }, 'contradicted', null],
  [{ show: ['rulings', 'places'], before: '9999999999' }, 'rulings', null],
])('%j asks for %s after %j', (given, show, before) => {
  expect(parseConflictAddress(given)).toEqual({ show, country: '', before })
})

test.each([
  ['SY', 'SY'],
  ['sy', ''],
  ["SY' or 1", ''],
  [['SY', 'YE'], 'SY'],
  [['sy', 'YE'], ''],
])('of the country %j it asks for %j', (country, code) => {
  expect(parseConflictAddress({ country })).toMatchObject({ country: code })
})

test('a place that is not named is nowhere', () => {
  expect(parsePlaceConflict({ metric: 'devices', place: ['SY'] })).toEqual({
    metric: 'devices',
    part: '',
    place: '',
    operator: '',
  })
})

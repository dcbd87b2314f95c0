import { describe, expect, it } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import { toRankedRows } from './ranked-rows'
import { aleppo, count, homs, km2, palmyra, rowOf, syria } from './test-figures'

const words = getI18n('en')
const toRows = (rows: Parameters<typeof toRankedRows>[0]) => toRankedRows(rows, syria, count, words)

describe('rows by place', () => {
  const rows = toRows([
    rowOf('place', palmyra, 24_065),
    rowOf('place', aleppo, 36_319),
    rowOf('joint', syria, 1_479, [aleppo, homs]),
    rowOf('not_attributed', syria, 7_000),
    // The second operator.
    rowOf('place', palmyra, 16_000),
    rowOf('not_attributed', syria, 0),
  ])

  it('add operators up and rank places, then joint amounts, then the rest', () => {
    expect(rows.map(({ name, hint, value }) => [name, hint, value])).toEqual([
      // 24,065 + 16,000
      ['Palmyra', 'city', '40065'],
      ['Aleppo', 'governorate', '36319'],
      ['Aleppo + Homs, together', '', '1479'],
      ['Place not stated', '', '7000'],
    ])
  })

  it('have bars in proportion to the longest, hatched where no one place is meant', () => {
    // 36,319 of 40,065 is 90.65 %, 7,000 is 17.47 %.
    expect(rows.map(({ percent, hatched }) => [percent, hatched])).toEqual([
      [100, false],
      [90.65, false],
      [3.69, true],
      [17.47, true],
    ])
  })
})

it('a country without places inside is not given by place, together with the rest of other operators', () => {
  const rows = toRows([
    rowOf('place', syria, 500),
    rowOf('place', aleppo, 20),
    rowOf('not_attributed', syria, 80),
  ])
  expect(rows.map(({ kind, name, value }) => [kind, name, value])).toEqual([
    ['place', 'Aleppo', '20'],
    ['not_attributed', 'Place not stated', '580'],
  ])
})

it('the rest of a place inside names it', () => {
  expect(toRows([rowOf('not_attributed', aleppo, 5)])[0]?.name).toBe('Aleppo, place not stated')
})

it('a reported zero stays', () => {
  expect(toRows([rowOf('place', syria, 0)]).map(({ value, percent }) => [value, percent])).toEqual([['0', 0]])
})

it('amounts are exact and say "at least"', () => {
  const row = { ...rowOf('place', aleppo, 28_767_125), atLeast: true }
  expect(toRankedRows([row], syria, km2, words)[0]?.amount).toBe('at least 28.767125\u00a0km²')
})

it('of very many places the smallest are one row, and all still add up', () => {
  // 1 to 30: the 24 largest are 7 to 30, the six others come to 1 + 2 + 3 + 4 + 5 + 6 = 21.
  const places = Array.from({ length: 30 }, (_, at) =>
    rowOf('place', { code: `p${at}`, kind: 'city', name: `City ${at}` }, at + 1),
  )
  const rows = toRows(places)
  expect(rows).toHaveLength(25)
  expect(rows.at(-1)).toMatchObject({ kind: 'others', name: '6 smaller places', value: '21', percent: 0 })
  expect(rows.reduce((sum, { value }) => sum + Number(value), 0)).toBe((30 * 31) / 2)
})

describe('a place of which rows are inside', () => {
  // One operator gives Homs as a whole, another Palmyra, which lies in Homs, and the country.
  const inside = { ...rowOf('place', palmyra, 24_065), around: ['SY04', 'SY'] }
  const around = { ...rowOf('place', homs, 6_133), around: ['SY'] }
  const rows = [inside, around, rowOf('not_attributed', syria, 17_000)]

  it('is named as what remains of it, and explained as that', () => {
    const targets: string[] = []
    const ranked = toRankedRows(rows, syria, count, words, (place) => {
      targets.push(place)
      return place
    })
    expect(ranked.map(({ kind, name, value }) => [kind, name, value])).toEqual([
      ['place', 'Palmyra', '24065'],
      ['not_attributed', 'Homs, outside Palmyra', '6133'],
      ['not_attributed', 'Place not stated', '17000'],
    ])
    expect(targets).toEqual(['gn163808', 'SY04:rest', 'SY:rest'])
  })

  it('is one row with what an operator that names places inside gives beyond them', () => {
    const rest = { ...rowOf('not_attributed', homs, 10), around: ['SY'] }
    expect(toRows([...rows, rest]).map(({ name, value }) => [name, value])).toContainEqual([
      'Homs, outside Palmyra',
      '6143',
    ])
  })

  it('stays a place where nothing is told of places inside', () => {
    expect(toRows([around]).map(({ kind, name }) => [kind, name])).toEqual([['place', 'Homs']])
  })

  it('names the outermost of the places inside, and those of a joint amount', () => {
    const district = { code: 'SY0402', kind: 'admin2', name: 'Tadmur' }
    const quarter = { code: 'q', kind: 'locality', name: 'Quarter' }
    const other = { code: 'o', kind: 'city', name: 'Other' }
    const nested = [
      around,
      { ...rowOf('place', district, 30), around: ['SY04', 'SY'] },
      { ...rowOf('place', quarter, 20), around: ['SY0402', 'SY04', 'SY'] },
      { ...rowOf('joint', homs, 5, [district, other]), around: ['SY'] },
    ]
    expect(toRows(nested).map(({ name }) => name)).toEqual([
      'Quarter',
      'Tadmur + Other, together',
      'Homs, outside Tadmur + Other',
      'Tadmur, outside Quarter',
    ])
  })
})

it('leads from a zero that is reported for the whole to its count, and from an amount to what is not given by place', () => {
  const hrefs = (value: number) =>
    toRankedRows(
      [rowOf('place', syria, value)],
      { code: 'SY', name: 'Syria' },
      count,
      getI18n('en'),
      (place) => place,
    ).map(({ href }) => href)
  expect([hrefs(0), hrefs(5)]).toEqual([['SY'], ['SY:rest']])
})

import { describe, expect, test } from 'vitest'
import { areaTree } from '@/lib/ledger/place-tree'
import { breakdown, breakdownRows } from './breakdown'
import type { AreaStand } from './place-rows'

const tree = areaTree([
  { id: 'C', parent: null },
  { id: 'N', parent: 'C' },
  { id: 'n1', parent: 'N' },
  { id: 'n2', parent: 'N' },
  { id: 'S', parent: 'C' },
  { id: 's1', parent: 'S' },
  { id: 'E', parent: 'C' },
])

/** Claims of an area that came to `value` on `lastDay`; `open`: nothing bounds it from above. */
function stand(area: string, value: bigint, claims: number, lastDay: string, open = false): AreaStand {
  const high = open ? null : value
  return { area: area.split('+'), head: { claims, firstDay: '2020-01-01', lastDay, value, low: value, high } }
}

/** 100 for the country; n1 30, n2 20, s1 5 and 12 for s1 and E together: 30 + 20 + 12 = 62, and 38 are given by no place. */
const stands = [
  stand('C', 100n, 4, '2020-06-30'),
  stand('n1', 30n, 2, '2020-03-31'),
  stand('n2', 20n, 3, '2020-05-31', true),
  stand('s1', 5n, 1, '2020-02-29'),
  stand('E+s1', 12n, 2, '2020-04-30'),
]

const short = (rows: ReturnType<ReturnType<typeof breakdown>>) =>
  rows.map(({ kind, place, area, value, claims, lastDay }) =>
    [kind, area.join('+') || place, value, claims, lastDay].join(' '),
  )

describe('the rows that add up', () => {
  test('reach the named places; each tells the claims behind it', () => {
    expect(short(breakdown(tree, stands)('C', 'city')).sort()).toEqual([
      'joint E+s1 7 2 2020-04-30',
      'not_attributed C 38 4 2020-06-30',
      'place n1 30 2 2020-03-31',
      'place n2 20 3 2020-05-31',
      'place s1 5 1 2020-02-29',
    ])
  })

  test('by admin 1 hold what lies inside', () => {
    expect(short(breakdown(tree, stands)('C', 'admin1')).sort()).toEqual([
      'joint E+s1 7 2 2020-04-30',
      'not_attributed C 38 4 2020-06-30',
      'place N 50 5 2020-05-31',
      'place S 5 1 2020-02-29',
    ])
  })

  test('of a place inside are its own', () => {
    expect(short(breakdown(tree, stands)('N', 'city'))).toEqual([
      'place n1 30 2 2020-03-31',
      'place n2 20 3 2020-05-31',
    ])
    expect(short(breakdown(tree, stands)('n2', 'city'))).toEqual(['place n2 20 3 2020-05-31'])
  })

  test('are marked "at least" where nothing bounds them', () => {
    const marked = breakdown(tree, stands)('C', 'city').filter((row) => row.atLeast)
    expect(marked.map(({ place }) => place)).toEqual(['n2'])
  })

  test('leave out a place of which nothing was stated yet', () => {
    const unstated = stand('n2', 0n, 0, '')
    expect(short(breakdown(tree, [stand('n1', 0n, 1, '2020-03-31'), unstated])('C', 'city'))).toEqual([
      'place n1 0 1 2020-03-31',
    ])
    expect(breakdown(tree, [unstated])('C', 'city')).toEqual([])
    expect(breakdown(tree, [])('C', 'city')).toEqual([])
  })
})

test('rows are stored by the ids of places', () => {
  const idOf = new Map(['C', 'N', 'n1', 'n2', 'S', 's1', 'E'].map((code, at) => [code, at + 1]))
  const streams = stands.map((one, id) => ({ ...one, id, standing: 1 }))
  const rows = breakdownRows({ tree, idOf }, streams)('C')
  expect(rows).toContainEqual(['joint', 1, 'E+s1', 7n, false, false, 2, '2020-04-30', ''])
  expect(rows).toContainEqual(['place', 4, '', 20n, true, false, 3, '2020-05-31', ''])
})

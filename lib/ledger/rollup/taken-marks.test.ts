import { describe, expect, it } from 'vitest'
import type { Mark } from '../mark'
import { areaTree } from '../place-tree'
import { type AreaFigure, asOf } from './as-of'
import { explain } from './explain'
import { rowsByChild, rowsOf } from './rows'

const tree = areaTree([
  { id: 'C', parent: null },
  { id: 'North', parent: 'C' },
  { id: 'Town', parent: 'North' },
  { id: 'South', parent: 'C' },
  { id: 'East', parent: 'C' },
])
const given = (area: string, value: number, mark: Mark | null = null): AreaFigure => ({
  area: area.split('+'),
  at: { value: BigInt(value), mark },
})
const told = (figures: readonly AreaFigure[], place = 'C') =>
  rowsOf(asOf(tree, figures), place).map((row) => [
    row.kind === 'joint' ? row.area.join('+') : `${row.kind} ${row.place}`,
    Number(row.value),
    row.kind === 'place' ? (row.atLeast ? 'at_least' : null) : row.mark,
  ])

describe('what is not given by place', () => {
  it('is bounded where the whole and all places are', () => {
    expect(told([given('C', 100), given('South', 30)])).toEqual([
      ['place South', 30, null],
      ['not_attributed C', 70, null],
    ])
  })

  it('is "at most" of a bounded whole with a place that is "at least"', () => {
    expect(told([given('C', 100), given('South', 30, 'at_least'), given('East', 5)]).at(-1)).toEqual([
      'not_attributed C',
      65,
      'at_most',
    ])
  })

  it('is "about" where both are open', () => {
    expect(told([given('C', 100, 'at_least'), given('South', 30, 'at_least')]).at(-1)?.[2]).toBe('about')
  })

  it('is told from what is given, not from a place that is the sum of those inside it', () => {
    // North is "at least 40", since others in it may have gone unreported; but 100 - 40 is all that is not Town.
    const figures = [given('C', 100), given('Town', 40)]
    expect(told(figures).at(-1)).toEqual(['not_attributed C', 60, null])
    const [north, rest] = rowsByChild(asOf(tree, figures), 'C')
    expect([north!.atLeast, rest!.kind === 'not_attributed' && rest!.mark]).toEqual([true, null])
  })

  it('is bounded outside a place with a bounded whole, whatever is open inside that', () => {
    expect(told([given('C', 100), given('North', 50), given('Town', 40, 'at_least')])).toEqual([
      ['place Town', 40, 'at_least'],
      ['not_attributed North', 10, 'at_most'],
      ['not_attributed C', 50, null],
    ])
  })

  it('is explained with the same words', () => {
    const now = asOf(tree, [given('C', 100), given('South', 30, 'at_least')])
    expect(explain(now, 'C')!.marks).toEqual({ parts: 'at_least', rest: 'at_most' })
  })
})

describe('what a joint figure adds', () => {
  it('is "at most" where one of its places is "at least"', () => {
    expect(told([given('South+East', 50), given('South', 30, 'at_least')])).toEqual([
      ['place East', 0, null],
      ['place South', 30, 'at_least'],
      ['South+East', 20, 'at_most'],
    ])
  })

  it('is "at least" where the joint figure is', () => {
    expect(told([given('South+East', 50, 'at_least'), given('South', 30)]).at(-1)).toEqual([
      'South+East',
      20,
      'at_least',
    ])
  })
})

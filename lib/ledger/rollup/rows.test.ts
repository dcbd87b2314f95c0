import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countBoundsOf, markOf } from '../mark'
import { areaTree } from '../place-tree'
import { places, randomStreams } from '../reference/random-areas'
import { day } from '../reference/random-claims'
import { plainRollUp } from '../reference/roll-up'
import { type AreaFigure, asOf, countOf } from './as-of'
import { type Explanation, explain } from './explain'
import type { AreaPoints } from './roll-up'
import { rowsByChild, rowsOf } from './rows'

const tree = areaTree(places)
const sum = (amounts: bigint[]) => amounts.reduce((a, b) => a + b, 0n)
const exact = (area: string[], value: number): AreaFigure => ({
  area,
  at: { value: BigInt(value), mark: null },
})
const kindsAndValues = (rows: ReturnType<typeof rowsOf>) =>
  rows.map((row) => [row.kind, row.kind === 'joint' ? row.area.join('+') : row.place, Number(row.value)])

function figuresAt(streams: readonly AreaPoints[], date: string): AreaFigure[] {
  return streams.map(({ area, points }) => {
    const point = points.filter((other) => other.date <= date).at(-1)
    return { area, at: point ? { value: point.value, mark: markOf(point) } : null }
  })
}

describe('the rows of a place', { timeout: 60_000 }, () => {
  it('add up to its count, and so does every explanation', () => {
    fc.assert(
      fc.property(randomStreams, day(9), (streams, date) => {
        const plain = plainRollUp(places, streams)
        const now = asOf(tree, figuresAt(streams, date))
        for (const place of plain.placesWithClaims) {
          const expected = plain.count(place, date)
          const { value, stated } = expected
          expect(countOf(now, place)).toEqual({ place, value, stated, ...countBoundsOf(expected) })
          for (const rows of [rowsOf(now, place), rowsByChild(now, place)]) {
            expect(sum(rows.map((row) => row.value))).toBe(expected.value)
            for (const row of rows) {
              if (row.kind === 'place') expect(row.value).toBe(plain.count(row.place, date).value)
              else expect(row.value).toBeGreaterThan(0n)
              if (row.kind === 'joint') {
                const tied = sum(row.places.map(({ value }) => value))
                expect(row.value).toBe(row.figure + sum(row.leftOut.map(({ value }) => value)) - tied)
              }
            }
          }
          expectToAddUp(explain(now, place)!)
        }
      }),
      { numRuns: 600 },
    )
  })

  it('reach down to the named places, with joint and not attributed amounts between', () => {
    const now = asOf(tree, [exact(['SY'], 100), exact(['A1'], 10), exact(['A'], 30), exact(['B', 'C'], 40)])
    expect(kindsAndValues(rowsOf(now, 'SY'))).toEqual([
      ['place', 'A1', 10],
      ['not_attributed', 'A', 30 - 10],
      ['place', 'B', 0],
      ['place', 'C', 0],
      ['joint', 'B+C', 40],
      ['not_attributed', 'SY', 100 - 30 - 40],
    ])
    expect(kindsAndValues(rowsByChild(now, 'SY'))).toEqual([
      ['place', 'A', 30],
      ['place', 'B', 0],
      ['place', 'C', 0],
      ['joint', 'B+C', 40],
      ['not_attributed', 'SY', 100 - 30 - 40],
    ])
    expect(rowsOf(now, 'B')).toEqual([
      { kind: 'place', place: 'B', value: 0n, atLeast: false, stated: false },
    ])
  })

  it('leave in what a joint figure leaves out', () => {
    const now = asOf(tree, [exact(['A1', 'B'], 50), exact(['A2'], 5), exact(['A1'], 20)])
    const rows = rowsByChild(now, 'SY')
    expect(kindsAndValues(rows)).toEqual([
      ['place', 'A', 20 + 5],
      ['place', 'B', 0],
      ['joint', 'A1+B', 50 + 5 - (20 + 5)],
    ])
    expect(rows[2]).toMatchObject({ within: 'SY', figure: 50n, leftOut: [{ place: 'A2', value: 5n }] })
  })

  it('are none for a place that no claim names', () => {
    const now = asOf(tree, [exact(['A1'], 10)])
    expect(rowsOf(now, 'B')).toEqual([])
    expect(rowsByChild(now, 'B')).toEqual([])
    expect(explain(now, 'B')).toBeNull()
    expect(countOf(now, 'B')).toBeNull()
  })

  it('say at least where the figure that they come from does', () => {
    const floor = (area: string[], value: number): AreaFigure => ({
      area,
      at: { value: BigInt(value), mark: 'at_least' },
    })
    const now = asOf(tree, [floor(['SY'], 100), floor(['A', 'B'], 40), exact(['A'], 10)])
    expect(rowsOf(now, 'SY').map(({ kind, atLeast }) => [kind, atLeast])).toEqual([
      ['place', false],
      ['place', false],
      ['joint', true],
      ['not_attributed', true],
    ])
  })
})

function expectToAddUp({ value, takes, own, parts, components }: Explanation): void {
  expect(parts).toBe(sum(components.map((component) => component.value)))
  expect(value).toBe(takes === 'own' ? own!.value : parts)
  for (const component of components) {
    const taken = component.joints.filter((joint) => joint.taken)
    expect(component.sum).toBe(sum(component.places.map((place) => place.value)))
    expect(component.value).toBe(taken.length === 0 ? component.sum : taken[0]!.value)
    for (const joint of component.joints) {
      expect(joint.value).toBe((joint.figure?.value ?? 0n) + sum(joint.leftOut.map((left) => left.value)))
      expect(joint.value).toBeLessThanOrEqual(component.value)
    }
    for (const place of component.places) expectToAddUp(place)
  }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isoDay } from '@/lib/periods/day'
import { countBoundsOf, markOfBounds } from '../mark'
import { areaTree } from '../place-tree'
import { places, randomStreams } from '../reference/random-areas'
import { day, randomClaims } from '../reference/random-claims'
import { plainRollUp } from '../reference/roll-up'
import { reconcileStream } from '../stream/reconcile-stream'
import type { Point } from '../types'
import { type AreaPoints, type RollUpPoint, rollUp, valueSteps } from './roll-up'

const tree = areaTree(places)
const days = Array.from({ length: 9 }, (_, n) => isoDay(18_262 + n))

const point = (date: string, value: number, high: number | null = value) => ({
  date,
  value: BigInt(value),
  low: BigInt(value),
  high: high === null ? null : BigInt(high),
})

describe('a roll-up', { timeout: 60_000 }, () => {
  it('is what the text of the contract says, on every day, with joint areas on three levels', () => {
    fc.assert(
      fc.property(randomStreams, (streams) => {
        const plain = plainRollUp(places, streams)
        const { series, conflicts } = rollUp({ tree, streams })
        expect([...series.keys()].sort()).toEqual(plain.placesWithClaims)
        for (const [place, points] of series) {
          const expected: RollUpPoint[] = []
          for (const date of days) {
            const { value, stated, ...bounds } = plain.count(place, date)
            const last = expected.at(-1)
            const point = { date, value, ...countBoundsOf(bounds) }
            if (stated && (last?.value !== value || markOfBounds(last) !== markOfBounds(point)))
              expected.push(point)
          }
          expect(points).toEqual(expected)
        }
        expect(conflicts).toEqual(
          plain.placesWithClaims.flatMap((place) => plain.conflictOf(place, days) ?? []),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('gives the same from a day on when the streams are cut to what that needs', () => {
    fc.assert(
      fc.property(randomStreams, day(9), (streams, since) => {
        const whole = rollUp({ tree, streams })
        const cut = rollUp({ tree, streams: streams.map((stream) => cutTo(stream, since)), since })
        expect(cut).toEqual(rollUp({ tree, streams, since }))
        for (const [place, points] of whole.series) {
          expect(cut.series.get(place)).toEqual(points.filter(({ date }) => date >= since))
        }
        for (const { place, date, ...rest } of whole.conflicts.filter(({ date }) => date >= since)) {
          expect(cut.conflicts).toContainEqual({ place, date, ...rest })
        }
        const early = whole.conflicts.filter(({ date }) => date < since).map(({ place }) => place)
        const late = cut.conflicts.map(({ place }) => place).filter((place) => !early.includes(place))
        expect(late).toEqual(whole.conflicts.filter(({ date }) => date >= since).map(({ place }) => place))
      }),
      { numRuns: 2000 },
    )
  })

  it('can be patched from the day after the last point that did not change', () => {
    const change = fc.tuple(randomStreams, fc.nat(), randomClaims({ days: 8, most: 12, maxLength: 5 }))
    fc.assert(
      fc.property(change, ([before, pick, claims]) => {
        fc.pre(before.length > 0)
        const changed = pick % before.length
        const after = before.map((stream, n) =>
          n === changed ? { area: stream.area, points: reconcileStream(claims).points } : stream,
        )
        const since = dayAfterCommon(before[changed]!.points, after[changed]!.points)
        const stored = rollUp({ tree, streams: before })
        const patch = rollUp({ tree, streams: after.map((stream) => cutTo(stream, since)), since })
        const whole = rollUp({ tree, streams: after })
        for (const [place, points] of whole.series) {
          const kept = stored.series.get(place)!.filter(({ date }) => date < since)
          expect([...kept, ...patch.series.get(place)!]).toEqual(points)
        }
        const standing = stored.conflicts.filter(({ date }) => date < since)
        const found = patch.conflicts.filter(({ place }) => !standing.some((other) => other.place === place))
        expect([...standing, ...found].sort((a, b) => (a.place < b.place ? -1 : 1))).toEqual(whole.conflicts)
      }),
      { numRuns: 1000 },
    )
  })

  it('can be limited to places', () => {
    const streams = [
      { area: ['A1'], points: [point('2020-01-01', 5)] },
      { area: ['B'], points: [point('2020-01-02', 7)] },
    ]
    const { series } = rollUp({ tree, streams, wanted: new Set(['A', 'C']) })
    expect([...series]).toEqual([['A', [{ date: '2020-01-01', value: 5n, atLeast: true }]]])
  })

  it('is at least where its own claim is, or where its parts are taken instead', () => {
    const marksOf = (streams: AreaPoints[]) =>
      rollUp({ tree, streams })
        .series.get('A')!
        .map(({ atLeast }) => atLeast)
    expect(
      marksOf([{ area: ['A'], points: [point('2020-01-01', 5), point('2020-01-02', 6, null)] }]),
    ).toEqual([false, true])
    expect(marksOf([{ area: ['A1'], points: [point('2020-01-01', 5)] }])).toEqual([true])
    expect(
      marksOf([
        { area: ['A'], points: [point('2020-01-01', 5)] },
        { area: ['A1'], points: [point('2020-01-01', 5), point('2020-01-03', 8)] },
      ]),
    ).toEqual([false, true])
  })

  it('may be less only as long as what a joint area takes from inside a place may be', () => {
    const upTo = (date: string, low: bigint): Point => ({ date, value: 1n, low, high: 1n })
    const { series } = rollUp({
      tree,
      streams: [
        { area: ['A'], points: [point('2020-01-01', 1)] },
        { area: ['A3'], points: [upTo('2020-01-01', 0n), upTo('2020-01-02', 1n)] },
        { area: ['A1x', 'C1'], points: [point('2020-01-01', 1)] },
      ],
    })
    expect(series.get('A')).toEqual([{ date: '2020-01-01', value: 1n, atLeast: false }])
    expect(series.get('SY')).toEqual([
      { date: '2020-01-01', value: 2n, atLeast: true, atMost: true },
      { date: '2020-01-02', value: 2n, atLeast: true },
    ])
  })

  it('has no entry before anything is stated, and one for a stated zero', () => {
    const { series } = rollUp({ tree, streams: [{ area: ['A', 'B'], points: [point('2020-01-01', 0)] }] })
    expect(series.get('A')).toEqual([])
    expect(series.get('SY')).toEqual([{ date: '2020-01-01', value: 0n, atLeast: true }])
    expect(valueSteps(series.get('SY')!)).toEqual([])
  })
})

function cutTo({ area, points }: AreaPoints, since: string): AreaPoints {
  const before = points.filter(({ date }) => date < since).slice(-1)
  return { area, points: [...before, ...points.filter(({ date }) => date >= since)] }
}

function dayAfterCommon(before: readonly Point[], after: readonly Point[]): string {
  const different = before.findIndex((point, n) => textOf(point) !== textOf(after[n]))
  const last = (different < 0 ? before : before.slice(0, different)).at(-1)
  return last ? addDays(last.date, 1) : '2020-01-01'
}

const textOf = (point: Point | undefined) => Object.values(point ?? {}).join()

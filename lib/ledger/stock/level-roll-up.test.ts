import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDay } from '@/lib/periods/day'
import { areaTree } from '../place-tree'
import { plainLevels } from '../reference/levels'
import { places } from '../reference/random-areas'
import { day } from '../reference/random-claims'
import { randomLevelStreams } from '../reference/random-levels'
import type { AreaPoints } from '../rollup/roll-up'
import { levelSteps, rollUpLevels } from './level-roll-up'
import type { PlaceLevel } from './place-levels'

const tree = areaTree(places)
const days = Array.from({ length: 12 }, (_, n) => isoDay(18_262 + n))
const limits = fc.constantFrom(null, 0, 1, 3, 200)

const point = (date: string, value: number, high: number | null = value) => ({
  date,
  value: BigInt(value),
  low: BigInt(value),
  high: high === null ? null : BigInt(high),
})

describe('levels rolled up', { timeout: 60_000 }, () => {
  it('are what the text of the contract says, on every day, with joint areas on three levels', () => {
    fc.assert(
      fc.property(randomLevelStreams, limits, (streams, limit) => {
        const plain = plainLevels(places, streams, limit)
        const { series, conflicts } = rollUpLevels({ tree, streams, limit })
        expect([...series.keys()].sort()).toEqual(plain.placesWithClaims)
        for (const [place, points] of series) {
          for (const date of days) {
            const shown = points.filter((entry) => entry.date <= date).at(-1)?.level ?? null
            const stated = plain.level(place, date)
            expect(shown && inWords(shown)).toEqual(
              stated && { ...stated, days: [...new Set([stated.days[0], stated.days.at(-1)])] },
            )
          }
          for (const [n, entry] of points.slice(1).entries())
            expect(entry.level).not.toEqual(points[n]!.level)
        }
        expect(conflicts).toEqual(plain.placesWithClaims.flatMap((place) => plain.conflictOf(place) ?? []))
      }),
      { numRuns: 300 },
    )
  })

  it('do not depend on the order of streams and places', () => {
    const turned = randomLevelStreams.chain((streams) =>
      fc.tuple(fc.constant(streams), fc.shuffledSubarray(streams, { minLength: streams.length }), limits),
    )
    fc.assert(
      fc.property(turned, ([streams, shuffled, limit]) => {
        const backwards = areaTree([...places].reverse())
        const one = rollUpLevels({ tree, streams, limit })
        const other = rollUpLevels({ tree: backwards, streams: shuffled, limit })
        expect(new Map(other.series)).toEqual(new Map(one.series))
        expect(other.conflicts).toEqual(one.conflicts)
      }),
      { numRuns: 200 },
    )
  })

  it('are the same from a day on when the streams are cut to what that needs', () => {
    fc.assert(
      fc.property(randomLevelStreams, day(9), limits, (streams, since, limit) => {
        const whole = rollUpLevels({ tree, streams, limit })
        const cut = rollUpLevels({
          tree,
          streams: streams.map((stream) => cutTo(stream, since)),
          since,
          limit,
        })
        for (const [place, points] of whole.series) {
          expect(cut.series.get(place)).toEqual(points.filter(({ date }) => date >= since))
        }
        const early = whole.conflicts.filter(({ date }) => date < since).map(({ place }) => place)
        expect(cut.conflicts.filter(({ place }) => !early.includes(place))).toEqual(
          whole.conflicts.filter(({ date }) => date >= since),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('of a village and its district: the district speaks for itself until its figure is too old', () => {
    const streams: AreaPoints[] = [
      { area: ['A'], points: [point('2020-01-01', 40)] },
      { area: ['A1'], points: [point('2020-01-05', 7)] },
      { area: ['A2'], points: [point('2020-01-06', 2, null)] },
    ]
    const of = (place: string) => rollUpLevels({ tree, streams, limit: 6 }).series.get(place)!
    const sum = { own: false, value: 9n, atLeast: false, firstDay: '2020-01-05', lastDay: '2020-01-06' }
    expect(of('A')).toEqual([
      { date: '2020-01-01', level: level('2020-01-01', 40n) },
      { date: '2020-01-08', level: sum },
      { date: '2020-01-12', level: { ...level('2020-01-06', 2n), own: false, atLeast: true } },
      { date: '2020-01-13', level: null },
    ])
    expect(rollUpLevels({ tree, streams, wanted: new Set(['A']) }).series.size).toBe(1)
  })

  it('are at least where all were stated for one day, and bounded by nothing where they were not', () => {
    const streams: AreaPoints[] = [
      { area: ['A'], points: [point('2020-01-01', 1), point('2020-01-03', 2)] },
      { area: ['B'], points: [point('2020-01-01', 5)] },
    ]
    const marks = rollUpLevels({ tree, streams })
      .series.get('SY')!
      .map(({ level }) => level?.atLeast)
    expect(marks).toEqual([true, false])
  })

  it('a joint figure stands for its places and all inside them, and of two that overlap the latest stands', () => {
    const streams: AreaPoints[] = [
      { area: ['A', 'B'], points: [point('2020-01-01', 50)] },
      { area: ['A1'], points: [point('2020-01-02', 4)] },
      { area: ['B1', 'C'], points: [point('2020-01-03', 20)] },
      { area: ['D'], points: [point('2020-01-04', 1)] },
    ]
    const { series } = rollUpLevels({ tree, streams })
    expect(levelSteps(series.get('SY')!)).toEqual([
      { date: '2020-01-01', value: 50n },
      { date: '2020-01-03', value: 24n },
      { date: '2020-01-04', value: 25n },
    ])
  })

  it('hold for places that lie ten thousand deep', () => {
    const deep = areaTree(
      Array.from({ length: 10_000 }, (_, n) => ({ id: `p${n}`, parent: n ? `p${n - 1}` : null })),
    )
    const streams = [{ area: ['p9999'], points: [point('2020-01-01', 3)] }]
    expect(levelSteps(rollUpLevels({ tree: deep, streams }).series.get('p0')!)).toEqual([
      { date: '2020-01-01', value: 3n },
    ])
  })
})

const level = (date: string, value: bigint): PlaceLevel => ({
  ...{ own: true, value, atLeast: false, firstDay: date, lastDay: date },
})

const inWords = ({ own, value, atLeast, atMost = false, firstDay, lastDay }: PlaceLevel) => ({
  ...{ own, value, days: [...new Set([firstDay, lastDay])], more: atLeast, less: atMost },
})

function cutTo({ area, points }: AreaPoints, since: string): AreaPoints {
  const before = points.filter(({ date }) => date < since).slice(-1)
  return { area, points: [...before, ...points.filter(({ date }) => date >= since)] }
}

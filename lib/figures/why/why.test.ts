import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AreaStand } from '@/lib/curves/place-rows'
import { areaTree } from '@/lib/ledger/place-tree'
import { places, randomStreams } from '@/lib/ledger/reference/random-areas'
import { plainRollUp } from '@/lib/ledger/reference/roll-up'
import type { AreaPoints } from '@/lib/ledger/rollup/roll-up'
import { type WhyCount, whyCount } from './why'
import type { WhyLine } from './why-lines'
import { streamsOfSubject } from './why-streams'

const tree = areaTree(places)
const nothing = { claims: 0, firstDay: '', lastDay: '', value: 0n, low: 0n, high: null }

const stand = (area: string, value: number | null, open = false): AreaStand => ({
  area: area.split('+'),
  head:
    value === null
      ? nothing
      : {
          ...{ claims: 1, firstDay: '2020-01-01', lastDay: '2020-01-01' },
          ...{ value: BigInt(value), low: BigInt(value), high: open ? null : BigInt(value) },
        },
})
const latest = ({ area, points }: AreaPoints): AreaStand => {
  const point = points.at(-1)
  return {
    area,
    head: point ? { claims: 1, firstDay: point.date, lastDay: point.date, ...point } : nothing,
  }
}

const sum = (amounts: readonly bigint[]) => amounts.reduce((a, b) => a + b, 0n)
const atDepth = (lines: readonly WhyLine[], depth: number) => lines.filter((line) => line.depth === depth)

/** The lines inside the line at `at`: those deeper than it, up to the next that is not. */
function inside(lines: readonly WhyLine[], at: number): WhyLine[] {
  const after = lines.slice(at + 1)
  const end = after.findIndex(({ depth }) => depth <= lines[at]!.depth)
  return end < 0 ? after : after.slice(0, end)
}

function expectToAddUp({ value, lines }: WhyCount) {
  if (lines.length > 0) expect(sum(atDepth(lines, 0).map((line) => line.value))).toBe(value)
  lines.forEach((line, at) => {
    const within = atDepth(inside(lines, at), line.depth + 1)
    if (within.length > 0) expect(sum(within.map(({ value }) => value))).toBe(line.value)
  })
}

describe('the lines of a number', { timeout: 60_000 }, () => {
  it('add up to it, and those inside a line to the line, however few there is room for', () => {
    fc.assert(
      fc.property(randomStreams, fc.integer({ min: 0, max: 20 }), (streams, most) => {
        const plain = plainRollUp(places, streams)
        for (const place of plain.placesWithClaims) {
          const why = whyCount(tree, streams.map(latest), place, most)!
          const { atMost, ...count } = plain.count(place, '9999-12-31')
          expect(why).toMatchObject(count)
          expect(why.atMost ?? false).toBe(atMost)
          expectToAddUp(why)
        }
      }),
    )
  })

  it('of several operators add up to the sum over them', () => {
    fc.assert(
      fc.property(fc.array(randomStreams, { maxLength: 3 }), (operators) => {
        const counts = operators.flatMap((streams) => whyCount(tree, streams.map(latest), 'SY') ?? [])
        const headline = sum(
          operators.map((streams) => plainRollUp(places, streams).count('SY', '9999-12-31').value),
        )
        expect(
          sum(counts.flatMap(({ lines, value }) => (lines.length === 0 ? [value] : valuesOf(lines)))),
        ).toBe(headline)
      }),
    )
  })
})

const valuesOf = (lines: readonly WhyLine[]) => atDepth(lines, 0).map(({ value }) => value)

const shape = (lines: readonly WhyLine[]) =>
  lines.map((line) =>
    [
      '-'.repeat(line.depth),
      line.kind === 'joint' ? line.area.join('+') : line.kind === 'others' ? line.count : line.place,
      line.value,
    ].join(' '),
  )

describe('a number of a country', () => {
  // 100 for the whole; A1 30 and A2 20 make A 50; B and C together 12, B alone 5: 50 + 5 + 7 = 62, and 38 by no place.
  const stands = [
    stand('SY', 100),
    stand('A1', 30),
    stand('A2', 20, true),
    stand('B', 5),
    stand('B+C', 12),
    stand('D', null),
  ]

  it('is its places with what is inside them, what joint figures add, and what is given by no place', () => {
    const why = whyCount(tree, stands, 'SY')!
    expect(why).toMatchObject({ value: 100n, takes: 'own', parts: 62n })
    expect(shape(why.lines)).toEqual([
      ' A 50',
      '- A1 30',
      '- A2 20',
      ' B 5',
      ' C 0',
      ' D 0',
      ' B+C 7',
      ' SY 38',
    ])
    expect(why.lines.map((line) => (line.kind === 'place' ? line.stated : ''))).toEqual(
      // C is named only jointly, and nothing said of D counts: neither is a zero.
      [true, true, true, true, false, false, '', ''],
    )
    expect(why.joints).toMatchObject([{ area: ['B', 'C'], value: 12n, against: 5n, taken: true }])
  })

  it('keeps places folded where there is no room for what is inside', () => {
    const { lines } = whyCount(tree, stands, 'SY', 6)!
    expect(shape(lines)).toEqual([' A 50', ' B 5', ' C 0', ' D 0', ' B+C 7', ' SY 38'])
    expect(lines[0]).toMatchObject({ folded: true })
    expect(lines[1]).toMatchObject({ folded: false })
  })

  it('leads straight to the one place that everything is said of', () => {
    expect(shape(whyCount(tree, [stand('A1x', 7)], 'SY')!.lines)).toEqual([' A1x 7'])
  })

  it('has one line for the smallest of very many places', () => {
    const cities = Array.from({ length: 50 }, (_, at) => ({ id: `c${at}`, parent: 'SY' }))
    const many = areaTree([{ id: 'SY', parent: null }, ...cities])
    const why = whyCount(
      many,
      cities.map(({ id }, at) => stand(id, 100 + at)),
      'SY',
    )!
    // 39 cities by name, and eleven: 100 + 101 + ... + 110 = 1,155.
    expect(why.lines).toHaveLength(40)
    expect(why.lines.at(-1)).toMatchObject({ kind: 'others', count: 11, value: 1_155n })
    expectToAddUp(why)
  })

  it('is nothing where no stream is about it', () => {
    expect(whyCount(tree, stands, 'B1')).toBeNull()
  })
})

describe('the streams about a place', () => {
  const stands = ['A', 'A1', 'A2', 'A1+A2', 'A1+B', 'B', 'A1x'].map((area, at) => stand(area, at))
  const about = (place: string) =>
    streamsOfSubject(tree, stands, place).map(({ role, stream }) => `${role} ${stream.area.join('+')}`)

  it('are its own, joint ones inside, those it shares with places elsewhere, and those inside', () => {
    expect(about('A')).toEqual([
      'own A',
      'joint A1+A2',
      'shared A1+B',
      'inside A1x',
      'inside A2',
      'inside A1',
    ])
    expect(about('A1x')).toEqual(['own A1x', 'shared A1+B', 'shared A1+A2'])
    expect(about('D')).toEqual([])
  })
})

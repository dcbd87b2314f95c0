import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clipped, drawRegion, type Outlines, outlineOf } from './outlines'
import { squares } from './test-boundaries'

describe('the outline of a country', () => {
  it('is its outer ring in tenths of a degree, without the borders inside it', () => {
    const [ring, ...others] = outlineOf(squares())
    expect(others).toEqual([])
    // Two squares of two degrees beside each other: four corners, the first again at the end.
    const corners = Array.from(
      { length: ring!.length / 2 },
      (_, at) => `${ring![2 * at]},${ring![2 * at + 1]}`,
    )
    expect([...new Set(corners)].filter((corner) => !/^20,/.test(corner)).sort()).toEqual([
      '0,0',
      '0,20',
      '40,0',
      '40,20',
    ])
  })
})

const square = (left: number, bottom: number, size: number) =>
  [left, bottom, left, bottom + size, left + size, bottom + size, left + size, bottom, left, bottom].map(
    (degrees) => degrees * 10,
  )
const outlines: Outlines = { AA: [square(0, 0, 10)], BB: [square(12, 0, 10)], CC: [square(150, 0, 10)] }
const frame = { width: 500, height: 300, margin: 10 }

describe('a region', () => {
  it('holds the countries that it is about, and those beside them that lie in its frame', () => {
    const region = drawRegion(outlines, ['AA'], frame)!
    expect(region.countries.map(({ code }) => code)).toEqual(['AA'])
    // Of 26 degrees in 480 pixels, or fewer where it is high: BB lies beside, CC far away.
    expect(region.around.match(/M/g)).toHaveLength(1)
    const { x, y } = region.countries[0]!
    expect([Math.abs(x - 250) < 15, Math.abs(y - 150) < 15]).toEqual([true, true])
  })

  it('spans all that it is about, in the order asked for', () => {
    const region = drawRegion(outlines, ['CC', 'AA'], frame)!
    expect(region.countries.map(({ code }) => code)).toEqual(['CC', 'AA'])
    expect(region.countries[0]!.x).toBeGreaterThan(region.countries[1]!.x)
    expect(region.around.match(/M/g)).toHaveLength(1)
  })

  it('is none of what has no outline', () => {
    expect(drawRegion(outlines, ['ZZ'], frame)).toBeNull()
    expect(drawRegion(outlines, [], frame)).toBeNull()
  })
})

describe('what of a ring lies in a frame', () => {
  it('is all of it, none of it, or what the sides cut off', () => {
    expect(
      clipped(
        [
          [1, 1],
          [1, 2],
          [2, 2],
        ],
        10,
        10,
      ),
    ).toEqual([
      [1, 1],
      [1, 2],
      [2, 2],
    ])
    expect(
      clipped(
        [
          [-5, -5],
          [-5, -4],
          [-4, -4],
        ],
        10,
        10,
      ),
    ).toEqual([])
    expect(
      clipped(
        [
          [-5, 2],
          [5, 2],
          [5, 8],
          [-5, 8],
        ],
        10,
        10,
      ).toSorted(),
    ).toEqual(
      [
        [0, 2],
        [0, 8],
        [5, 2],
        [5, 8],
      ].toSorted(),
    )
  })

  it('never leaves it', () => {
    const point = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }))
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 12 }), (ring) => {
        for (const [x, y] of clipped(ring, 20, 10)) {
          expect(x).toBeGreaterThanOrEqual(-1e-9)
          expect(x).toBeLessThanOrEqual(20 + 1e-9)
          expect(y).toBeGreaterThanOrEqual(-1e-9)
          expect(y).toBeLessThanOrEqual(10 + 1e-9)
        }
      }),
    )
  })
})

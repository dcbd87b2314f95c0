import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaAt, drawCountry } from './boundaries'
import { squares } from './test-boundaries'

const frame = { width: 420, height: 300, margin: 10 }

describe('a country', () => {
  test('fills the frame, with its margin, and is no higher than it needs', () => {
    const drawn = drawCountry(squares(), frame)
    expect([drawn.width, drawn.height]).toEqual([420, 221])
    expect(drawn.at([0, 2])).toEqual([10, 10])
    expect(drawn.at([4, 0])).toEqual([410, 211])
  })

  test('has what lies between its areas once, and each area by name and code', () => {
    const drawn = drawCountry(squares(), frame)
    expect(drawn.borders).toBe('M210,10l0,201')
    expect(drawn.areas.map(({ name, code }) => [name, code])).toEqual([
      ['West', 'XX.01'],
      ['East', null],
    ])
    expect(drawn.hatched).toBe('')
  })

  test('keeps what two countries draw apart from the land, and makes room for it', () => {
    const drawn = drawCountry(squares({ hatched: true }), frame)
    expect(drawn.hatched).not.toBe('')
    expect(drawn.areas.map(({ name }) => name)).not.toContain('North')
    expect(drawn.at([6, 0])?.[0]).toBe(410)
    expect(drawn.at([4, 0])?.[0]).toBeLessThan(410)
  })

  test('says of a position outside that it has no place on the map', () => {
    expect(drawCountry(squares(), frame).at([50, 50])).toBeNull()
  })

  test('has every position of its own inside the frame, north above south and west before east', () => {
    const drawn = drawCountry(squares(), frame)
    const position = fc.tuple(
      fc.double({ min: 0, max: 4, noNaN: true }),
      fc.double({ min: 0, max: 2, noNaN: true }),
    )
    fc.assert(
      fc.property(position, position, (a, b) => {
        const [one, other] = [drawn.at(a), drawn.at(b)]
        expect(one).not.toBeNull()
        expect(other).not.toBeNull()
        if (a[0] < b[0]) expect(one![0]).toBeLessThanOrEqual(other![0])
        if (a[1] < b[1]) expect(one![1]).toBeGreaterThanOrEqual(other![1])
      }),
    )
  })
})

test('a position lies in the area around it, or in none', () => {
  expect(areaAt(squares(), [1, 1])?.name).toBe('West')
  expect(areaAt(squares(), [3, 1])?.name).toBe('East')
  expect(areaAt(squares(), [9, 1])).toBeNull()
})

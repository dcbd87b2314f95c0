import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountCircles } from './amount-circles'
import { placeLabels } from './place-labels'

const frame = { width: 400, height: 300, fontSize: 12, lineHeight: 14 }
const sizes = { largest: 28, smallest: 4 }

describe('circles', () => {
  test('have areas as their amounts', () => {
    const [large, small] = amountCircles(
      [
        { code: 'a', x: 0, y: 0, amount: 100n },
        { code: 'b', x: 9, y: 9, amount: 400n },
      ],
      sizes,
    )
    expect(large).toMatchObject({ code: 'b', radius: 28 })
    expect(small).toMatchObject({ code: 'a', radius: 14 })
  })

  test('of what is not reported, of nothing, and of very little are as small as can be pressed', () => {
    const circles = amountCircles(
      [
        { code: 'a', x: 0, y: 0, amount: null },
        { code: 'b', x: 0, y: 0, amount: 0n },
        { code: 'c', x: 0, y: 0, amount: 1n },
        { code: 'd', x: 0, y: 0, amount: 10n ** 20n },
      ],
      sizes,
    )
    expect(circles.map(({ code, radius }) => [code, radius])).toEqual([
      ['d', 28],
      ['a', 4],
      ['b', 4],
      ['c', 4],
    ])
  })
})

describe('labels', () => {
  const label = (code: string, ...lines: string[]) => ({ code, lines })

  test('stand in a circle that is large enough, else beside it', () => {
    const circles = amountCircles(
      [
        { code: 'a', x: 100, y: 100, amount: 400n },
        { code: 'b', x: 250, y: 100, amount: 1n },
      ],
      sizes,
    )
    const placed = placeLabels(circles, [label('a', 'Hit'), label('b', 'Raqqa', '44,783')], frame)
    expect(placed.map(({ code, x, anchor }) => [code, x, anchor])).toEqual([
      ['a', 100, 'middle'],
      ['b', 259, 'start'],
    ])
  })

  test('go to the other side at the edge of the map', () => {
    const circles = amountCircles([{ code: 'a', x: 390, y: 100, amount: null }], sizes)
    expect(placeLabels(circles, [label('a', 'Al Bukamal')], frame)).toMatchObject([{ anchor: 'end' }])
  })

  test('lie over no other label, no circle but their own, and no edge, wherever places are', () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      amount: fc.option(fc.bigInt({ min: 0n, max: 1000n })),
      name: fc.string({ minLength: 1, maxLength: 14 }),
    })
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), (places) => {
        const circles = amountCircles(
          places.map(({ x, y, amount }, at) => ({ code: String(at), x, y, amount })),
          sizes,
        )
        const texts = places.map(({ name, amount }, at) => label(String(at), name, String(amount ?? '')))
        const placed = placeLabels(circles, texts, frame)
        /** Six tenths of its size is narrower than any type is on average: boxes are of at least this. */
        const boxes = placed.map(({ x, y, anchor, lines }) => {
          const width = Math.max(...lines.map((line) => [...line].length * 12 * 0.33))
          const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
          return { left, right: left + width, top: y - 11, bottom: y - 12 + lines.length * 14 }
        })
        for (const [at, box] of boxes.entries()) {
          expect(box.left >= 0 && box.top >= 0 && box.right <= 400 && box.bottom <= 300).toBe(true)
          for (const other of boxes.slice(at + 1)) {
            const apart =
              box.right <= other.left ||
              other.right <= box.left ||
              box.bottom <= other.top ||
              other.bottom <= box.top
            expect(apart).toBe(true)
          }
        }
      }),
    )
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type PathCorner, pathAlong } from './svg-path'

const tenth = fc.integer({ min: 0, max: 10_000 }).map((number) => number / 10)

/** Where a path comes to, in tenths. */
function endOf(path: string): [number, number] {
  const [, left, top] = /^M([\d.]+),([\d.]+)/.exec(path)!
  const [x, y] = [Number(left) * 10, Number(top) * 10]
  const moves = (letter: string) =>
    [...path.matchAll(new RegExp(`${letter}(-?[\\d.]+)`, 'g'))].reduce(
      (sum, [, text]) => sum + Math.round(Number(text) * 10),
      0,
    )
  return [Math.round(x) + moves('h'), Math.round(y) + moves('v')]
}

it('a path goes from corner to corner, and on where it does not turn', () => {
  expect(pathAlong([])).toBe('')
  expect(
    pathAlong([
      [0, 300],
      [0, 299.4],
      [21.2, 299.4],
      [21.2, 299.4],
      [21.2, 301],
    ]),
  ).toBe('M0,300v-0.6h21.2v1.6')
})

it('however long it is, a path ends at its last corner', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(tenth, tenth), { minLength: 1 }), (points) => {
      const corners = points.flatMap(([x, y], at): PathCorner[] => [
        [x, points[at - 1]?.[1] ?? y],
        [x, y],
      ])
      const [x, y] = corners.at(-1)!
      expect(endOf(pathAlong(corners))).toEqual([Math.round(x * 10), Math.round(y * 10)])
    }),
  )
})

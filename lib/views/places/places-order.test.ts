import fc from 'fast-check'
import { expect, it } from 'vitest'
import { orderedInside } from './places-order'

const line = (depth: number, value: number) => ({ depth, value })
const largestFirst = (a: { value: number }, b: { value: number }) => b.value - a.value

it('orders what stands beside each other, each with what lies inside it', () => {
  const lines = [line(0, 1), line(1, 5), line(1, 7), line(0, 9), line(1, 2), line(2, 3)]
  expect(orderedInside(lines, largestFirst).map(({ depth, value }) => [depth, value])).toEqual([
    [0, 9],
    [1, 2],
    [2, 3],
    [0, 1],
    [1, 7],
    [1, 5],
  ])
})

it('loses no line, and leaves each below the one that it lies inside', () => {
  const tree = fc.array(fc.tuple(fc.nat(3), fc.nat(20)), { maxLength: 40 }).map((pairs) => {
    let before = -1
    return pairs.map(([step, value], id) => {
      before = Math.min(step, before + 1)
      return { id, depth: before, value }
    })
  })
  const around = (lines: { id: number; depth: number }[]) =>
    new Map(
      lines.map(({ id, depth }, at) => [id, lines.slice(0, at).findLast((other) => other.depth < depth)?.id]),
    )
  fc.assert(
    fc.property(tree, (lines) => {
      const ordered = orderedInside(lines, largestFirst)
      const [before, after] = [around(lines), around(ordered)]
      expect(ordered).toHaveLength(lines.length)
      for (const { id } of lines) expect(after.get(id)).toBe(before.get(id))
      for (const [at, { id, depth, value }] of ordered.entries()) {
        const next = ordered
          .slice(at + 1)
          .find((other) => other.depth === depth && after.get(other.id) === after.get(id))
        if (next !== undefined) expect(next.value).toBeLessThanOrEqual(value)
      }
    }),
  )
})

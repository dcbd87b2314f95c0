import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawnRows } from './drawn-rows'

test('a row that cannot be drawn never takes its neighbours with it', () => {
  const draw = (rows: readonly number[]) =>
    rows.map((row) => {
      if (row < 0) throw new RangeError(`${row}`)
      return `row ${row}`
    })
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -3, max: 9 })), (rows) => {
      const { view, undrawn, fault } = drawnRows(rows, draw)
      expect(view).toEqual(rows.filter((row) => row >= 0).map((row) => `row ${row}`))
      expect(undrawn).toEqual(rows.filter((row) => row < 0))
      expect(fault).toEqual(undrawn.length === 0 ? null : new RangeError(`${undrawn[0]}`))
    }),
  )
})

test('what fails with no row, or only with all together, is a fault of the whole', () => {
  const failing = (least: number) => (rows: readonly string[]) => {
    if (rows.length >= least) throw new Error('failed')
  }
  expect(() => drawnRows(['a', 'b'], failing(0))).toThrow('failed')
  expect(() => drawnRows(['a', 'b'], failing(2))).toThrow('failed')
  expect(drawnRows(['a', 'b'], failing(3)).undrawn).toEqual([])
})

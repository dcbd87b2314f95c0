import { expect, it } from 'vitest'
import { toSparkline } from './sparkline'

const step = (day: string, value: number) => ({ day, value: BigInt(value), atLeast: false })

it('rises with the total, from its first report to its last', () => {
  // 24 high with a pixel free at either edge: half of the total is at 24 - 11 - 1 = 12, all of it at 1.
  expect(toSparkline([step('2020-01-01', 50), step('2020-01-06', 50), step('2020-01-11', 100)])).toBe(
    'M0,12H50H100V1',
  )
})

it('is not drawn of one report, or of nothing', () => {
  expect(toSparkline([step('2020-01-01', 50)])).toBe('')
  expect(toSparkline([step('2020-01-01', 0), step('2020-02-01', 0)])).toBe('')
  expect(toSparkline([])).toBe('')
})

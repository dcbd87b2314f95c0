import { describe, expect, it } from 'vitest'
import { seriesOf } from '@/lib/charts/test-figures'
import { largestOf, sumOf, sumSteps } from './sum'

const centre = seriesOf('Centre', 0, '2016-04-04 120, 2017-09-22 60384, 2020-12-25 105054+')
const army = seriesOf('Army', 1, '2017-09-22 10000, 2019-08-03 24992')

describe('the sum over operators', () => {
  it('adds their last values and is as of the latest day', () => {
    // 105,054 + 24,992 = 130,046
    expect(sumOf([centre, army])).toEqual({
      operators: 2,
      value: 130_046n,
      atLeast: true,
      claims: 5,
      firstDay: '2016-04-04',
      lastDay: '2020-12-25',
    })
  })

  it('of none is nothing as of no day', () => {
    expect(sumOf([])).toMatchObject({ operators: 0, value: 0n, atLeast: false, lastDay: '' })
  })

  it('steps on every day on which an operator steps, once where both do', () => {
    expect(sumSteps([centre, army])).toEqual([
      { day: '2016-04-04', value: 120n, atLeast: false },
      // 60,384 + 10,000
      { day: '2017-09-22', value: 70_384n, atLeast: false },
      // 60,384 + 24,992
      { day: '2019-08-03', value: 85_376n, atLeast: false },
      { day: '2020-12-25', value: 130_046n, atLeast: true },
    ])
  })

  it('stops being "at least" when the operator that was is bounded again', () => {
    const steps = sumSteps([
      seriesOf('A', 0, '2020-01-01 5+, 2020-01-03 6'),
      seriesOf('B', 1, '2020-01-02 1'),
    ])
    expect(steps.map(({ value, atLeast }) => [value, atLeast])).toEqual([
      [5n, true],
      [6n, true],
      [7n, false],
    ])
  })
})

it('the largest of none is 0', () => {
  expect(largestOf([])).toBe(0n)
  expect(largestOf([{ value: 3n }, { value: 12n }, { value: 7n }])).toBe(12n)
})

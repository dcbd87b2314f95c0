import { expect, test } from 'vitest'
import { beforeAfterSparkline } from './before-after-sparkline'

test('both lines share their scales, step where a total changes, and go on to the end', () => {
  const before = [
    { day: '2020-01-01', value: 50n },
    { day: '2020-01-31', value: 100n },
  ]
  const after = [...before, { day: '2020-03-01', value: 200n }]
  expect(beforeAfterSparkline(before, after)).toEqual({
    // 60 days are 120 wide; 200 is 32 high.
    before: '0,24 60,24 60,16 120,16',
    after: '0,24 60,24 60,16 120,16 120,0 120,0',
  })
})

test('what had no number before has no line before', () => {
  const drawn = beforeAfterSparkline([], [{ day: '2020-01-01', value: 0n }])
  expect(drawn).toEqual({ before: '', after: '0,32 120,32' })
  expect(beforeAfterSparkline([], [])).toEqual({ before: '', after: '' })
})

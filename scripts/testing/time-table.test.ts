import { expect, test } from 'vitest'
import { measure, timeTable } from './time-table'

test('the seconds of each stage stand under each other, and under them their sums', () => {
  const table = timeTable([
    { name: 'unit', seconds: 20.04, processorSeconds: 31.5 },
    { name: 'postgresql', seconds: 100, processorSeconds: 190.25 },
  ])
  // 20.04 + 100 = 120.04; 31.5 + 190.25 = 221.75
  expect(table.split('\n')).toEqual([
    'stage        seconds processor',
    'unit            20.0      31.5',
    'postgresql     100.0     190.3',
    'all            120.0     221.8',
  ])
})

test('work shows in both, a wait on the clock alone', () => {
  const taken = measure()
  const until = performance.now() + 300
  while (performance.now() < until) Math.sqrt(until)
  const { seconds, processorSeconds } = taken()
  expect(seconds).toBeGreaterThanOrEqual(0.3)
  expect(processorSeconds).toBeGreaterThan(0)
})

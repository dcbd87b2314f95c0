import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { minutesToWait } from './throttle'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 1, 12) })
  Reflect.deleteProperty(globalThis, 'firmgroundSourceLimits')
})
afterEach(() => {
  vi.useRealTimers()
  Reflect.deleteProperty(globalThis, 'firmgroundSourceLimits')
})

const times = async (count: number, network: string) => {
  const waits: number[] = []
  for (let at = 0; at < count; at++) waits.push(await minutesToWait(network))
  return waits
}

it('takes five an hour from one network, and says how long the sixth has to wait', async () => {
  expect(await times(5, '203.0.113.5')).toEqual([0, 0, 0, 0, 0])
  expect(await minutesToWait('203.0.113.5')).toBe(60)
  expect(await minutesToWait('203.0.113.6')).toBe(0)
  vi.advanceTimersByTime(59 * 60_000)
  expect(await minutesToWait('203.0.113.5')).toBe(1)
  vi.advanceTimersByTime(60_001)
  expect(await minutesToWait('203.0.113.5')).toBe(0)
})

it('takes twenty a day', async () => {
  for (let hour = 0; hour < 4; hour++) {
    expect(await times(5, '2001:db8::/64')).toEqual([0, 0, 0, 0, 0])
    vi.advanceTimersByTime(3_600_001)
  }
  // Four hours of the day are gone.
  expect(await minutesToWait('2001:db8::/64')).toBe(20 * 60)
})

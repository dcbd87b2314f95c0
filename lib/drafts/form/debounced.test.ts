import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { debounced } from './debounced'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const times = { pauseMs: 250, mostMs: 1_000 }

test('whatever is asked for is done within the longest time, once for several in a row, and nothing else is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ waitMs: fc.nat(600), do: fc.constantFrom('ask', 'ask', 'flush') }), {
        maxLength: 40,
      }),
      (steps) => {
        let since: number | null = null
        let done = 0
        const work = debounced(() => {
          expect(since).not.toBeNull()
          expect(Date.now() - (since ?? 0)).toBeLessThanOrEqual(times.mostMs)
          since = null
          done++
        }, times)
        let asked = 0
        for (const step of steps) {
          vi.advanceTimersByTime(step.waitMs)
          if (step.do === 'flush') {
            work.flush()
            expect(since).toBeNull()
          } else {
            since ??= Date.now()
            asked++
            work.ask()
          }
        }
        vi.advanceTimersByTime(times.pauseMs)
        expect(since).toBeNull()
        expect(done).toBeLessThanOrEqual(asked)
        expect(vi.getTimerCount()).toBe(0)
      },
    ),
  )
})

test('keys in a row ask for it once', () => {
  const work = vi.fn()
  const keeping = debounced(work, times)
  for (let key = 0; key < 9; key++) {
    keeping.ask()
    vi.advanceTimersByTime(100)
  }
  expect(work).not.toHaveBeenCalled()
  vi.advanceTimersByTime(150)
  expect(work).toHaveBeenCalledTimes(1)
})
